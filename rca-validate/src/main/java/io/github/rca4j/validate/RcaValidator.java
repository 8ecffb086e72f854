package io.github.rca4j.validate;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.model.constraint.Completed;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is missing or wrong in an RCA.
 *
 * <pre>{@code
 * Report report = RcaValidator.create().validate(rca);
 * report.has(Level.ERROR);   // whether something must not stay as it is
 * }</pre>
 *
 * <p>Every rule is checked at every stage; how much its breach weighs depends on the stage and the {@link Profile}. Only
 * what can be done last, approval and sign-off, is not asked for before the stage is {@link RcaStatus#COMPLETED}. What
 * several rules have to say of the same words is said once.
 *
 * <p>A document can switch a rule off, for itself or for a section, with a reason
 * ({@link Rca#suppressedRules()}); what the rule finds there is in {@link Report#suppressed()}.
 *
 * <p>The first one takes some tenths of a second to create; it can be kept and used by several threads. What it says does
 * not depend on the default locale or time zone.
 *
 * @since 0.1
 */
public final class RcaValidator {
    private static final Comparator<Finding> IN_TEXT_ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.position().map(Position::line).orElse(Integer.MAX_VALUE))
            .thenComparingInt(
                    finding -> finding.position().map(Position::column).orElse(Integer.MAX_VALUE));

    private final Validator constraints;
    private final List<Rule> rules;
    private final List<TextRule> textRules;
    private final List<RuleInfo> known;
    private final Set<String> ids;
    private final Profile profile;
    private final Optional<RcaStatus> stage;
    private final Clock clock;

    private RcaValidator(Builder builder) {
        this.constraints = BeanValidation.validator(builder.clock);
        List<Rule> all = Stream.concat(BuiltInRules.ALL.stream(), builder.rules.stream())
                .filter(rule -> !builder.profile.leavesOut(rule.info().id()))
                .toList();
        this.textRules = all.stream()
                .filter(TextRule.class::isInstance)
                .map(TextRule.class::cast)
                .toList();
        this.rules = all.stream().filter(rule -> !(rule instanceof TextRule)).toList();
        this.known = Stream.concat(
                        RuleCatalogue.rules().stream(), builder.rules.stream().map(Rule::info))
                .toList();
        this.ids = known.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
        this.profile = builder.profile;
        this.stage = builder.stage;
        this.clock = builder.clock;
    }

    private RcaValidator(RcaValidator other, RcaStatus stage) {
        this.constraints = other.constraints;
        this.rules = other.rules;
        this.textRules = other.textRules;
        this.known = other.known;
        this.ids = other.ids;
        this.profile = other.profile;
        this.stage = Optional.of(stage);
        this.clock = other.clock;
    }

    /** {@return a validator that checks a document at the stage of its own status, by the system's clock} */
    public static RcaValidator create() {
        return builder().build();
    }

    /** {@return a builder of a validator} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a validator that differs from this one in its stage alone}
     *
     * @param stage the stage at which it checks every document
     */
    public RcaValidator at(RcaStatus stage) {
        return new RcaValidator(this, stage);
    }

    /** {@return the rules that it asks for: those of the {@link RuleCatalogue} that its profile has, and the house's own} */
    public List<RuleInfo> rules() {
        return known.stream().filter(rule -> !profile.leavesOut(rule.id())).toList();
    }

    /**
     * {@return what is missing or wrong in an RCA, in the order of the document}
     *
     * @param rca the RCA
     */
    public Report validate(Rca rca) {
        return report(rca, SourceMap.NONE);
    }

    /**
     * {@return what its reader could not understand of a document, and what is missing or wrong in it, each at most once
     * and with its place in the text}
     *
     * <pre>{@code
     * Reading reading = RcaReaders.forFormat("markdown").read(text);
     * TextReport.of(RcaValidator.create().validate(reading));
     * // 5:14: warning META-01 metadata.owner: the owner is not named
     * }</pre>
     *
     * <p>What is missing stands where it would: at its element of a list, its section, or else at the document's start.
     * The findings are in the order of the text; of those at one place, the reader's come first, and the validator's
     * follow in the order of {@link #validate(Rca)}. Those without a place come last. The levels of the reader's
     * findings do not depend on the stage.
     *
     * <p>A text that could not be read at all gives the reader's findings alone: nothing can be said of what it holds.
     *
     * @param reading a document that was read
     */
    public Report validate(Reading reading) {
        boolean unreadable = reading.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR);
        Report found =
                unreadable ? new Report(stageOf(reading.rca()), List.of()) : report(reading.rca(), reading.places());
        return new Report(
                found.stage(),
                Stream.concat(reading.findings().stream(), found.findings().stream())
                        .distinct()
                        .sorted(IN_TEXT_ORDER)
                        .toList(),
                found.suppressed());
    }

    private Report report(Rca rca, SourceMap places) {
        RcaStatus at = stageOf(rca);
        Switches switches = new Switches(rca, ids);
        List<Breach> breaches = breaches(rca, at, switches);
        List<Finding> findings = new ArrayList<>();
        List<Suppression> suppressed = new ArrayList<>();
        for (Breach breach : breaches) {
            Finding finding = breach.finding(at, places);
            switches.off(breach)
                    .ifPresentOrElse(
                            reason -> suppressed.add(new Suppression(finding, reason)), () -> findings.add(finding));
        }
        return new Report(at, findings, suppressed);
    }

    private List<Breach> breaches(Rca rca, RcaStatus at, Switches switches) {
        Breaches breaches = new Breaches(rca, profile);
        for (ConstraintViolation<Rca> violation : constraints.validate(rca, Completed.class)) {
            if (at == RcaStatus.COMPLETED || !belongsToTheLastStage(violation)) {
                Violation.of(violation).addTo(breaches);
            }
        }
        Document document = new Document(rca);
        for (Rule rule : rules) {
            breaches.add(rule, rule instanceof DocumentRule shared ? shared.check(document) : rule.check(rca, clock));
        }
        if (!textRules.isEmpty()) {
            Texts.of(document, text -> {
                for (TextRule rule : textRules) {
                    breaches.add(rule, rule.check(text));
                }
            });
        }
        switches.check(breaches);
        TickedBoxes.check(rca, breaches, switches);
        return breaches.inDocumentOrder();
    }

    private RcaStatus stageOf(Rca rca) {
        return stage.or(rca.metadata()::status).orElse(RcaStatus.DRAFT);
    }

    private static boolean belongsToTheLastStage(ConstraintViolation<Rca> violation) {
        return violation.getConstraintDescriptor().getGroups().equals(Set.of(Completed.class));
    }

    /** Builds an {@link RcaValidator}. */
    public static final class Builder {
        private Optional<RcaStatus> stage = Optional.empty();
        private Clock clock = Clock.systemUTC();
        private Profile profile = Profile.TEMPLATE;
        private final List<Rule> rules = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the stage at which documents are checked. Without it that is the document's own status, and where it
         * has none, {@link RcaStatus#DRAFT}.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder stage(RcaStatus stage) {
            this.stage = Optional.of(stage);
            return this;
        }

        /**
         * Sets the clock that says which days are past and which are in the future. Without it that is the system's
         * clock, so that the report on one document may change from day to day. Its time zone does not matter.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets which rules are asked for, and how much each weighs. Without it that is {@link Profile#TEMPLATE}.
         *
         * @param profile the profile; it takes back what {@link #disable} left out before
         * @return this builder
         */
        public Builder profile(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Leaves rules out, for all documents.
         *
         * @param ids the rules' ids, such as {@code ACT-08}
         * @return this builder
         */
        public Builder disable(String... ids) {
            this.profile = profile.without(ids);
            return this;
        }

        /**
         * Adds a rule of the house's own.
         *
         * @param rule the rule
         * @return this builder
         * @throws IllegalArgumentException if there is another rule of its id
         */
        public Builder rule(Rule rule) {
            String id = rule.info().id();
            if (Stream.concat(RuleCatalogue.rules().stream(), rules.stream().map(Rule::info))
                    .anyMatch(other -> other.id().equals(id))) {
                throw new IllegalArgumentException(
                        "there is a rule '" + id + "' already; give this one an id of its own");
            }
            rules.add(rule);
            return this;
        }

        /**
         * {@return the validator}
         *
         * @throws IllegalArgumentException if a rule is left out or graded that there is none of
         */
        public RcaValidator build() {
            Set<String> unknown = profile.names();
            rules.forEach(rule -> unknown.remove(rule.info().id()));
            RuleCatalogue.rules().forEach(rule -> unknown.remove(rule.id()));
            unknown.stream().findFirst().ifPresent(RuleCatalogue::rule);
            return new RcaValidator(this);
        }
    }
}
