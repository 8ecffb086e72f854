package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import java.util.List;

/**
 * A box of the template's "Follow-up Items".
 *
 * @param done whether it is ticked
 * @param text what is to be followed up, block Markdown
 * @since 0.1
 */
public record FollowUpItem(boolean done, String text) {
    static final FollowUpItem NOTHING = new FollowUpItem(false, "");

    /** The template's five, unticked, in its order. */
    public static final List<FollowUpItem> TEMPLATE = List.of(
            new FollowUpItem(false, "Verify all immediate actions completed"),
            new FollowUpItem(false, "Check progress on short-term actions"),
            new FollowUpItem(false, "Review long-term action planning"),
            new FollowUpItem(false, "Assess effectiveness of prevention measures"),
            new FollowUpItem(false, "Share learnings with broader team"));

    /** Brings the text to its normal form. */
    public FollowUpItem {
        text = text == null ? "" : NormalForm.block(text);
        done = done && !text.isEmpty();
    }
}
