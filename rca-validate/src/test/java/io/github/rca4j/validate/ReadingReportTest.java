package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingReportTest {
    private static final RcaValidator VALIDATOR = RcaValidator.create();

    private static final String TEXT = """
            # Root Cause Analysis: Checkout returned 500 errors

            ## Metadata

            **Date**: 14 May, evening
            **Incident Date**: 2026-05-14
            **Owner**: Robin Berger
            **Status**: In Review

            ### User Impact

            **Detected**: 2026-05-14 18:20 UTC
            **Resolved**: 2026-05-14 18:05 UTC

            ### Immediate Actions (within 24 hours)

            - [x] **Add a time-out to reports**
              - **Owner**: Sam Okafor
            - [ ] **Add an alert on connections**

            Everybody was tired.
            """;

    private static final Rca RCA = Rca.builder()
            .title("Checkout returned 500 errors")
            .metadata(m -> m.incidentDate(LocalDate.parse("2026-05-14"))
                    .owner("Robin Berger")
                    .status(RcaStatus.IN_REVIEW))
            .impact(i -> i.userImpact(u -> u.detected(OffsetDateTime.parse("2026-05-14T18:20Z"))
                    .resolved(OffsetDateTime.parse("2026-05-14T18:05Z"))))
            .prevention(p -> p.immediate(t -> t.addAction(
                            a -> a.done(true).title("Add a time-out to reports").owner("Sam Okafor"))
                    .addAction(a -> a.title("Add an alert on connections"))))
            .build();

    private static final SourceMap PLACES = places(
            "", "#",
            "title", "Checkout",
            "metadata", "Metadata",
            "metadata.incidentDate", "2026-05-14",
            "metadata.owner", "Robin",
            "metadata.status", "In Review",
            "impact.userImpact", "User Impact",
            "impact.userImpact.detected", "2026-05-14 18:20",
            "impact.userImpact.resolved", "2026-05-14 18:05",
            "prevention.immediate", "Immediate Actions",
            "prevention.immediate.actions[0]", "**Add a time-out",
            "prevention.immediate.actions[0].title", "Add a time-out",
            "prevention.immediate.actions[0].owner", "Sam",
            "prevention.immediate.actions[1]", "**Add an alert",
            "prevention.immediate.actions[1].title", "Add an alert",
            "leftovers[0]", "14 May",
            "leftovers[1]", "Everybody");

    private static final Finding UNTYPED = finding("READ-03", Level.WARNING, "metadata.date", "14 May");
    private static final Finding LEFTOVER = finding("READ-02", Level.WARNING, "leftovers[1]", "Everybody");

    /** Paths, each with the words that it stands at. */
    private static SourceMap places(String... pathsAndWords) {
        Map<String, Position> places = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndWords.length; i += 2) {
            places.put(pathsAndWords[i], at(pathsAndWords[i + 1]));
        }
        return new SourceMap(places);
    }

    private static Position at(String words) {
        int at = TEXT.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        int line = (int) TEXT.substring(0, at).lines().count();
        int start = TEXT.lastIndexOf('\n', at - 1) + 1;
        return new Position(start == at ? line + 1 : line, at - start + 1);
    }

    private static Finding finding(String rule, Level level, String path, String words) {
        return new Finding(rule, level, path, "found '" + words + "'", Optional.empty(), Optional.of(at(words)));
    }

    private static String line(Finding finding) {
        return finding.position().map(Position::toString).orElse("nowhere") + " " + finding.rule() + " "
                + finding.path();
    }

    @Test
    void every_finding_stands_at_what_it_speaks_of() {
        Report report = VALIDATOR.validate(new Reading(RCA, List.of(UNTYPED, LEFTOVER), PLACES));

        assertThat(report.findings())
                .extracting(ReadingReportTest::line)
                .contains(
                        "1:1 SUM-01 executiveSummary.text", // no section to stand in
                        "3:4 META-01 metadata.severity",
                        "5:11 READ-03 metadata.date",
                        "10:5 TL-02 impact.userImpact.mitigated",
                        "13:15 IMP-02 impact.userImpact.resolved",
                        "17:7 ACT-01 prevention.immediate.actions[0].status",
                        "19:7 ACT-01 prevention.immediate.actions[1].owner",
                        "21:1 READ-02 leftovers[1]");
    }

    @Test
    void the_findings_are_those_of_the_reader_and_of_the_validator_each_once() {
        Report report = VALIDATOR.validate(new Reading(RCA, List.of(UNTYPED, LEFTOVER, LEFTOVER), PLACES));

        List<String> expected = new ArrayList<>(VALIDATOR.validate(RCA).findings().stream()
                .map(Finding::message)
                .toList());
        expected.add(UNTYPED.message());
        expected.add(LEFTOVER.message());
        assertThat(report.findings())
                .extracting(Finding::message)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(report.findings()).contains(UNTYPED, LEFTOVER);
    }

    @Test
    void the_findings_are_in_the_order_of_the_text() {
        Report report = VALIDATOR.validate(new Reading(RCA, List.of(UNTYPED, LEFTOVER), PLACES));

        assertThat(report.findings())
                .extracting(f -> f.position().orElseThrow())
                .isSortedAccordingTo((a, b) -> a.line() == b.line()
                        ? Integer.compare(a.column(), b.column())
                        : Integer.compare(a.line(), b.line()));
    }

    @Test
    void at_one_place_the_reader_comes_first_and_then_the_order_of_the_document() {
        Finding note = new Finding(
                "READ-05", Level.NOTE, "", "advice is left out", Optional.empty(), Optional.of(Position.START));

        Report report = VALIDATOR.validate(new Reading(Rca.empty(), List.of(note), places("", "#")));

        List<Finding> findings = report.findings();
        assertThat(findings.get(0)).isEqualTo(note);
        assertThat(findings.subList(1, findings.size()))
                .extracting(Finding::path)
                .containsExactlyElementsOf(VALIDATOR.validate(Rca.empty()).findings().stream()
                        .map(Finding::path)
                        .toList());
    }

    @Test
    void what_has_no_place_comes_last() {
        Finding placed = finding("READ-02", Level.WARNING, "leftovers[0]", "Everybody");

        Report report = VALIDATOR.validate(new Reading(Rca.empty(), List.of(placed), SourceMap.NONE));

        assertThat(report.findings().get(0)).isEqualTo(placed);
        assertThat(report.findings().subList(1, report.findings().size()))
                .isEqualTo(VALIDATOR.validate(Rca.empty()).findings());
    }

    @Test
    void the_stage_is_the_documents_and_grades_the_validators_findings_alone() {
        Reading reading = new Reading(RCA, List.of(UNTYPED), PLACES);

        Report inReview = VALIDATOR.validate(reading);
        Report completed =
                RcaValidator.builder().stage(RcaStatus.COMPLETED).build().validate(reading);

        assertThat(inReview.stage()).isEqualTo(RcaStatus.IN_REVIEW);
        assertThat(level(inReview, "metadata.severity")).isEqualTo(Level.WARNING);
        assertThat(completed.stage()).isEqualTo(RcaStatus.COMPLETED);
        assertThat(level(completed, "metadata.severity")).isEqualTo(Level.ERROR);
        assertThat(level(completed, "metadata.date")).isEqualTo(Level.WARNING);
    }

    private static Level level(Report report, String path) {
        return report.findings().stream()
                .filter(finding -> finding.path().equals(path))
                .findFirst()
                .orElseThrow()
                .level();
    }

    @Test
    void of_a_text_that_cannot_be_read_only_that_is_said() {
        Finding unreadable = finding("READ-01", Level.ERROR, "", "Metadata");

        Report report = VALIDATOR.validate(new Reading(Rca.empty(), List.of(unreadable), SourceMap.NONE));

        assertThat(report.findings()).containsExactly(unreadable);
        assertThat(report.stage()).isEqualTo(RcaStatus.DRAFT);
    }
}
