package io.github.rca4j.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.model.constraint.InReview;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the module's code may lean on. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter().importPath(Values.classes());

    private static final DescribedPredicate<JavaClass> VALUES = resideInAPackage("io.github.rca4j.model");
    private static final DescribedPredicate<JavaClass> CONSTRAINTS = describe(
            "constraints and their groups",
            type -> type.getPackageName().endsWith(".constraint")
                    && (type.isAnnotation()
                            || type.isEquivalentTo(InReview.class)
                            || type.isEquivalentTo(Completed.class)));

    private static final Set<String> FORBIDDEN = Set.of(
            "Locale.getDefault",
            "ZoneId.systemDefault",
            "TimeZone.getDefault",
            "Clock.systemUTC",
            "Clock.systemDefaultZone",
            "Clock.system",
            "System.currentTimeMillis",
            "System.nanoTime",
            "System.getenv",
            "System.getProperty",
            "System.lineSeparator",
            "String.formatted",
            "Charset.defaultCharset");
    private static final Set<String> NEED_A_LOCALE = Set.of(
            "String.format",
            "String.toLowerCase",
            "String.toUpperCase",
            "DateTimeFormatter.ofPattern",
            "DateTimeFormatterBuilder.toFormatter");

    @Test
    void the_module_is_what_is_looked_at() {
        assertThat(MODULE.contain(Rca.class)).isTrue();
        assertThat(MODULE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packages_have_no_cycles() {
        // A value bears its constraints as annotations; they name their validators, and those the value.
        slices().matching("io.github.rca4j.(model..)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(VALUES, CONSTRAINTS)
                .check(MODULE);
    }

    @Test
    void values_know_of_constraints_only_as_annotations() {
        noClasses()
                .that(are(VALUES))
                .should()
                .dependOnClassesThat(resideInAPackage("..constraint..").and(DescribedPredicate.not(CONSTRAINTS)))
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
                .because("records and builders are final, and the generated base of a builder is not public")
                .check(MODULE);
    }

    @Test
    void the_code_needs_the_jdk_and_annotations_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "",
                        "java..",
                        "jakarta.validation..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..",
                        "io.github.rca4j.model..")
                .because(
                        "Immutables' annotations are read by its processor; like those of the others they are not needed"
                                + " to run")
                .check(MODULE);
    }

    @Test
    void outside_of_constraints_nothing_but_annotations_comes_from_others() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..constraint..")
                .should()
                .accessClassesThat(resideInAPackage("jakarta.validation..")
                        .or(resideInAPackage("com.fasterxml.."))
                        .or(resideInAPackage("org.immutables..")))
                .because("a plain main runs without them")
                .check(MODULE);
    }

    @Test
    void the_same_input_gives_the_same_output_wherever_and_whenever() {
        sameEverywhere().check(MODULE);
    }

    @Test
    void what_hangs_on_the_place_or_the_moment_would_be_seen() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(sameEverywhere().evaluate(offender).getFailureReport().getDetails())
                .hasSize(Offender.OFFENCES);
    }

    /** Calls that ask for the machine's locale, zone or clock. */
    private static ArchRule sameEverywhere() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe("asks for the machine's locale, zone or clock", ArchitectureTest::asksTheMachine))
                .because("the same document has the same bytes on every machine");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String call = target.getOwner().getSimpleName() + "." + target.getName();
        return FORBIDDEN.contains(call)
                || (target instanceof CodeUnitAccessTarget code
                        && ((target.getName().equals("now") && !takes(code, Clock.class))
                                || (NEED_A_LOCALE.contains(call) && !takes(code, Locale.class))));
    }

    private static boolean takes(CodeUnitAccessTarget code, Class<?> type) {
        return code.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    /** Does what is forbidden, once in each line. */
    private static final class Offender {
        static final int OFFENCES = 6;

        String offend(List<String> texts) {
            UnaryOperator<String> lower = String::toLowerCase;
            return Locale.getDefault()
                    + LocalDate.now().toString()
                    + Clock.systemUTC()
                    + "x".toUpperCase()
                    + String.format("%d", texts.size())
                    + lower.apply("x".toUpperCase(Locale.ROOT));
        }
    }
}
