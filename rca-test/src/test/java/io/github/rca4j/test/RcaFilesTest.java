package io.github.rca4j.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.ReadingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class RcaFilesTest {
    /** What users write; run by the tests around it only. */
    static class Users {
        @ParameterizedTest
        @RcaFiles("src/test/rca/**/*.{md,json}")
        void on_all(Reading reading, Rca rca, Path file, TestInfo info) {
            assertThat(reading.rca()).isSameAs(rca);
            assertThat(file).exists();
            assertThat(rca.title().filter(info.getDisplayName()::contains)).isPresent();
        }

        @ParameterizedTest
        @RcaFiles("src/test/rca")
        void on_a_folder(Path file) {
            assertThat(file).isRelative().exists();
        }

        @ParameterizedTest
        @RcaFiles({"src/test/rca/b.md", "src/test/rca/**/*.md"})
        void on_files_that_two_patterns_name(Rca rca) {
            assertThat(rca.title()).contains("Search was slow");
        }

        @ParameterizedTest
        @RcaFiles("src/test/broken/*")
        void on_values_of_broken_ones(Rca rca) {
            assertThat(rca.timeline().entries()).hasSizeLessThan(5);
        }

        @ParameterizedTest
        @RcaFiles("src/test/broken/*")
        void on_readings_of_broken_ones(Reading reading) {
            assertThat(reading.rca()).isNotNull();
        }

        @ParameterizedTest
        @RcaFiles({"src/test/rca/**/*.md", "src/test/rca/**/*.markdown"})
        void on_nothing(Rca rca) {}

        @ParameterizedTest
        @RcaFiles("src/test/nowhere/*.md")
        void in_a_folder_that_is_not_there(Rca rca) {}

        @ParameterizedTest
        @RcaFiles("src/test/rca/*.md")
        void without_a_parameter_of_ours(String text) {}
    }

    private static EngineExecutionResults run(String method, Class<?>... parameters) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Users.class, method, parameters))
                .execute();
    }

    private static List<String> tests(EngineExecutionResults results) {
        return results.testEvents().finished().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static List<String> failures(EngineExecutionResults results) {
        return results.allEvents().finished().stream()
                .map(RcaFilesTest::failure)
                .flatMap(Optional::stream)
                .map(Throwable::getMessage)
                .toList();
    }

    private static Optional<Throwable> failure(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getThrowable();
    }

    @Test
    void one_test_for_each_document_named_by_its_title_in_the_order_of_the_paths() {
        EngineExecutionResults results = run("on_all", Reading.class, Rca.class, Path.class, TestInfo.class);

        assertThat(failures(results)).isEmpty();
        assertThat(tests(results)).containsExactly("[1] Search was slow", "[2] Exports were empty");
    }

    @Test
    void a_folder_stands_for_all_in_it() {
        EngineExecutionResults results = run("on_a_folder", Path.class);

        assertThat(failures(results)).isEmpty();
        assertThat(tests(results)).hasSize(2);
    }

    @Test
    void a_file_that_two_patterns_name_is_tested_once() {
        EngineExecutionResults results = run("on_files_that_two_patterns_name", Rca.class);

        assertThat(failures(results)).isEmpty();
        assertThat(tests(results)).hasSize(1);
    }

    @Test
    void a_document_that_cannot_be_read_fails_its_test_and_no_other() {
        for (EngineExecutionResults results :
                List.of(run("on_values_of_broken_ones", Rca.class), run("on_readings_of_broken_ones", Reading.class))) {
            assertThat(tests(results)).hasSize(3).last().isEqualTo("[3] Search was slow");
            assertThat(failures(results)).hasSize(2);
            assertThat(failures(results).get(0)).startsWith("2:1: READ-01: the document ends before it is complete");
            assertThat(failures(results).get(1)).isEqualTo("1:1: READ-01: the file is not text in UTF-8");
            assertThat(results.testEvents().failed().stream().map(RcaFilesTest::failure))
                    .allMatch(failure ->
                            failure.filter(ReadingException.class::isInstance).isPresent());
        }
    }

    @Test
    void a_pattern_that_matches_nothing_fails() {
        assertThat(failures(run("on_nothing", Rca.class)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("no file matches 'src/test/rca/**/*.markdown' in "
                        + Path.of("").toAbsolutePath());
        assertThat(failures(run("in_a_folder_that_is_not_there", Rca.class))).hasSize(1);
    }

    @Test
    void a_test_that_takes_nothing_of_a_document_fails() {
        assertThat(failures(run("without_a_parameter_of_ours", String.class)))
                .containsExactly(
                        "a test on @RcaFiles takes a Reading, an Rca or a Path as its first parameter; add one");
    }
}
