package io.github.rca4j.render;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;

/** What the module's code may lean on. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(RcaRenderer.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void the_module_is_what_is_looked_at() {
        assertThat(MODULE.contain(MarkdownRenderer.class)).isTrue();
        assertThat(MODULE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.github.rca4j.(render..)")
                .should()
                .beFreeOfCycles()
                .check(MODULE);
    }

    @Test
    void a_format_knows_nothing_of_another() {
        slices().matching("io.github.rca4j.render.(*)..")
                .should()
                .notDependOnEachOther()
                .check(MODULE);
    }

    @Test
    void only_json_knows_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.rca4j.render.json..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
                .check(MODULE);
    }

    @Test
    void only_html_knows_commonmark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.rca4j.render.html..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.commonmark.."))
                .check(MODULE);
    }

    @Test
    void the_code_needs_nothing_else() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "",
                        "java..",
                        "org.jspecify.annotations..",
                        "com.fasterxml.jackson..",
                        "org.commonmark..",
                        "io.github.rca4j.model..",
                        "io.github.rca4j.render.."))
                .check(MODULE);
    }

    @Test
    void nothing_public_can_be_extended_by_others_but_interfaces() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MODULE);
    }
}
