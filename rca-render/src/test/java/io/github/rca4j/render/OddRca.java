package io.github.rca4j.render;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.UsersAffected;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An RCA with everything that the template does not show: texts of many lines, and what lies beyond the template. */
final class OddRca {
    private OddRca() {}

    static Rca rca() {
        return Rca.builder()
                .title("Search #2 went *down* |again| #")
                .metadata(m -> m.owner("`on-call")
                        .addReviewers("Kim, the first", "Lee")
                        .addRelatedIssue(Reference.of("[OPS-1]"))
                        .addRelatedIssue(
                                Reference.of("wiki", URI.create("https://wiki.example.com/a_(b)?c=1&copy;=2"))))
                .executiveSummary("""
                        Search was down.

                        - twice
                        - for *long*

                        ```sh
                        # not a heading
                        grep -c timeout search.log
                        ```

                        # not a heading either
                        **Owner**: not a field""")
                .impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Unknown.because("no access log"))
                        .duration(Duration.ofSeconds(3723))
                        .started(OffsetDateTime.parse("2026-02-03T04:05:06+01:00"))
                        .detected(OffsetDateTime.parse("2026-02-03T04:15+01:00"))
                        .userExperience("Empty results", "The page said:\n\n> nothing found", "- nothing")))
                .timeline(t -> t.addEntry(e -> e.time("~04:05")
                                .event("a | b `c|d`")
                                .systemState("[What happened]")
                                .addFurther("Source", "chat"))
                        .addEntry(e -> e.time("during the night").addFurther("Event", "another")))
                .rootCause(r -> r.problemStatement("[Clear, specific description of what went wrong]")
                        .fiveWhys(f -> f.addWhy(w -> w.question("Why did search fail?")
                                        .answer("The index was *gone")
                                        .evidence("```\nindex missing\n```"))
                                .addWhy(w -> w.evidence("- a\n- b"))
                                .rootCause("A job deleted it")
                                .addFurtherChain(
                                        c -> c.title("Why nobody noticed").addWhy(w -> w.answer("No alert"))))
                        .addCategories(new CauseCategory("Automation"), CauseCategory.CONFIGURATION_ERROR))
                .addContributingFactor(f -> f.name("**Old** job").description("It ran as root.\n\nFor years."))
                .addContributingFactor(f -> f.description("**Bold**: without a name"))
                .addContributingFactor(f -> f.impact("without name and description"))
                .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("Alert on a missing index")
                                .description("Steps:\n\n1. rule\n2. route")
                                .status(ActionStatus.IN_PROGRESS)
                                .kind(ActionKind.DETECT)
                                .addresses("the second chain")
                                .verification("Delete an index in staging"))
                        .addAction(a -> a.owner("nobody yet"))))
                .technicalDetails(d -> d.codeChanges(c -> c.addModifiedFile("C: drive", "moved")
                                .addSnippet("md", "```\nfence in code\n```")
                                .addSnippet("python", "# Before (buggy code)\n[paste relevant buggy code]"))
                        .monitoringAndMetrics(m -> m.addKeyMetric("Errors: all", "5 (baseline: no)", "0")))
                .lessonsLearned(
                        l -> l.addWhereWeGotLucky("It was night").addWhatWentWell("**Backups**: they\nwere there"))
                .reviewAndSignOff(r -> r.addReviewer(v -> v.name("Kim").approved(false))
                        .signOff(s -> s.commanderSignedOn(LocalDate.parse("2026-02-05"))))
                .followUp(f -> f.addItem(true, "Check progress on short-term actions")
                        .addItem(new FollowUpItem(false, "Ask storage")))
                .additionalNotes(n -> n.text("[link]: https://example.com\n<script>alert(1)</script>")
                        .addRelatedIncident(RelatedIncident.of(Reference.of("INC-7"), "same job")))
                .addExtraSection(ExtraSection.of(Section.IMPACT, "Detection", "By a customer."))
                .addExtraSection(ExtraSection.of(Section.TIMELINE, "Timeline", "Another one."))
                .addLeftover(new Leftover(
                        Optional.of(Section.USER_IMPACT), Optional.of("Resolved"), Optional.of("14 May, evening")))
                .addSuppressedRule(
                        new SuppressedRule(Optional.of(Section.PREVENTION), "ACT-08", Optional.of("no tracker -->")))
                .addProvenance(new Provenance(
                        "impact.userImpact.detected",
                        "alertmanager",
                        Optional.of("4fd1c5ad8ee1ba6f"),
                        Optional.of("/alerts/0/startsAt")))
                .build();
    }
}
