package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.outline.Outline;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    /** What is said about an element without a label of the template's own. */
    private static final Set<String> UNLABELLED = Set.of("Answer", "Description");

    @Test
    void whatHeadingsAndLabelsStandForIsInTheTemplate() {
        assertThat(Stream.of(Names.HEADINGS, Names.LABELS).flatMap(names -> names.places().stream()))
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        place -> assertThat(TemplatePlace.of(place).label().filter(label -> !Outline.isLabel(label)))
                                .isEmpty());
    }

    @Test
    void whatIsSaidAboutAnElementIsInTheTemplate() {
        assertThat(Names.ITEM_LABELS.places())
                .hasSizeGreaterThan(10)
                .filteredOn(label -> !UNLABELLED.contains(label))
                .allMatch(Outline::isLabel);
    }
}
