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
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Says what is missing or wrong in an RCA.
 *
 * <pre>{@code
 * Report report = RcaValidator.create().validate(rca);
 * report.has(Level.ERROR);   // whether something must not stay as it is
 * }</pre>
 *
 * <p>Every rule is checked at every stage; how much its breach weighs depends on the stage, see {@link Grading}. Only
 * what can be done last, approval and sign-off, is not asked for before the stage is {@link RcaStatus#COMPLETED}.
 *
 * <p>Creating one takes some tenths of a second; it can be kept and used by several threads. What it says does not
 * depend on the default locale or time zone.
 */
public final class RcaValidator {
    private static final Comparator<Finding> IN_TEXT_ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.position().map(Position::line).orElse(Integer.MAX_VALUE))
            .thenComparingInt(
                    finding -> finding.position().map(Position::column).orElse(Integer.MAX_VALUE));

    private final Validator validator;
    private final Optional<RcaStatus> stage;

    private RcaValidator(Builder builder) {
        this.validator = validator(builder.clock);
        this.stage = builder.stage;
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
     * {@return what is missing or wrong in an RCA, in the order of the document}
     *
     * @param rca the RCA
     */
    public Report validate(Rca rca) {
        RcaStatus at = stageOf(rca);
        List<Finding> findings = validator.validate(rca, Completed.class).stream()
                .filter(violation -> at == RcaStatus.COMPLETED || !belongsToTheLastStage(violation))
                .map(violation -> Breach.of(rca, violation))
                .sorted(Breach.IN_DOCUMENT_ORDER)
                .map(breach -> breach.finding(at))
                .distinct()
                .toList();
        return new Report(at, findings);
    }

    /**
     * {@return what its reader could not understand of a document, and what is missing or wrong in it, each at most once
     * and with its place in the text}
     *
     * <pre>{@code
     * Reading reading = RcaReaders.forFormat("markdown").read(text);
     * TextReport.of(RcaValidator.create().validate(reading));
     * // 5:14: warning META-01 metadata.owner: the owner is missing
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
        Stream<Finding> found = unreadable
                ? Stream.empty()
                : validate(reading.rca()).findings().stream().map(finding -> placed(finding, reading.places()));
        return new Report(
                stageOf(reading.rca()),
                Stream.concat(reading.findings().stream(), found)
                        .distinct()
                        .sorted(IN_TEXT_ORDER)
                        .toList());
    }

    private static Finding placed(Finding finding, SourceMap places) {
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.path(),
                finding.message(),
                finding.hint(),
                places.nearest(finding.path()));
    }

    private RcaStatus stageOf(Rca rca) {
        return stage.or(rca.metadata()::status).orElse(RcaStatus.DRAFT);
    }

    private static boolean belongsToTheLastStage(ConstraintViolation<Rca> violation) {
        return violation.getConstraintDescriptor().getGroups().equals(Set.of(Completed.class));
    }

    /** Nothing of the surroundings gets in: no XML configuration, no other provider, no expressions, no locale. */
    private static Validator validator(Clock clock) {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .clockProvider(() -> clock)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, true))
                .buildValidatorFactory()
                .getValidator();
    }

    /** A violation, its place and its key. */
    private record Breach(Place place, MessageKey key, String message) {
        static final Comparator<Breach> IN_DOCUMENT_ORDER = Comparator.comparing(Breach::place, Place.IN_DOCUMENT_ORDER)
                .thenComparing(breach -> breach.key().rule().id())
                .thenComparing(Breach::message);

        static Breach of(Rca rca, ConstraintViolation<Rca> violation) {
            Place place = Place.of(rca, violation.getPropertyPath());
            return new Breach(place, MessageKey.of(violation.getMessageTemplate()), place.say(violation.getMessage()));
        }

        Finding finding(RcaStatus stage) {
            return new Finding(
                    key.rule().id(), key.grading().at(stage), place.path(), message, Optional.of(key.hint()));
        }
    }

    /** Builds an {@link RcaValidator}. */
    public static final class Builder {
        private Optional<RcaStatus> stage = Optional.empty();
        private Clock clock = Clock.systemUTC();

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

        /** {@return the validator} */
        public RcaValidator build() {
            return new RcaValidator(this);
        }
    }
}
