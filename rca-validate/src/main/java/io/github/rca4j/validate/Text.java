package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of a document, and where it stands.
 *
 * @since 0.1
 */
public final class Text {
    private final Kind kind;
    private final Path path;
    private final String value;
    private final Document document;
    /** What is found when it is first asked for; whoever else asks at the same time finds the same. */
    private volatile @Nullable Glance glance;

    private volatile @Nullable Markup markup;

    private volatile @Nullable List<Sentence> sentences;
    private volatile @Nullable Set<String> stems;

    Text(Kind kind, Path path, String value, Document document) {
        this.kind = kind;
        this.path = path;
        this.value = value;
        this.document = document;
    }

    /** {@return what kind of text it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return its property path, such as {@code timeline.entries[3].event}} */
    public String path() {
        return path.toString();
    }

    /** {@return the text as the document holds it: inline Markdown, block Markdown, or code} */
    public String value() {
        return value;
    }

    /** {@return its sentences, as a reader sees them; none where it is code or a link} */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = isProse() ? Prose.sentences(value, markup()) : List.of();
            sentences = known;
        }
        return known;
    }

    /** {@return the stems of its words that carry meaning} */
    Set<String> stems() {
        Set<String> known = stems;
        if (known == null) {
            known = Likeness.words(value);
            stems = known;
        }
        return known;
    }

    /** {@return whether a word of it may be one of what a topic is about} */
    boolean mentions(Topic topic) {
        return isProse() && topic.isIn(glance().topics());
    }

    /** {@return what a first look at it tells} */
    Glance glance() {
        Glance known = glance;
        if (known == null) {
            known = Glance.at(value, people());
            glance = known;
        }
        return known;
    }

    /** {@return what of it is no prose} */
    Markup markup() {
        Markup known = markup;
        if (known == null) {
            known = Markup.of(value, glance().marks());
            markup = known;
        }
        return known;
    }

    /** {@return whether it is Markdown, of one line or more} */
    boolean isProse() {
        return kind == Kind.LINE || kind == Kind.BLOCK;
    }

    /** {@return whether it is part of a property of the document, such as {@code timeline}} */
    boolean isBelow(String top) {
        return path.isBelow(top);
    }

    /** {@return the document that it is part of} */
    public Rca rca() {
        return document.rca();
    }

    /** {@return those whom its document names} */
    People people() {
        return document.people();
    }

    /** {@return the property that it is, without what that is part of, such as {@code event}} */
    public String property() {
        return path.property();
    }

    /** What kind of text a property holds. */
    public enum Kind {
        /** People and teams: owners, reviewers, who signed. */
        NAME,
        /** What something is called, in one line of Markdown: titles, ids, labels, cells. */
        LINE,
        /** Markdown of any length. */
        BLOCK,
        /** Code, verbatim. */
        CODE,
        /** A link. */
        LINK
    }

    /** A property path that is written down only where it is needed. */
    record Path(@Nullable Path parent, String property, int index) {
        static final Path ROOT = new Path(null, "", -1);

        Path to(String property) {
            return new Path(this, property, -1);
        }

        Path to(String list, int index) {
            return new Path(this, list, index);
        }

        boolean isBelow(String top) {
            Path at = this;
            while (at.parent != null && at.parent.parent != null) {
                at = at.parent;
            }
            return at.property.equals(top);
        }

        @Override
        public String toString() {
            String step = index < 0 ? property : property + "[" + index + "]";
            String before = parent == null ? "" : parent.toString();
            return before.isEmpty() ? step : before + "." + step;
        }
    }
}
