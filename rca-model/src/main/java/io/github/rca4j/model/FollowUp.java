package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.InReview;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When somebody looks again, and at what: the template's "Follow-up".
 *
 * @param nextReviewDate two to four weeks after the incident ("Next Review Date")
 * @param items the template's five, always and first, then others ("Follow-up Items")
 * @since 0.1
 */
@Value.Builder
public record FollowUp(
        Optional<@NotNull(message = "{FUP-01.nextReviewDate}", groups = InReview.class) LocalDate> nextReviewDate,
        List<FollowUpItem> items)
        implements WithFollowUp {

    static final FollowUp NOTHING = builder().build();

    /** Puts the template's items first; an item that comes twice counts once, ticked if either is. */
    public FollowUp {
        nextReviewDate = orAbsent(nextReviewDate);
        items = templateFirst(Elements.present(items, FollowUpItem.NOTHING));
    }

    private static List<FollowUpItem> templateFirst(List<FollowUpItem> given) {
        if (given.isEmpty()) {
            return FollowUpItem.TEMPLATE;
        }
        Map<String, Boolean> items = new LinkedHashMap<>();
        FollowUpItem.TEMPLATE.forEach(item -> items.put(item.text(), item.done()));
        given.forEach(item -> items.merge(item.text(), item.done(), Boolean::logicalOr));
        List<FollowUpItem> all = new ArrayList<>(items.size());
        items.forEach((text, done) -> all.add(new FollowUpItem(done, text)));
        return List.copyOf(all);
    }

    /** {@return a builder of a follow-up with the template's items, unticked} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link FollowUp}. */
    public static final class Builder extends FollowUpBuilder {
        Builder() {}

        /**
         * Adds an item, or ticks one of the template's.
         *
         * @param done whether it is ticked
         * @param text what is to be followed up
         * @return this builder
         */
        public Builder addItem(boolean done, String text) {
            return addItem(new FollowUpItem(done, Objects.requireNonNull(text, "text")));
        }
    }
}
