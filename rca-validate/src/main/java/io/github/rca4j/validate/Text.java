package io.github.rca4j.validate;

import org.jspecify.annotations.Nullable;

/**
 * A text of a document, and where it stands.
 */
public final class Text {
    private final Kind kind;
    private final Path path;
    private final String value;

    Text(Kind kind, Path path, String value) {
        this.kind = kind;
        this.path = path;
        this.value = value;
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

        @Override
        public String toString() {
            String step = index < 0 ? property : property + "[" + index + "]";
            String before = parent == null ? "" : parent.toString();
            return before.isEmpty() ? step : before + "." + step;
        }
    }
}
