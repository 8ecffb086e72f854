package io.github.rca4j.model;

import io.github.rca4j.model.constraint.ChangedCode;
import io.github.rca4j.model.constraint.InReview;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was changed in the code: the template's "Code Changes".
 *
 * @param modifiedFiles the files ("Files Modified")
 * @param snippets the code that matters, before and after ("Key Code Snippets")
 * @since 0.1
 */
@Value.Builder
public record CodeChanges(
        List<FileChange> modifiedFiles,
        @ChangedCode(groups = InReview.class) List<CodeSnippet> snippets) implements WithCodeChanges {
    static final CodeChanges NOTHING = builder().build();

    /** Drops elements with nothing in them. */
    public CodeChanges {
        modifiedFiles = Elements.present(modifiedFiles, FileChange.NOTHING);
        snippets = Elements.present(snippets, CodeSnippet.NOTHING);
    }

    /** {@return a builder of code changes with nothing in them} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link CodeChanges}. */
    public static final class Builder extends CodeChangesBuilder {
        Builder() {}

        /**
         * Adds a changed file.
         *
         * @param path its path
         * @param description what was changed in it
         * @return this builder
         */
        public Builder addModifiedFile(String path, String description) {
            return addModifiedFile(FileChange.of(path, description));
        }

        /**
         * Adds a piece of code.
         *
         * @param language the language as a code fence names it
         * @param code the code
         * @return this builder
         */
        public Builder addSnippet(String language, String code) {
            return addSnippet(CodeSnippet.of(language, code));
        }
    }
}
