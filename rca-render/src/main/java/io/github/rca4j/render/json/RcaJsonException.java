package io.github.rca4j.render.json;

/**
 * Says why a document could not be read as an RCA: where, what was there, and what would be right.
 *
 * <p>{@code line 4, column 15, metadata.status: 'Done' is not a status; one of DRAFT, IN_REVIEW, COMPLETED}
 *
 * @since 0.1
 */
public final class RcaJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String path;
    private final String problem;

    RcaJsonException(int line, int column, String path, String problem) {
        super("line " + line + ", column " + column + (path.isEmpty() ? "" : ", " + path) + ": " + problem);
        this.line = line;
        this.column = column;
        this.path = path;
        this.problem = problem;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1, in UTF-16 code units} */
    public int column() {
        return column;
    }

    /** {@return the property path, such as {@code prevention.shortTerm.actions[1].owner}; "" for the whole document} */
    public String path() {
        return path;
    }

    /** {@return what is wrong and what would be right, without the place} */
    public String problem() {
        return problem;
    }
}
