package io.github.rca4j.read;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.rca4j.read");

    @Test
    void reading_knows_of_ours_the_model_and_the_json_mapping_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.rca4j.validate..",
                        "io.github.rca4j.draft..",
                        "io.github.rca4j.cli..",
                        "io.github.rca4j.render.markdown..",
                        "io.github.rca4j.render.html..")
                .check(CLASSES);
    }

    @Test
    void only_the_parser_and_its_reader_know_commonmark() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(MarkdownParser.class, MarkdownReader.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void only_the_front_matter_knows_yaml() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(FrontMatter.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void nothing_public_is_open_to_inheritance_by_accident() {
        classes()
                .that()
                .arePublic()
                .should(new ArchCondition<JavaClass>("be final, or an interface") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed =
                                type.isInterface() || type.getModifiers().contains(JavaModifier.FINAL);
                        events.add(new SimpleConditionEvent(type, closed, type.getName() + " is not final"));
                    }
                })
                .check(CLASSES);
    }
}
