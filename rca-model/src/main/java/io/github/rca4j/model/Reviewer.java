package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.text.NormalForm;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the template's table of "Reviewers".
 *
 * @param name who reviewed, one line ("Reviewer")
 * @param role as what, one line ("Role")
 * @param dateReviewed when ("Date Reviewed")
 * @param approved yes, no, or absent where neither box is ticked ("Approved")
 * @since 0.1
 */
@Value.Builder
public record Reviewer(
        Optional<String> name, Optional<String> role, Optional<LocalDate> dateReviewed, Optional<Boolean> approved)
        implements WithReviewer {

    static final Reviewer NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public Reviewer {
        name = NormalForm.line(name);
        role = NormalForm.line(role);
        dateReviewed = orAbsent(dateReviewed);
        approved = orAbsent(approved);
    }

    /** {@return a builder of a row with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Reviewer}. */
    public static final class Builder extends ReviewerBuilder {
        Builder() {}
    }
}
