package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An action of prevention as it reads: its title, and what is said about it.
 *
 * @param title the title
 * @param description the rest; absent where there is none
 */
record Task(Text title, Optional<Text> description) {
    private static final Sentence NOTHING = new Sentence(List.of(), false);

    static Stream<Task> of(Rca rca) {
        Document document = new Document(rca);
        return Actions.ofPrevention(rca).flatMap(placed -> {
            Path path = Path.ROOT.to(placed.path());
            Optional<Text> description = placed.action()
                    .description()
                    .map(text -> new Text(Kind.BLOCK, path.to("description"), text, document));
            return placed.action().title().stream()
                    .map(title -> new Task(new Text(Kind.LINE, path.to("title"), title, document), description));
        });
    }

    /** {@return the first sentence of the title; one without words where it has none} */
    Sentence lead() {
        return title.sentences().isEmpty() ? NOTHING : title.sentences().get(0);
    }
}
