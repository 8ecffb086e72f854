package io.github.rca4j.model.outline;

import io.github.rca4j.model.CodeSnippet;
import java.util.Optional;

/**
 * A piece of code.
 *
 * @param language its language as a code fence names it
 * @param code the code: {@link Text.Kind#BLOCK}, but verbatim, or {@link Text.Kind#BLANK}
 * @param moment whether it is from before or after the fix, where it says so
 * @param path where it is held
 * @since 0.1
 */
public record Snippet(
        Optional<Text> language, Optional<Text> code, Optional<CodeSnippet.Moment> moment, PropertyPath path) {}
