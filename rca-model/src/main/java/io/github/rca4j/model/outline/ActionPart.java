package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.Action;
import java.util.List;
import java.util.Optional;

/** An action, as "Prevention" and "Action Items for Process Improvement" show it. */
final class ActionPart {
    private static final String DATE = "[YYYY-MM-DD]";

    /** An action of a tier: the template's blank form asks for a completion date, its examples for a target date. */
    static final ItemPart<Action> PREVENTION =
            action("[Action 1]", "[Not Started / In Progress / Completed]", DATE, "");

    /** A process improvement: the template asks for owner and target date alone. */
    static final ItemPart<Action> PROCESS_IMPROVEMENT = action("[Process improvement 1]", "", "", DATE);

    private ActionPart() {}

    private static ItemPart<Action> action(
            String blankTitle, String blankStatus, String blankCompletion, String blankTarget) {
        return new ItemPart<>(
                Optional.of(Action.builder().build()),
                action -> Optional.of(action.done()),
                true,
                (action, pen) -> pen.text(action.title(), Form.LINE, blankTitle),
                (action, pen) -> pen.text(action.description(), Form.BLOCK, "[Description]"),
                List.of(
                        field("Owner", Form.LINE, Action::owner, "[Name]"),
                        field("Status", Form.ACTION_STATUS, Action::status, blankStatus),
                        field("Completion Date", Form.DATE, Action::completionDate, blankCompletion),
                        field("Target Date", Form.DATE, Action::targetDate, blankTarget),
                        field("PR", Form.REFERENCE, Action::pr),
                        field("Issue", Form.REFERENCE, Action::issue),
                        field("Kind", Form.ACTION_KIND, Action::kind),
                        field("Addresses", Form.LINE, Action::addresses),
                        field("Verification", Form.BLOCK, Action::verification)));
    }
}
