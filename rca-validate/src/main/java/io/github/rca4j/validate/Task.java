package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action as it reads: its title, and what is said about it.
 *
 * @param title the title
 * @param description the rest; absent where there is none
 */
record Task(Text title, Optional<Text> description) {
    static List<Task> ofPrevention(Rca rca) {
        Document document = new Document(rca);
        Prevention prevention = rca.prevention();
        Path path = Path.ROOT.to("prevention");
        List<Task> tasks = new ArrayList<>();
        add(document, path.to("immediate"), prevention.immediate().actions(), tasks);
        add(document, path.to("shortTerm"), prevention.shortTerm().actions(), tasks);
        add(document, path.to("longTerm"), prevention.longTerm().actions(), tasks);
        add(document, path.to("further"), prevention.further().actions(), tasks);
        return tasks;
    }

    private static void add(Document document, Path tier, List<Action> actions, List<Task> tasks) {
        for (int i = 0; i < actions.size(); i++) {
            Path path = tier.to("actions", i);
            Action action = actions.get(i);
            action.title()
                    .map(title -> new Text(Kind.LINE, path.to("title"), title, document))
                    .map(title -> new Task(
                            title,
                            action.description()
                                    .map(text -> new Text(Kind.BLOCK, path.to("description"), text, document))))
                    .ifPresent(tasks::add);
        }
    }

    /** {@return the first sentence of the title; one without words where it has none} */
    Sentence lead() {
        return title.sentences().isEmpty()
                ? new Sentence(List.of(), false)
                : title.sentences().get(0);
    }
}
