package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * A file that was changed: an item of the template's "Files Modified".
 *
 * @param path its path, one line
 * @param description what was changed in it, block Markdown
 * @since 0.1
 */
public record FileChange(Optional<String> path, Optional<String> description) {
    static final FileChange NOTHING = new FileChange(Optional.empty(), Optional.empty());

    /** Brings every component to its normal form. */
    public FileChange {
        path = NormalForm.line(path);
        description = NormalForm.block(description);
    }

    /**
     * {@return a changed file}
     *
     * @param path its path
     * @param description what was changed in it
     */
    public static FileChange of(String path, String description) {
        return new FileChange(Optional.of(path), Optional.of(description));
    }
}
