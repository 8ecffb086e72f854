package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.RuleCatalogue;
import io.github.rca4j.validate.RuleGroup;
import io.github.rca4j.validate.RuleInfo;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is missing or wrong in a value. */
@State(Scope.Benchmark)
public class Validate {
    private final Rca rca = Golden.rca();
    private final RcaValidator whole = without(rule -> false);
    private final RcaValidator withoutLanguage = without(rule -> rule.group() == RuleGroup.LANGUAGE);
    private final RcaValidator constraints = without(rule -> true);
    private final Validator hibernate = hibernate();
    private final HandWrittenChecks checks = new HandWrittenChecks(Golden.CLOCK);

    private static RcaValidator without(Predicate<RuleInfo> left) {
        return RcaValidator.builder()
                .clock(Golden.CLOCK)
                .disable(RuleCatalogue.rules().stream()
                        .filter(left)
                        .map(RuleInfo::id)
                        .toArray(String[]::new))
                .build();
    }

    /** The provider with no interpolation of expressions, which is its fastest, and with one locale. */
    static Validator hibernate() {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .clockProvider(() -> Golden.CLOCK)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, true))
                .buildValidatorFactory()
                .getValidator();
    }

    /** All rules. */
    @Benchmark
    public Report rca4j() {
        return whole.validate(rca);
    }

    /** All but the rules that look at wording. */
    @Benchmark
    public Report rca4jWithoutLanguage() {
        return withoutLanguage.validate(rca);
    }

    /** No rule of the catalogue: what is left is the constraints, and what is made of their violations. */
    @Benchmark
    public Report rca4jConstraints() {
        return constraints.validate(rca);
    }

    @Benchmark
    public Set<ConstraintViolation<Rca>> hibernateValidator() {
        return hibernate.validate(rca, Completed.class);
    }

    @Benchmark
    public List<String> handWritten() {
        return checks.findings(rca);
    }
}
