package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document while it is checked: what several rules need of it is found when the first of them asks, and once. */
final class Document {
    private final Rca rca;
    private final Lazy<People> people;
    private final Lazy<Course> course;
    private final Lazy<Optional<Text>> summary;
    private final Lazy<List<Chain>> chains;
    private final Lazy<List<Task>> tasks;
    private final Lazy<Set<String>> wordsOfActions;

    Document(Rca rca) {
        this.rca = rca;
        this.people = new Lazy<>(() -> People.of(this));
        this.course = new Lazy<>(() -> Course.of(rca));
        this.summary = new Lazy<>(() -> text(
                Kind.BLOCK,
                Path.ROOT.to("executiveSummary").to("text"),
                rca.executiveSummary().text()));
        this.chains = new Lazy<>(() -> Chain.of(this));
        this.tasks = new Lazy<>(() -> Task.of(this));
        this.wordsOfActions = new Lazy<>(() -> Actions.words(rca));
    }

    Rca rca() {
        return rca;
    }

    /** {@return those whom it names in its fields for names} */
    People people() {
        return people.get();
    }

    /** {@return the course of its incident} */
    Course course() {
        return course.get();
    }

    /** {@return its summary, absent where it has none} */
    Optional<Text> summary() {
        return summary.get();
    }

    /** {@return its chains of whys, the template's first} */
    List<Chain> chains() {
        return chains.get();
    }

    /** {@return its actions of prevention} */
    List<Task> tasks() {
        return tasks.get();
    }

    /** {@return the words that carry meaning in what any action says that it is for and what is to be done} */
    Set<String> wordsOfActions() {
        return wordsOfActions.get();
    }

    /** {@return a text of it, absent where there is none} */
    Optional<Text> text(Kind kind, Path path, Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).map(text -> new Text(kind, path, text, this));
    }
}
