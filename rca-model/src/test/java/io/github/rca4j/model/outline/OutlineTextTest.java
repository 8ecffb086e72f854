package io.github.rca4j.model.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.FileChange;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.UsersAffected;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What the blocks of a document say, field by field. */
class OutlineTextTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

    private static List<String> blocks(Consumer<Rca.Builder> f) {
        Rca.Builder builder = Rca.builder();
        f.accept(builder);
        RecordingSink sink = new RecordingSink();
        Outline.write(builder.build(), Blanks.OMIT, sink);
        return sink.blocks();
    }

    @Test
    void metadata() {
        assertThat(blocks(r -> r.title("Checkout")
                        .metadata(m -> m.date(DAY.plusDays(1))
                                .incidentDate(DAY)
                                .incidentId("INC-1")
                                .severity(Severity.SEV2)
                                .status(RcaStatus.IN_REVIEW)
                                .owner("Alice Smith")
                                .addReviewers("Bob", "Smith, Carol")
                                .addRelatedIssue("#1234")
                                .addRelatedIssue(Reference.of("a, [b]", URI.create("https://x.example/a,b"))))))
                .startsWith(
                        "title Root Cause Analysis | Checkout",
                        "open 2 Metadata",
                        "fields Date = 2025-11-06 | Incident Date = 2025-11-05 | Incident ID = INC-1"
                                + " | Severity = SEV2 (Major) | Status = In Review | Owner = Alice Smith"
                                + " | Reviewers = Bob, Smith&#44; Carol"
                                + " | Related Issues = #1234, [a&#44; &#91;b&#93;](https://x.example/a,b)");
    }

    static final List<Arguments> REFERENCES = List.of(
            Arguments.of(Reference.of("PROJ-567"), "PROJ-567"),
            Arguments.of(Reference.of("[draft] plan"), "&#91;draft] plan"),
            Arguments.of(
                    Reference.of("Wiki", URI.create("https://x.example/a_(b)")), "[Wiki](<https://x.example/a_(b)>)"),
            Arguments.of(Reference.of("Here", URI.create("")), "[Here](<>)"),
            Arguments.of(Reference.of("Q", URI.create("/?a=1&copy;=2")), "[Q](/?a=1&#38;copy;=2)"),
            Arguments.of(Reference.of("Q", URI.create("/?a=1&b=2")), "[Q](/?a=1&b=2)"));

    @ParameterizedTest
    @FieldSource("REFERENCES")
    void references(Reference reference, String expected) {
        assertThat(blocks(r -> r.additionalNotes(n -> n.text("Notes.").addReference(reference))))
                .containsSubsequence("open 2 Additional Notes", "text Notes.", "list References = -", "  " + expected);
    }

    @Test
    void related_incidents() {
        assertThat(blocks(r -> r.additionalNotes(
                        n -> n.addRelatedIncident(RelatedIncident.of(Reference.of("INC-7: part one"), "same cause"))
                                .addRelatedIncident(new RelatedIncident(null, Optional.of("earlier")))
                                .addRelatedIncident(new RelatedIncident(Reference.of("INC-8"), null)))))
                .containsSubsequence(
                        "list Related Incidents = -", "  INC-7&#58; part one: same cause", "  : earlier", "  INC-8");
    }

    static final List<Arguments> EXTENTS = List.of(
            Arguments.of(new UsersAffected.Count(1200), "1200"),
            Arguments.of(new UsersAffected.Percentage(new BigDecimal("1.50e1")), "15%"),
            Arguments.of(UsersAffected.Unknown.because("no logs"), "Unknown: no logs"),
            Arguments.of(new UsersAffected.Unknown(Optional.empty()), "Unknown"));

    @ParameterizedTest
    @FieldSource("EXTENTS")
    void users_affected(UsersAffected.Extent extent, String expected) {
        assertThat(blocks(r -> r.impact(i -> i.userImpact(u -> u.usersAffected(extent, "Web users")))))
                .containsSubsequence("open 3 User Impact", "list Users Affected = " + expected, "  Web users");
    }

    @Test
    void times_of_the_incident() {
        OffsetDateTime detected = OffsetDateTime.parse("2025-11-05T14:47+01:00");

        assertThat(blocks(r -> r.impact(i -> i.userImpact(u -> u.duration(Duration.ofMinutes(135))
                        .started(detected.minusMinutes(5))
                        .detected(detected)
                        .totalDuration(Duration.ofMinutes(140))))))
                .containsSubsequence(
                        "list Duration = 2 hours 15 minutes",
                        "  <Started> 2025-11-05 14:42 +01:00",
                        "  <Detected> 2025-11-05 14:47 +01:00",
                        "  <Total Duration> 2 hours 20 minutes",
                        "close");
    }

    @Test
    void the_timeline_has_the_templates_columns_and_after_them_the_further_ones() {
        assertThat(blocks(r -> r.timeline(t -> t.addEntry(
                                e -> e.time("T-00:10").event("Deploy").addFurther("Who", "Ann"))
                        .addEntry(
                                e -> e.time("14:30").addFurther("Time", "local").addFurther("Source", "chat")))))
                .containsSubsequence(
                        "table Time | Event | System State | Action Taken | Who | &#84;ime | Source",
                        "  T-00:10 | Deploy | - | - | Ann | - | -",
                        "  14:30 | - | - | - | - | local | chat");
    }

    @Test
    void whys_and_further_chains_are_numbered() {
        assertThat(blocks(r -> r.rootCause(c -> c.problemStatement("Orders failed.")
                        .fiveWhys(w -> w.addWhy("No index", "Query plan")
                                .addWhy(y -> y.question("Why no index?"))
                                .rootCause("No review")
                                .addFurtherChain(f -> f.title("Detection")
                                        .addWhy(y -> y.answer("No alert"))
                                        .rootCause("No owner"))
                                .addFurtherChain(f -> f.addWhy(y -> y.answer("x"))))
                        .addCategories(CauseCategory.RACE_CONDITION, new CauseCategory("Solar flare")))))
                .containsSubsequence(
                        "open 3 Problem Statement",
                        "text Orders failed.",
                        "open 3 5 Whys Analysis",
                        "fields Why #1 = No index | Evidence = Query plan",
                        "fields Why #2 = - | Question = Why no index?",
                        "fields Root Cause = No review",
                        "fields Chain #2 = Detection",
                        "fields Why #1 = No alert",
                        "fields Root Cause = No owner",
                        "fields Chain #3 = -",
                        "fields Why #1 = x",
                        "open 3 Root Cause Category",
                        "  [ ] Performance/Scale Issue",
                        "  [x] Race Condition/Timing Issue",
                        "  [x] Solar flare");
    }

    @Test
    void actions() {
        Action action = Action.builder()
                .done(true)
                .title("Add the index")
                .description("With a test.")
                .owner("Bob")
                .status(ActionStatus.COMPLETED)
                .completionDate(DAY)
                .targetDate(DAY.plusDays(1))
                .pr("#12")
                .issue("PROJ-5")
                .kind(ActionKind.PREVENT)
                .addresses("Missing index")
                .verification("Query plan")
                .build();

        assertThat(blocks(r -> r.prevention(p -> p.shortTerm(t -> t.targetCompletion(DAY)
                        .addAction(action)
                        .addAction(a -> a.description("**Bold** and no name"))
                        .addAction(a -> a.description("Plain and no name"))))))
                .containsSubsequence(
                        "open 3 Short-term Actions (Within 1 week)",
                        "fields Target Completion = 2025-11-05",
                        "list -",
                        "  [x] <Add the index> With a test. | Owner = Bob | Status = Completed"
                                + " | Completion Date = 2025-11-05 | Target Date = 2025-11-06 | PR = #12"
                                + " | Issue = PROJ-5 | Kind = Prevent | Addresses = Missing index"
                                + " | Verification = Query plan",
                        "  [ ] &#42;&#42;Bold** and no name",
                        "  [ ] Plain and no name");
    }

    @Test
    void what_separates_two_values_or_reads_like_a_placeholder_is_written_otherwise() {
        assertThat(blocks(r -> r.technicalDetails(t -> t.codeChanges(c -> c.addModifiedFile("a: b:c", "x: y")
                                .addModifiedFile(new FileChange(Optional.of("alone:"), Optional.empty()))
                                .addModifiedFile(new FileChange(Optional.empty(), Optional.of("no path"))))
                        .monitoringAndMetrics(m -> m.addKeyMetric("Rate (baseline: x)", "15%", "0.1%")
                                .addKeyMetric(Metric.of("Load", "9"))
                                .addKeyMetric(new Metric(Optional.empty(), Optional.empty(), Optional.of("1")))
                                .addKeyMetric("[Metric name]", "[Value during incident]", "[normal value]")
                                .addNewMonitoring("Alert on errors")))))
                .containsSubsequence(
                        "list Files Modified = -",
                        "  a&#58; b:c: x: y",
                        "  alone&#58;",
                        "  : no path",
                        "metrics Key Metrics During Incident = -",
                        "  Rate &#0040;baseline&#58; x): 15% (baseline: 0.1%)",
                        "  Load: 9",
                        "  (baseline: 1)",
                        "  &#091;Metric name]: &#91;Value during incident] (baseline: &#91;normal value])",
                        "list New Monitoring Added = -",
                        "  Alert on errors");
    }

    @Test
    void code_is_verbatim_under_its_label() {
        assertThat(blocks(r -> r.technicalDetails(t -> t.codeChanges(c -> c.addSnippet("python", "  # Before\n  x")
                        .addSnippet(new CodeSnippet(Optional.empty(), Optional.of("```")))))))
                .containsSubsequence("fields Key Code Snippets = -", "code python |   # Before\n  x", "code - | ```");
    }

    @Test
    void reviews_and_signatures() {
        assertThat(blocks(r -> r.reviewAndSignOff(s -> s.addCheck(ReviewCheck.NO_BLAME)
                        .addReviewer(
                                v -> v.name("Ann").role("SRE").dateReviewed(DAY).approved(true))
                        .addReviewer(v -> v.name("Bob").approved(false))
                        .addReviewer(v -> v.role("Lead"))
                        .signOff(o -> o.completedBy("Carol").commanderSignedOn(DAY)))))
                .containsSubsequence(
                        "  [ ] Lessons learned capture key takeaways",
                        "  [x] No blame directed at individuals",
                        "table Reviewer | Role | Date Reviewed | Approved",
                        "  Ann | SRE | 2025-11-05 | ☑ Yes ☐ No",
                        "  Bob | - | - | ☐ Yes ☑ No",
                        "  - | Lead | - | ☐ Yes ☐ No",
                        "open 3 Sign-off",
                        "fields RCA Completed By = Carol",
                        "fields Incident Commander = - | Date = 2025-11-05");
    }

    @Test
    void numbered_lists_and_follow_up() {
        assertThat(blocks(r -> r.addContributingFactor(
                                f -> f.name("No load test").impact("Unseen").evidence("CI logs"))
                        .lessonsLearned(l -> l.addWhatWentWell("Paging"))
                        .followUp(f -> f.nextReviewDate(DAY).addItem(true, "Call the bank"))))
                .containsSubsequence(
                        "open 2 Contributing Factors",
                        "numbered -",
                        "  <No load test> - | Impact = Unseen | Evidence = CI logs",
                        "open 3 What Went Well",
                        "numbered -",
                        "  Paging",
                        "open 2 Follow-up",
                        "fields Next Review Date = 2025-11-05",
                        "list Follow-up Items = -",
                        "  [x] Call the bank");
    }
}
