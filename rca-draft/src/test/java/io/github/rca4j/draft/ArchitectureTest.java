package io.github.rca4j.draft;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
            .importPackages("io.github.rca4j.draft");

    @Test
    void the_draft_knows_of_ours_the_model_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.rca4j.render..", "io.github.rca4j.validate..", "io.github.rca4j.cli..")
                .check(CLASSES);
    }

    @Test
    void only_those_who_read_a_payload_know_jackson() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.PayloadTree(\\$1)?")
                .and()
                .doNotHaveFullyQualifiedName(PayloadReader.class.getName())
                .and()
                .haveSimpleNameNotContaining("Opening") // nested in it
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void formats_know_the_draft_and_not_the_other_way_round() {
        slices().matching("io.github.rca4j.(draft..)").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.github.rca4j.draft")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.rca4j.draft.*")
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
