package io.github.rca4j.confluence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What the module's code may lean on: what anybody's renderer may. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(ConfluenceRenderer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    @Test
    void the_module_is_what_is_looked_at() {
        assertThat(MODULE.contain(ConfluenceRenderer.class)).isTrue();
        assertThat(MODULE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void the_code_needs_nothing_but_the_outline_and_the_renderers_interface() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "",
                        "java..",
                        "org.jspecify.annotations..",
                        "org.commonmark..",
                        "io.github.rca4j.model..",
                        "io.github.rca4j.render",
                        "io.github.rca4j.confluence"))
                .check(MODULE);
    }

    @Test
    void nothing_public_can_be_extended_by_others() {
        classes().that().arePublic().should().haveModifier(JavaModifier.FINAL).check(MODULE);
    }
}
