package io.github.rca4j.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The documents that a parameterised test is run on: one test for each, named by its title.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @RcaFiles("docs/rca/**}{@code /*.md")
 * void is_ready_for_its_stage(Reading rca) {
 *     assertThat(rca).isReadyFor(rca.rca().metadata().status().orElse(RcaStatus.DRAFT));
 * }
 * }</pre>
 *
 * <p>The test's first parameters are of the types {@link io.github.rca4j.model.Reading Reading},
 * {@link io.github.rca4j.model.Rca Rca} and {@link java.nio.file.Path Path} (the file, as in {@code docs/rca/a.md}), in any
 * order and number; others may follow, if JUnit knows what to give them. Files that end in {@code .json} are read as JSON,
 * others as Markdown. The order is that of the paths.
 *
 * <p>A document that cannot be read fails its test, with what the reader says. A pattern that no file matches fails too:
 * a test that looks at nothing would pass for ever.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ArgumentsSource(RcaFilesProvider.class)
@ExtendWith(UnreadableFails.class)
@SuppressWarnings("exports") // JUnit makes what is named above; nobody else needs to see it.
public @interface RcaFiles {
    /**
     * {@return globs, relative to the module's folder (Maven's {@code basedir}, else where Java was started), with
     * {@code /} between folders; {@code **}{@code /} stands for any number of folders, none included. A folder stands for all
     * {@code .md} and {@code .json} files in it and below}
     */
    String[] value();
}
