package io.github.rca4j.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.read.MarkdownReader;
import io.github.rca4j.render.RcaRenderers;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short RCAs in the forms of many houses, each beside what a careful reader would say that it holds. The expectations
 * were written by hand before the reader could read them; what the reader says is no reason to change one.
 */
class HousesTest {
    static Stream<String> houses() {
        return Corpus.markdown(Corpus.HOUSES).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""));
    }

    @ParameterizedTest
    @MethodSource("houses")
    void whatACarefulReaderUnderstandsIsTyped(String house) {
        Set<String> expected = TypedLines.parse(Corpus.text(house(house, ".expected")));
        Set<String> actual = TypedLines.of(read(house));

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(lines(expected, actual)).as("not typed").isEmpty();
            softly.assertThat(lines(actual, expected))
                    .as("typed, but nobody said so")
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("houses")
    void whatWasUnderstoodOnceIsUnderstoodAgain(String house) {
        Rca rca = read(house);
        String rendered = RcaRenderers.forFormat("markdown").render(rca);

        assertThat(new MarkdownReader().read(rendered).rca()).isEqualTo(rca);
    }

    private static Rca read(String house) {
        return new MarkdownReader().read(Corpus.text(house(house, ".md"))).rca();
    }

    private static Path house(String house, String ending) {
        return Corpus.HOUSES.resolve(house + ending);
    }

    private static Set<String> lines(Set<String> lines, Set<String> others) {
        Set<String> only = new TreeSet<>(lines);
        only.removeAll(others);
        return only;
    }
}
