package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many users the incident touched, and which: the template's "Users Affected".
 *
 * @param extent a count, a percentage, or unknown
 * @param details who they were and how it touched them, block Markdown each
 * @since 0.1
 */
public record UsersAffected(
        Optional<@Valid @NotNull(message = "{IMP-01.extent}", groups = InReview.class) Extent> extent,
        List<String> details) {
    static final UsersAffected NOTHING = new UsersAffected(Optional.empty(), List.of());

    /** Brings every component to its normal form. */
    public UsersAffected {
        extent = orAbsent(extent);
        details = NormalForm.blocks(details);
    }

    /**
     * {@return an extent with its details}
     *
     * @param extent how many
     * @param details who they were, block Markdown each
     */
    public static UsersAffected of(Extent extent, String... details) {
        return new UsersAffected(Optional.of(extent), List.of(details));
    }

    /** How many users: a {@link Count}, a {@link Percentage}, or {@link Unknown}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Count.class, name = "count"),
        @JsonSubTypes.Type(value = Percentage.class, name = "percentage"),
        @JsonSubTypes.Type(value = Unknown.class, name = "unknown")
    })
    public sealed interface Extent {}

    /**
     * So many users.
     *
     * @param users how many
     */
    public record Count(
            @PositiveOrZero(message = "{IMP-06.count}", groups = InReview.class) @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            long users)
            implements Extent {}

    /**
     * Such a share of the users.
     *
     * @param percent in percent: 15 is 15 %. Trailing zeros do not count: 15.0 is 15
     */
    public record Percentage(
            @DecimalMin(value = "0", message = "{IMP-06.percentage}", groups = InReview.class) @DecimalMax(value = "100", message = "{IMP-06.percentage}", groups = InReview.class) @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            BigDecimal percent)
            implements Extent {
        /** A percentage is a figure that people read; this bounds what a hostile exponent could make of it. */
        private static final int MOST_DIGITS = 30;

        /**
         * Takes trailing zeros off.
         *
         * @throws IllegalArgumentException if the number needs more than 30 digits before or after the point
         */
        public Percentage {
            percent = Objects.requireNonNull(percent, "percent").stripTrailingZeros();
            long before = percent.precision() - (long) percent.scale();
            if (before > MOST_DIGITS || percent.scale() > MOST_DIGITS) {
                throw new IllegalArgumentException("a percentage has at most " + MOST_DIGITS + " digits");
            }
            if (percent.scale() < 0) {
                percent = percent.setScale(0);
            }
        }

        /**
         * {@return a percentage}
         *
         * @param percent in percent
         */
        public static Percentage of(long percent) {
            return new Percentage(BigDecimal.valueOf(percent));
        }
    }

    /**
     * Not known, said out loud.
     *
     * @param reason why it cannot be known, one line
     */
    public record Unknown(Optional<@Given(message = "{IMP-01.reason}", groups = InReview.class) String> reason)
            implements Extent {
        /** Brings the reason to its normal form. */
        public Unknown {
            reason = NormalForm.line(reason);
        }

        /**
         * {@return an extent that is not known}
         *
         * @param reason why, one line
         */
        public static Unknown because(String reason) {
            return new Unknown(Optional.of(reason));
        }
    }
}
