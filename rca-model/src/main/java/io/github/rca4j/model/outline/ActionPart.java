package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.said;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.outline.ItemPart.Box;
import io.github.rca4j.model.outline.ItemPart.Builds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** An action, as "Prevention" and "Action Items for Process Improvement" show it. */
final class ActionPart {
    private static final String DATE = "[YYYY-MM-DD]";

    /** An action of a tier: the template's blank form asks for a completion date, its examples for a target date. */
    static final ActionPart PREVENTION =
            new ActionPart("[Action 1]", "[Not Started / In Progress / Completed]", DATE, "");

    /** A process improvement: the template asks for owner and target date alone. */
    static final ActionPart PROCESS_IMPROVEMENT = new ActionPart("[Process improvement 1]", "", "", DATE);

    private final FieldPart<Action, Action.Builder> owner;
    private final FieldPart<Action, Action.Builder> state;
    private final FieldPart<Action, Action.Builder> completed;
    private final FieldPart<Action, Action.Builder> due;
    private final ItemPart<Action> item;

    private ActionPart(String blankTitle, String blankStatus, String blankCompletion, String blankTarget) {
        this.owner = field("Owner", "owner", Form.LINE, Action::owner, Action.Builder::owner, "[Name]");
        this.state =
                field(Labels.STATUS, "status", Form.ACTION_STATUS, Action::status, Action.Builder::status, blankStatus);
        this.completed = field(
                "Completion Date",
                "completionDate",
                Form.DATE,
                Action::completionDate,
                Action.Builder::completionDate,
                blankCompletion);
        this.due = field(
                Labels.TARGET_DATE,
                "targetDate",
                Form.DATE,
                Action::targetDate,
                Action.Builder::targetDate,
                blankTarget);
        this.item = ItemPart.titled(
                new Builds<>(Action.builder().build(), Action::builder, Action.Builder::build),
                new Box<>(action -> Optional.of(action.done()), Action.Builder::done),
                field("", "title", Form.LINE, Action::title, Action.Builder::title, blankTitle),
                said("description", Action::description, Action.Builder::description, "[Description]"),
                List.of(
                        owner,
                        state,
                        completed,
                        due,
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

    private ActionPart(ActionPart like, ItemPart<Action> item) {
        this.owner = like.owner;
        this.state = like.state;
        this.completed = like.completed;
        this.due = like.due;
        this.item = item;
    }

    /** {@return the same, but a list without actions shows nothing} */
    ActionPart shownOnlyIfGiven() {
        return new ActionPart(this, item.shownOnlyIfGiven());
    }

    /** {@return what is said about an action} */
    Set<String> labels() {
        return item.labels();
    }

    /** A list of actions. */
    <R, B> Part<R, B> list(String property, Function<R, List<Action>> actions, BiConsumer<B, List<Action>> set) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<Task> tasks = tasks(actions.apply(value), pen.path().property(property), pen);
                if (!tasks.isEmpty()) {
                    pen.sink().tasks(tasks);
                }
            }

            @Override
            public void read(Page page, B into) {
                set.accept(into, item.read(page.blocks.elements(), page, property));
            }

            @Override
            public void elementLabels(Consumer<String> labels) {
                item.labels().forEach(labels);
            }
        };
    }

    private List<Task> tasks(List<Action> actions, PropertyPath path, Pen pen) {
        List<Item> items = item.items(actions, path, pen);
        List<Task> tasks = new ArrayList<>(items.size());
        for (Item shown : items) {
            boolean open = !actions.isEmpty() && actions.get(tasks.size()).open();
            List<Field> further = new ArrayList<>(shown.fields());
            tasks.add(new Task(
                    shown,
                    taken(owner, further, shown),
                    taken(state, further, shown),
                    taken(completed, further, shown),
                    taken(due, further, shown),
                    further,
                    open ? actions.get(tasks.size()).targetDate() : Optional.empty()));
        }
        return tasks;
    }

    /** Takes a field out of those that are shown. */
    private static Field taken(FieldPart<Action, Action.Builder> part, List<Field> fields, Item shown) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).label().equals(part.label())) {
                return fields.remove(i);
            }
        }
        return new Field(part.label(), Optional.empty(), shown.path().property(part.property()));
    }
}
