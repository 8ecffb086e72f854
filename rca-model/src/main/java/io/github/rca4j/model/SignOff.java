package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who stands by the RCA, and since when: the template's "Sign-off". Its two labels "Date" are told apart by their order.
 *
 * @param completedBy who wrote it, one line ("RCA Completed By")
 * @param completedOn the first "Date"
 * @param incidentCommander who led the response, one line ("Incident Commander")
 * @param commanderSignedOn the second "Date"
 * @since 0.1
 */
@Value.Builder
public record SignOff(
        Optional<String> completedBy,
        Optional<@NotNull(message = "{META-03.completedOn}", groups = Completed.class) LocalDate> completedOn,
        Optional<String> incidentCommander,
        Optional<@NotNull(message = "{META-03.commanderSignedOn}", groups = Completed.class) LocalDate>
                commanderSignedOn)
        implements WithSignOff {

    static final SignOff NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public SignOff {
        completedBy = NormalForm.line(completedBy);
        completedOn = orAbsent(completedOn);
        incidentCommander = NormalForm.line(incidentCommander);
        commanderSignedOn = orAbsent(commanderSignedOn);
    }

    /** {@return a builder of a sign-off with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SignOff}. */
    public static final class Builder extends SignOffBuilder {
        Builder() {}
    }
}
