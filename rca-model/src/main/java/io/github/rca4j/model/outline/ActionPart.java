package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.said;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.outline.ItemPart.Box;
import io.github.rca4j.model.outline.ItemPart.Builds;
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
        return ItemPart.titled(
                new Builds<>(Action.builder().build(), Action::builder, Action.Builder::build),
                new Box<>(action -> Optional.of(action.done()), Action.Builder::done),
                field("", "title", Form.LINE, Action::title, Action.Builder::title, blankTitle),
                said("description", Action::description, Action.Builder::description, "[Description]"),
                List.of(
                        field("Owner", "owner", Form.LINE, Action::owner, Action.Builder::owner, "[Name]"),
                        field(
                                Labels.STATUS,
                                "status",
                                Form.ACTION_STATUS,
                                Action::status,
                                Action.Builder::status,
                                blankStatus),
                        field(
                                "Completion Date",
                                "completionDate",
                                Form.DATE,
                                Action::completionDate,
                                Action.Builder::completionDate,
                                blankCompletion),
                        field(
                                Labels.TARGET_DATE,
                                "targetDate",
                                Form.DATE,
                                Action::targetDate,
                                Action.Builder::targetDate,
                                blankTarget),
                        field("PR", "pr", References.FORM, Action::pr, Action.Builder::pr),
                        field("Issue", "issue", References.FORM, Action::issue, Action.Builder::issue),
                        field("Kind", "kind", Form.ACTION_KIND, Action::kind, Action.Builder::kind),
                        field("Addresses", "addresses", Form.LINE, Action::addresses, Action.Builder::addresses),
                        field(
                                "Verification",
                                "verification",
                                Form.BLOCK,
                                Action::verification,
                                Action.Builder::verification)));
    }
}
