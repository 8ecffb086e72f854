package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 7: what a reader of a document is told to stand somewhere stands there. */
class GoldenPlacesTest {
    private static final Reading GOLDEN = new MarkdownReader().read(ProfileApi.markdown());

    /**
     * A place written down by hand.
     *
     * @param path the property
     * @param position where it stands
     * @param words what begins there, so that a slip of the hand shows
     */
    record Place(String path, Position position, String words) {
        static Place of(String line) {
            String[] parts = line.split("[ :]", 4);
            Position position = new Position(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            return new Place(parts[0], position, parts[3]);
        }
    }

    private static List<Place> places() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GoldenPlacesTest.class.getResourceAsStream("golden-places.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(Place::of)
                    .toList();
        }
    }

    @Test
    void thePlacesWrittenDownByHandAreWhereTheirWordsAre() throws IOException {
        List<String> lines = ProfileApi.markdown().lines().toList();

        assertThat(places())
                .hasSizeGreaterThan(190)
                .allSatisfy(place -> assertThat(lines.get(place.position().line() - 1)
                                .substring(place.position().column() - 1))
                        .as(place.path())
                        .startsWith(place.words()));
    }

    @Test
    void everyPropertyStandsWhereItWasSeenByHand() throws IOException {
        Map<String, Position> expected = new LinkedHashMap<>();
        places().forEach(place -> expected.put(place.path(), place.position()));

        Map<String, Position> found = new LinkedHashMap<>(GOLDEN.places().positions());
        found.keySet().retainAll(expected.keySet());

        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** And nothing stands anywhere that was not looked at, but the headings of sections. */
    @Test
    void noPlaceWasOverlookedByHand() throws IOException {
        List<String> seen = places().stream().map(Place::path).toList();
        List<String> lines = ProfileApi.markdown().lines().toList();

        GOLDEN.places().positions().forEach((path, position) -> {
            if (!seen.contains(path) && !path.isEmpty()) {
                assertThat(lines.get(position.line() - 1)).as(path).startsWith("#");
            }
        });
    }

    /** A leaf has a place of its own, or shares that of the line which it is a part of. */
    @Test
    void everyLeafHasAPlace() {
        List<String> leaves = leaves("", GOLDEN.rca());

        assertThat(leaves)
                .hasSizeGreaterThan(150)
                .contains("metadata.reviewers[1]", "prevention.immediate.actions[0].pr.label")
                .allSatisfy(leaf -> {
                    Map<String, Position> places = GOLDEN.places().positions();
                    boolean own = places.containsKey(leaf);
                    String whole = leaf.substring(0, Math.max(leaf.lastIndexOf('.'), 0));
                    assertThat(own || (!isSection(whole) && places.containsKey(whole)))
                            .isTrue();
                });
    }

    /** What is written in several lines must not pass for the place of one of them. */
    private static boolean isSection(String path) {
        return path.isEmpty() || !(path.endsWith("]") || path.matches(".*\\.(pr|issue|extent)"));
    }

    private static List<String> leaves(String path, Object value) {
        List<String> leaves = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> leaves.addAll(leaves(path, v)));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                leaves.addAll(leaves(path + "[" + i + "]", list.get(i)));
            }
        } else if (value instanceof Record record && record.getClass().getRecordComponents().length > 1) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = component.getName();
                leaves.addAll(leaves(path.isEmpty() ? name : path + "." + name, component(component, record)));
            }
        } else {
            // Where a record has one component, the property is all that it has to say.
            leaves.add(value instanceof Record && path.equals("executiveSummary") ? path + ".text" : path);
        }
        return leaves;
    }

    private static Object component(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatHasNoPlaceIsWhereItWouldBe() {
        SourceMap places = GOLDEN.places();

        assertThat(places.nearest("prevention.shortTerm.actions[1].pr")).contains(new Position(149, 7));
        assertThat(places.nearest("impact.userImpact.started")).contains(new Position(26, 5));
        assertThat(places.nearest("metadata.reviewers[7]")).contains(new Position(13, 16));
    }

    /** Fifteen slips in one document; the line numbers are its own. */
    private static final String PLANTED = """
            # Root Cause Analysis: Planted

            **Mood**: gloomy

            ## Metadata

            Who reads this?

            **Date**: 14 May, evening
            **Mood**: gloomy
            **Status**: half done
            - loose bullet

            ## Impact

            ### User Impact

            **Users Affected**: quite a few people
            - **Detected**: in the morning
            **Total Duration**: long

            ## Timeline

            As told by Bob.

            | Time | Event | System State | Action Taken |
            |------|-------|--------------|--------------|
            | T+00:00 | Broke | Bad | None | surplus |

            ## Prevention

            ### Immediate Actions (Within 24 hours)

            **Target Completion**: soon

            - [ ] **Fix**: it
              - **Status**: blocked
              - **Target Date**: next week

            ## Review and Sign-off

            ### RCA Review Checklist

            - [x] Was fun

            ### Reviewers

            | Reviewer | Role | Date Reviewed | Approved |
            |----------|------|---------------|----------|
            | Bob | SRE | yesterday | perhaps |

            ## Weather

            It rained.

            ---

            **Template Version**: 1.0
            **Last Updated**: 2025-11-06
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3:1   | READ-02 | leftovers[                                     | Mood
                    7:1   | READ-02 | leftovers[                                     | Who reads this?
                    9:11  | READ-03 | metadata.date                                  | 14 May, evening
                    11:13 | READ-03 | metadata.status                                | half done
                    12:1  | READ-02 | leftovers[                                     | loose bullet
                    18:21 | READ-03 | impact.userImpact.usersAffected.extent         | quite a few people
                    19:17 | READ-03 | impact.userImpact.detected                     | in the morning
                    20:21 | READ-03 | impact.userImpact.totalDuration                | long
                    24:1  | READ-02 | leftovers[                                     | As told by Bob
                    34:24 | READ-03 | prevention.immediate.targetCompletion          | soon
                    37:17 | READ-03 | prevention.immediate.actions[0].status         | blocked
                    38:22 | READ-03 | prevention.immediate.actions[0].targetDate     | next week
                    44:7  | READ-02 | leftovers[                                     | Was fun
                    50:15 | READ-03 | reviewAndSignOff.reviewers[0].dateReviewed     | yesterday
                    50:27 | READ-03 | reviewAndSignOff.reviewers[0].approved         | perhaps
                    """)
    void aFindingSaysWhatIsWrongAndWhere(String place, String rule, String path, String words) {
        List<Finding> findings = new MarkdownReader().read(PLANTED).findings();

        assertThat(findings)
                .as("at %s", place)
                .filteredOn(f -> f.position().map(Position::toString).equals(Optional.of(place)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo(rule);
                    assertThat(f.level()).isEqualTo(Level.WARNING);
                    assertThat(f.path()).startsWith(path);
                    assertThat(f.message()).contains(words);
                    assertThat(f.hint()).isPresent();
                });
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        List<Finding> findings = new MarkdownReader().read(PLANTED).findings();

        assertThat(findings).hasSizeGreaterThanOrEqualTo(15);
        assertThat(findings.stream().map(f -> f.position().orElseThrow().line()).toList())
                .isSorted();
    }

    /** What is not understood is not lost either: a surplus cell is a further column, a strange section an extra one. */
    @Test
    void whatIsMerelyMoreThanTheTemplateHasAPlaceToo() {
        Reading reading = new MarkdownReader().read(PLANTED);
        Map<String, Position> places = reading.places().positions();

        assertThat(places)
                .containsEntry("timeline.entries[0].further[0]", new Position(28, 34))
                .containsEntry("extraSections[0]", new Position(52, 4));
        assertThat(reading.rca().extraSections()).singleElement().satisfies(extra -> {
            assertThat(extra.heading()).isEqualTo("Weather");
            assertThat(extra.text()).contains("It rained.");
        });
    }

    @Test
    void everyLeftoverHasItsPlace() {
        Reading reading = new MarkdownReader().read(PLANTED);
        for (int i = 0; i < reading.rca().leftovers().size(); i++) {
            assertThat(reading.places().positions()).containsKey("leftovers[" + i + "]");
        }
    }
}
