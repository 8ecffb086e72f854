package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action as it reads: its title, and what is said about it.
 *
 * @param path its property path
 * @param action the action
 * @param title its title
 * @param description its description
 */
record Task(Path path, Action action, Optional<Text> title, Optional<Text> description) {
    private static final Sentence NOTHING = new Sentence(List.of(), false);

    /** {@return the actions of prevention} */
    static List<Task> of(Document document) {
        Path path = Path.ROOT.to("prevention");
        Prevention prevention = document.rca().prevention();
        List<Task> tasks = new ArrayList<>();
        addAll(document, path.to("immediate"), prevention.immediate(), tasks);
        addAll(document, path.to("shortTerm"), prevention.shortTerm(), tasks);
        addAll(document, path.to("longTerm"), prevention.longTerm(), tasks);
        addAll(document, path.to("further"), prevention.further(), tasks);
        return tasks;
    }

    private static void addAll(Document document, Path path, ActionTier tier, List<Task> tasks) {
        for (int i = 0; i < tier.actions().size(); i++) {
            tasks.add(of(document, path.to("actions", i), tier.actions().get(i)));
        }
    }

    static Task of(Document document, Path path, Action action) {
        return new Task(
                path,
                action,
                document.text(Kind.LINE, path.to("title"), action.title()),
                document.text(Kind.BLOCK, path.to("description"), action.description()));
    }

    /** {@return the first sentence of the title; one without words where it has none} */
    Sentence lead() {
        return title.map(Text::sentences)
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> sentences.get(0))
                .orElse(NOTHING);
    }
}
