package io.github.rca4j.draft.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.TimelineEvent;
import io.github.rca4j.draft.TimelineSource;
import io.github.rca4j.draft.TimelineSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineSourcesTest {
    private static final String REPOSITORY = """
            "repository": {"full_name": "shop/checkout"}, "sender": {"login": "kim"}}""";

    @Test
    void a_deployment_is_what_became_of_it() {
        assertThat(read("""
                {"deployment_status": {"state": "success", "created_at": "2026-03-02T14:20:00Z",
                  "creator": {"login": "kim"}},
                 "deployment": {"ref": "main", "sha": "0123456789abcdef", "environment": "production"},""" + REPOSITORY))
                .containsExactly("github 2026-03-02T14:20Z shop/checkout: Deployment of main (0123456) to production:"
                        + " success (kim) /deployment_status/created_at");
        assertThat(read("""
                {"deployment": {"ref": "main", "created_at": "2026-03-02T14:20:00+01:00"},""" + REPOSITORY))
                .containsExactly("github 2026-03-02T14:20+01:00 shop/checkout: Deployment of main to an unnamed"
                        + " environment: created () /deployment/created_at");
    }

    @Test
    void a_push_is_its_commits_each_by_the_first_line_of_its_message() {
        assertThat(read("""
                {"ref": "refs/heads/fix/pool", "commits": [
                  {"id": "aaaaaaaaaa", "message": "Smaller pool\\n\\nLong story", "timestamp": "2026-03-02T14:00:00Z",
                   "author": {"name": "Kim Lee", "username": "kim"}},
                  {"message": "More", "timestamp": "2026-03-02T14:01:00Z", "author": {"name": "Sam"}}],""" + REPOSITORY))
                .containsExactly(
                        "github 2026-03-02T14:00Z shop/checkout: Commit (aaaaaaa) on fix/pool: Smaller pool (kim)"
                                + " /commits/0/timestamp",
                        "github 2026-03-02T14:01Z shop/checkout: Commit on fix/pool: More (Sam)"
                                + " /commits/1/timestamp");
    }

    @Test
    void a_merge_and_the_end_of_a_workflow_are_told_and_a_closed_request_is_not() {
        assertThat(read("""
                {"pull_request": {"number": 7, "title": "Pool", "merged_at": "2026-03-02T14:00:00Z",
                  "merged_by": {"login": "sam"}},""" + REPOSITORY))
                .containsExactly("github 2026-03-02T14:00Z shop/checkout: Pull request #7 merged: Pool (sam)"
                        + " /pull_request/merged_at");
        assertThat(read("{\"pull_request\": {\"number\": 7, \"merged_at\": null}, " + REPOSITORY))
                .isEmpty();
        assertThat(read("""
                {"workflow": {"name": "Deploy"}, "workflow_run": {"conclusion": "failure", "head_branch": "main",
                  "updated_at": "2026-03-02T14:00:00Z", "actor": {"login": "kim"}},""" + REPOSITORY))
                .containsExactly("github 2026-03-02T14:00Z shop/checkout: Workflow Deploy ended on main: failure (kim)"
                        + " /workflow_run/updated_at");
        assertThat(read("{\"issue\": {\"number\": 1}, " + REPOSITORY)).isEmpty();
    }

    @Test
    void a_chat_is_what_people_and_programs_said() {
        assertThat(read("""
                [{"type": "message", "ts": "1772461800.000200", "user": "U1", "text": "<@U2> see <https://x.example|the graph> &lt;now&gt;",
                  "user_profile": {"real_name": "Kim Lee"}},
                 {"type": "message", "ts": "1772461801", "subtype": "channel_join", "text": "<@U3> has joined"},
                 {"type": "message", "ts": "1772461802.5", "subtype": "bot_message", "username": "deploybot", "text": "done"},
                 {"type": "message", "ts": "1772461803", "user": "U1", "text": " "}]"""))
                .containsExactly(
                        "slack 2026-03-02T14:30:00.000200Z Chat: @someone see the graph <now> (Kim Lee) /0",
                        "slack 2026-03-02T14:30:02.500Z Chat: done (deploybot) /2");
        assertThat(read("""
                {"ok": true, "messages": [{"type": "message", "ts": "1772461800", "text": "hm"}]}""")).containsExactly("slack 2026-03-02T14:30Z Chat: hm () /messages/0");
    }

    @Test
    void a_statuspage_is_what_customers_were_told() {
        assertThat(read("""
                {"page": {"id": "p"}, "incident": {"name": "Slow", "incident_updates": [
                  {"status": "in_progress", "body": "We look.", "display_at": "2026-03-02T14:30:00Z"},
                  {"status": "resolved", "body": "", "created_at": "2026-03-02T14:40:00Z"}]}}"""))
                .containsExactly(
                        "statuspage 2026-03-02T14:30Z Customers told of Slow, in progress: We look. ()"
                                + " /incident/incident_updates/0/display_at",
                        "statuspage 2026-03-02T14:40Z Customers told of Slow, resolved ()"
                                + " /incident/incident_updates/1/created_at");
        assertThat(read("""
                {"page": {"id": "p"}, "component": {"name": "Orders"}, "component_update":
                  {"old_status": "operational", "new_status": "major_outage", "created_at": "2026-03-02T14:30:00Z"}}"""))
                .containsExactly(
                        "statuspage 2026-03-02T14:30Z Customers told of Orders: from operational to major outage"
                                + " () /component_update/created_at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"type\": \"message\", \"ts\": \"yesterday\", \"text\": \"x\"}]",
                "[{\"type\": \"message\", \"ts\": \"999999999999999999999\", \"text\": \"x\"}]",
                "[{\"type\": \"message\", \"ts\": \"999999999999\", \"text\": \"x\"}]",
                "{\"deployment\": {\"created_at\": \"soon\"}, \"repository\": {\"full_name\": \"a\"}, \"sender\": {\"login\": \"b\"}}"
            })
    void what_has_no_time_is_refused_with_its_place(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageContaining("; expected ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[1]", "{\"page\": {}}", "{\"messages\": []}", "{\"repository\": {}}", "3"})
    void what_is_of_no_source_is_of_none(String json) {
        assertThat(TimelineSources.recognise(Payload.parse(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void what_no_one_can_have_seen_is_no_time(String time) {
        assertThatThrownBy(() -> read("""
                        {"page": {"id": "p"}, "component": {"name": "Shop"}, "component_update":
                          {"old_status": "a", "new_status": "b", "created_at": "%s"}}""".formatted(time)))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageContaining("'" + time + "'; expected a time with its offset such as 2026-03-02T14:30:00Z,"
                        + " in the years 1990 to 2200");
        assertThatThrownBy(() -> read("[{\"type\": \"message\", \"ts\": \"%s.5\", \"text\": \"x\"}]"
                        .formatted(OffsetDateTime.parse(time).toEpochSecond())))
                .isInstanceOf(AlertPayloadException.class);
    }

    @Test
    void the_sources_are_found_by_name_and_their_list_is_that_of_the_module() throws IOException {
        assertThat(TimelineSources.all())
                .extracting(TimelineSource::name)
                .containsExactly("github", "slack", "statuspage");
        try (InputStream in =
                TimelineSource.class.getResourceAsStream("/META-INF/services/io.github.rca4j.draft.TimelineSource")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            GitHubSource.class.getName(),
                            SlackSource.class.getName(),
                            StatuspageSource.class.getName());
        }
    }

    /** What a message in a channel is not: lists of users and channels, and single messages on their way to Slack. */
    private static final List<String> NO_MESSAGES = List.of(
            "export_channels.json",
            "export_integration_logs.json",
            "export_users.json",
            "zulip_attachment.json",
            "zulip_attachment_blocks.json",
            "zulip_blocks.json",
            "zulip_export_users.json");

    @TestFactory
    Stream<DynamicTest> payloads_of_these_sources_are_read() throws IOException {
        String shared = System.getenv("RCA4J_SHARED");
        Path folder = Path.of(shared == null ? "" : shared, "corpus", "alerts");
        if (shared == null || !Files.isDirectory(folder)) {
            return Stream.of(DynamicTest.dynamicTest("payloads", () -> abort("RCA4J_SHARED names no such folder")));
        }
        return Stream.of("github", "slack", "statuspage")
                .flatMap(name -> payloads(folder.resolve(name))
                        .map(file -> DynamicTest.dynamicTest(name + "/" + file.getFileName(), () -> {
                            Payload payload = Payload.parse(Files.readString(file));
                            if (NO_MESSAGES.contains(file.getFileName().toString())) {
                                assertThat(TimelineSources.recognise(payload)).isEmpty();
                            } else {
                                TimelineSource source =
                                        TimelineSources.recognise(payload).orElseThrow();
                                assertThat(source.name()).isEqualTo(name);
                                assertThat(source.read(payload))
                                        .allSatisfy(
                                                event -> assertThat(event.time().getYear())
                                                        .isBetween(2010, 2026));
                            }
                        })));
    }

    private static Stream<Path> payloads(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> read(String json) {
        Payload payload = Payload.parse(json);
        return TimelineSources.recognise(payload).orElseThrow().read(payload).stream()
                .map(TimelineSourcesTest::shown)
                .toList();
    }

    private static String shown(TimelineEvent event) {
        return event.source() + " " + event.time() + " " + event.text() + " ("
                + event.author().orElse("") + ") " + event.pointer();
    }
}
