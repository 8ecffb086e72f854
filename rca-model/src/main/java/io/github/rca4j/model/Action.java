package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.Accountable;
import io.github.rca4j.model.constraint.CompletionAgrees;
import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to be done so that it does not happen again: an item of the template's "Prevention", or of its "Action
 * Items for Process Improvement", which have an owner and a target date only.
 *
 * @param done whether its box is ticked
 * @param title what is to be done, one line
 * @param description in more words, block Markdown
 * @param owner who does it, one line ("Owner")
 * @param status how far it is ("Status")
 * @param completionDate the day on which it was done ("Completion Date")
 * @param targetDate the day by which it is due ("Target Date")
 * @param pr the pull request ("PR")
 * @param issue the ticket ("Issue")
 * @param kind what it does about the next incident ("Kind"); beyond the template
 * @param addresses the cause or factor that it is for, one line ("Addresses"); beyond the template
 * @param verification how its effect will be seen, block Markdown ("Verification"); beyond the template
 * @since 0.1
 */
@Value.Builder
@CompletionAgrees(groups = InReview.class)
public record Action(
        boolean done,
        Optional<@Given(message = "{ACT-02.absent}", groups = InReview.class) String> title,
        Optional<String> description,
        Optional<
                        @Given(message = "{ACT-01.owner}", groups = InReview.class)
                        @Accountable(groups = InReview.class) String>
                owner,
        Optional<ActionStatus> status,
        Optional<LocalDate> completionDate,
        Optional<LocalDate> targetDate,
        Optional<@Valid Reference> pr,
        Optional<@Valid Reference> issue,
        Optional<ActionKind> kind,
        Optional<String> addresses,
        Optional<String> verification)
        implements WithAction {

    static final Action NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public Action {
        title = NormalForm.line(title);
        description = NormalForm.block(description);
        owner = NormalForm.line(owner);
        status = orAbsent(status);
        completionDate = orAbsent(completionDate);
        targetDate = orAbsent(targetDate);
        pr = orAbsent(pr).filter(r -> !r.equals(Reference.NOTHING));
        issue = orAbsent(issue).filter(r -> !r.equals(Reference.NOTHING));
        kind = orAbsent(kind);
        addresses = NormalForm.line(addresses);
        verification = NormalForm.block(verification);
    }

    /** {@return whether there is still something to be done: neither ticked nor completed} */
    public boolean open() {
        return !done && status.filter(ActionStatus.COMPLETED::equals).isEmpty();
    }

    /** {@return a builder of an action with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Action}. */
    public static final class Builder extends ActionBuilder {
        Builder() {
            done(false);
        }

        /**
         * Sets the pull request by its name alone.
         *
         * @param name such as {@code #1234}
         * @return this builder
         */
        public Builder pr(String name) {
            return pr(Reference.of(name));
        }

        /**
         * Sets the ticket by its name alone.
         *
         * @param name such as {@code PROJ-567}
         * @return this builder
         */
        public Builder issue(String name) {
            return issue(Reference.of(name));
        }
    }
}
