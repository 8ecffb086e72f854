package io.github.rca4j.testsupport;

import static java.time.LocalDate.parse;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.UsersAffected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** The template's worked example as a whole document, and its value. */
public final class ProfileApi {
    private ProfileApi() {}

    /** {@return the document in the template's exact form} */
    public static String markdown() {
        try (InputStream in = ProfileApi.class.getResourceAsStream("profile-api.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the document's value, built as a user would build it} */
    public static Rca rca() {
        return Rca.builder()
                .title("User profile API returned 500 errors")
                .metadata(m -> m.date(parse("2025-11-06"))
                        .incidentDate(parse("2025-11-05"))
                        .incidentId("INC-12345")
                        .severity(Severity.SEV2)
                        .status(RcaStatus.COMPLETED)
                        .owner("Alice Smith")
                        .addReviewers("Bob Johnson", "Carol Williams")
                        .addRelatedIssue(tracked("PROJ-567"))
                        .addRelatedIssue(tracked("PROJ-568"))
                        .addRelatedIssue("#1234"))
                .executiveSummary("On 2025-11-05 at 14:32 UTC, the user profile API began returning 500 errors for"
                        + " approximately 15% of requests. Users were unable to view or update their profiles for 2.5"
                        + " hours. Root cause was a missing null check after a recent code change that allowed deleted"
                        + " users to remain in cache, causing null pointer errors when their profiles were accessed.")
                .impact(i -> i.userImpact(u -> u.usersAffected(
                                        UsersAffected.Percentage.of(15),
                                        "Every user whose \"recently viewed\" list held a deleted account",
                                        "API clients of `/users/:id`")
                                .duration(Duration.ofMinutes(135))
                                .detected(OffsetDateTime.parse("2025-11-05T14:47Z"))
                                .mitigated(OffsetDateTime.parse("2025-11-05T15:17Z"))
                                .resolved(OffsetDateTime.parse("2025-11-05T17:02Z"))
                                .totalDuration(Duration.ofMinutes(135))
                                .userExperience(
                                        "Profile pages failed to load",
                                        "\"Error page when accessing profile\"",
                                        "\"Unable to save profile changes\""))
                        .businessImpact(b -> b.revenueImpact("None", "N/A - no direct revenue impact")
                                .slaImpact("Breached", "99.9% uptime SLA breached (99.4% actual)")
                                .reputationImpact("Moderate", "12 support tickets, 5 negative social media mentions")))
                .timeline(t -> t.addEntry(
                                "T-00:15",
                                "User deletion feature deployed",
                                "Cache invalidation logic updated",
                                "Normal deployment")
                        .addEntry(
                                "T-00:10",
                                "Admin deleted test user account",
                                "User removed from DB, cache clear initiated",
                                "User deleted successfully")
                        .addEntry(
                                "T-00:05",
                                "Cache clear completed (async)",
                                "User data removed from cache",
                                "Background job finished")
                        .addEntry(
                                "T+00:00",
                                "Profile API starts returning 500 errors",
                                "Null pointer accessing deleted user's data",
                                "Errors logged but not alerted")
                        .addEntry(
                                "T+00:15",
                                "Error spike detected by monitoring",
                                "15% error rate on `/users/:id` endpoint",
                                "On-call paged")
                        .addEntry(
                                "T+00:30",
                                "Investigation identified null pointer",
                                "Deleted users in cache causing errors",
                                "Root cause hypothesis formed")
                        .addEntry(
                                "T+00:45",
                                "Quick fix deployed (null check)",
                                "500 errors stopped",
                                "Mitigation successful")
                        .addEntry(
                                "T+02:30",
                                "Proper fix deployed (validation)",
                                "Comprehensive null handling added",
                                "Permanent resolution"))
                .rootCause(r -> r.problemStatement("User profile API returned 500 errors when accessing profiles of"
                                + " recently deleted users because the cache invalidation was asynchronous and"
                                + " completed after the user record was deleted from the database. When the API tried"
                                + " to access the cached user object, it was null, causing an unhandled null pointer"
                                + " exception.")
                        .fiveWhys(f -> f.addWhy(
                                        "API returned 500 error (NullPointerException)",
                                        "Stack trace shows `'NoneType' object has no attribute 'name'` at"
                                                + " `users.py:45`")
                                .addWhy(
                                        "User object was null when accessing `.name` property",
                                        "Database query returned None for user_id `usr_12345`")
                                .addWhy(
                                        "User ID didn't exist in database",
                                        "User was deleted 5 minutes before error occurred")
                                .addWhy(
                                        "Deleted user's profile was still being accessed",
                                        "Cache contained user_id `usr_12345` in \"recently viewed\" list")
                                .addWhy(
                                        "Cache invalidation completed after user record deletion",
                                        "Cache clear is asynchronous and took 3 seconds; user accessed profile during"
                                                + " this window")
                                .rootCause("Asynchronous cache invalidation creates timing window where deleted users"
                                        + " can be accessed before cache clears, causing null pointer errors."))
                        .addCategories(CauseCategory.MISSING_VALIDATION, CauseCategory.RACE_CONDITION))
                .addContributingFactor(f -> f.name("No Monitoring on User Deletion")
                        .description("User deletion events had no metrics or alerts")
                        .impact("Delayed detection by 15 minutes (relied on error spike detection)")
                        .evidence("No alert fired until error rate threshold exceeded"))
                .addContributingFactor(f -> f.name("Insufficient Error Handling")
                        .description("API endpoint lacked null checks for user objects")
                        .impact("Null pointer became 500 error instead of graceful 404")
                        .evidence("No null validation in `get_user_profile` function"))
                .addContributingFactor(f -> f.name("Missing Integration Tests")
                        .description("No test covered \"access recently deleted user\" scenario")
                        .impact("Issue not caught before production deployment")
                        .evidence("Test suite has 0 tests for deleted user scenarios"))
                .prevention(p -> p.immediate(t -> t.targetCompletion(parse("2025-11-06"))
                                .addAction(a -> a.done(true)
                                        .title("Add null checks")
                                        .description("Add defensive null checks in all user profile endpoints")
                                        .owner("Alice Smith")
                                        .status(ActionStatus.COMPLETED)
                                        .completionDate(parse("2025-11-06"))
                                        .pr("#1234")))
                        .shortTerm(t -> t.targetCompletion(parse("2025-11-12"))
                                .addAction(a -> a.title("Make cache invalidation synchronous")
                                        .description("Update user deletion to wait for cache clear")
                                        .owner("Bob Johnson")
                                        .status(ActionStatus.IN_PROGRESS)
                                        .targetDate(parse("2025-11-12"))
                                        .issue("PROJ-567"))
                                .addAction(a -> a.title("Add monitoring for user deletions")
                                        .description("Track user deletion events and cache invalidation duration")
                                        .owner("Carol Williams")
                                        .status(ActionStatus.NOT_STARTED)
                                        .targetDate(parse("2025-11-12"))
                                        .issue("PROJ-568")))
                        .longTerm(t -> t.targetCompletion(parse("2025-12-05"))
                                .addAction(a -> a.title("Implement soft-delete pattern")
                                        .description("Replace hard deletes with soft deletes (deleted_at timestamp)")
                                        .owner("Alice Smith")
                                        .status(ActionStatus.NOT_STARTED)
                                        .targetDate(parse("2025-12-05"))
                                        .issue("PROJ-569"))
                                .addAction(a -> a.title("Add comprehensive deleted user test suite")
                                        .description("Cover all scenarios involving deleted users")
                                        .owner("David Lee")
                                        .status(ActionStatus.NOT_STARTED)
                                        .targetDate(parse("2025-12-05"))
                                        .issue("PROJ-570"))))
                .technicalDetails(d -> d.codeChanges(
                                c -> c.addModifiedFile("`users.py`", "Null check before the cached user is read")
                                        .addModifiedFile("`cache.py`", "Cache clear awaited by user deletion")
                                        .addSnippet("python", """
                                                # Before (buggy code)
                                                def get_user_profile(user_id):
                                                    user = cache.get(user_id)
                                                    return {"name": user.name}""")
                                        .addSnippet("python", """
                                                # After (fixed code)
                                                def get_user_profile(user_id):
                                                    user = cache.get(user_id)
                                                    if user is None:
                                                        raise NotFound(user_id)
                                                    return {"name": user.name}"""))
                        .monitoringAndMetrics(m -> m.addKeyMetric("API Error Rate", "15%", "0.1%")
                                .addKeyMetric("Response Time (p99)", "5.2s", "200ms")
                                .addKeyMetric("Cache Hit Rate", "65%", "95%")
                                .addNewMonitoring("Alert on 5xx rate of `/users/:id` above 1% for 2 minutes")
                                .addNewMonitoring("Dashboard of cache invalidation duration")))
                .lessonsLearned(l -> l.addWhatWentWell("Quick detection via monitoring")
                        .addWhatWentWell("Clear communication during incident")
                        .addWhatWentWell("Effective rollback procedure")
                        .addWhatCouldBeImproved("Better integration test coverage")
                        .addWhatCouldBeImproved("Faster root cause identification")
                        .addWhatCouldBeImproved("More comprehensive error handling")
                        .addProcessImprovement(a -> a.title("Update deployment checklist")
                                .description("Add \"verify cache invalidation timing\" step")
                                .owner("DevOps Team")
                                .targetDate(parse("2025-11-20")))
                        .addProcessImprovement(a -> a.title("Create runbook for cache issues")
                                .description("Document cache investigation procedures")
                                .owner("SRE Team")
                                .targetDate(parse("2025-11-27"))))
                .reviewAndSignOff(r -> r.checks(List.of(ReviewCheck.values()))
                        .addReviewer(v -> v.name("Bob Johnson")
                                .role("Engineering Lead")
                                .dateReviewed(parse("2025-11-07"))
                                .approved(true))
                        .addReviewer(v -> v.name("Carol Williams")
                                .role("SRE")
                                .dateReviewed(parse("2025-11-07"))
                                .approved(true))
                        .signOff(s -> s.completedBy("Alice Smith")
                                .completedOn(parse("2025-11-06"))
                                .incidentCommander("David Lee")
                                .commanderSignedOn(parse("2025-11-07"))))
                .followUp(f -> f.nextReviewDate(parse("2025-11-26")))
                .additionalNotes(n -> n.text(
                                "The deletion feature stays behind its flag until the short-term actions are done.")
                        .addReference(link("Incident channel", "https://chat.example.com/archives/inc-12345"))
                        .addReference(link("Profile API dashboard", "https://grafana.example.com/d/profile-api"))
                        .addReference(link("PR #1234", "https://git.example.com/profile/pull/1234")))
                .build();
    }

    private static Reference tracked(String issue) {
        return link(issue, "https://tracker.example.com/browse/" + issue);
    }

    private static Reference link(String label, String uri) {
        return Reference.of(label, URI.create(uri));
    }
}
