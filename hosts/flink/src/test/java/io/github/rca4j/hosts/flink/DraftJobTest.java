package io.github.rca4j.hosts.flink;

import static io.github.rca4j.hosts.flink.Webhook.draft;
import static io.github.rca4j.hosts.flink.Webhook.firing;
import static io.github.rca4j.hosts.flink.Webhook.firingOn;
import static io.github.rca4j.hosts.flink.Webhook.incident;
import static io.github.rca4j.hosts.flink.Webhook.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In Flink's own small cluster, with two tasks for each step but the source. */
class DraftJobTest {
    private static final String A1 = firing("checkout", "HighErrorRate", "10:00:00");
    private static final String A2 = firing("checkout", "HighLatency", "10:20:00");
    private static final String A3 = resolved("checkout", "HighErrorRate", "10:00:00", "10:45:00");
    private static final String A4 = resolved("checkout", "HighLatency", "10:20:00", "10:50:00");
    private static final String B1 = firing("search", "IndexStale", "10:01:00");
    private static final String B2 = firing("search", "NodeDown", "10:03:00");
    private static final String B3 = resolved("search", "IndexStale", "10:01:00", "10:30:00");

    record Result(List<SessionDraft> drafts, List<String> refused, List<Alert> late) {
        List<SessionDraft> of(String service) {
            return drafts.stream()
                    .filter(draft -> draft.incident().equals(incident(service)))
                    .toList();
        }
    }

    @Test
    void two_interleaved_incidents_make_the_drafts_that_their_alerts_make_apart() throws Exception {
        Result result = run(A1, B1, A2, B2, B3, A3, A4);

        assertThat(result.of("checkout"))
                .containsExactly(session("checkout", "10:00:00", "11:50:00", draft(A1, A2, A3, A4)));
        assertThat(result.of("search")).containsExactly(session("search", "10:01:00", "11:30:00", draft(B1, B2, B3)));
        assertThat(result.drafts()).hasSize(2);
        assertThat(result.late()).isEmpty();
    }

    @Test
    void alerts_out_of_order_make_the_same_draft() throws Exception {
        assertThat(run(A3, B3, A4, A2, B2, B1, A1).drafts())
                .containsExactlyInAnyOrderElementsOf(
                        run(A1, B1, A2, B2, B3, A3, A4).drafts());
    }

    @Test
    void alerts_far_apart_are_two_incidents_and_one_between_them_makes_them_one() throws Exception {
        String later = firing("checkout", "HighErrorRate", "11:50:00");
        String between = firing("checkout", "QueueFull", "10:55:00");

        assertThat(run(A1, later).of("checkout"))
                .containsExactly(
                        session("checkout", "10:00:00", "11:00:00", draft(A1)),
                        session("checkout", "11:50:00", "12:50:00", draft(later)));
        assertThat(run(A1, later, between).of("checkout"))
                .containsExactly(
                        session("checkout", "10:00:00", "11:00:00", draft(A1)),
                        session("checkout", "10:00:00", "12:50:00", draft(A1, later, between)));
    }

    @Test
    void an_alert_holds_its_incident_open_while_it_lasts() throws Exception {
        String resolved = resolved("checkout", "HighErrorRate", "10:00:00", "14:30:00");
        String meanwhile = firing("checkout", "QueueFull", "13:00:00");

        assertThat(run(A1, meanwhile, resolved).of("checkout"))
                .last()
                .isEqualTo(session("checkout", "10:00:00", "15:30:00", draft(A1, meanwhile, resolved)));
    }

    @Test
    void an_alert_that_comes_late_makes_the_draft_come_again() throws Exception {
        String other = firing("search", "NodeDown", "20:00:00");

        Result result = run(A1, other, A2);

        assertThat(result.of("checkout"))
                .containsExactly(
                        session("checkout", "10:00:00", "11:00:00", draft(A1)),
                        session("checkout", "10:00:00", "11:20:00", draft(A1, A2)));
        assertThat(result.late()).isEmpty();
    }

    @Test
    void an_alert_of_an_incident_that_is_forgotten_is_told_as_late() throws Exception {
        Result result = run(A1, firingOn("2026-03-05", "search", "NodeDown"), A2);

        assertThat(result.of("checkout")).containsExactly(session("checkout", "10:00:00", "11:00:00", draft(A1)));
        assertThat(result.late()).isEqualTo(Webhook.alerts(A2));
    }

    @Test
    void a_body_that_cannot_be_read_is_told_and_stops_nothing() throws Exception {
        Result result = run(A1, "{\"status\": \"firing\"", "[]", A2);

        assertThat(result.refused()).hasSize(2).anyMatch(why -> why.contains("expected valid JSON"));
        assertThat(result.of("checkout")).containsExactly(session("checkout", "10:00:00", "11:20:00", draft(A1, A2)));
    }

    @Test
    void an_alert_that_says_no_time_is_told() throws Exception {
        Result result =
                run(Files.readString(Path.of("../../rca-draft/src/test/resources/payloads/grafana-legacy.json")));

        assertThat(result.refused())
                .singleElement()
                .asString()
                .startsWith("grafana alert ")
                .endsWith(": says no time");
        assertThat(result.drafts()).isEmpty();
    }

    @Test
    void files_of_bodies_become_a_folder_of_drafts(@TempDir Path folder) throws Exception {
        Path bodies = Path.of("src/test/resources/bodies.ndjson");
        DraftJob.main(new String[] {bodies.toString(), folder.resolve("drafts").toString()});

        List<String> lines = Files.readAllLines(bodies);
        assertThat(DraftFiles.in(folder.resolve("drafts")))
                .isEqualTo(Map.of(
                        "alertmanager-service-checkout.20260302T100000Z.20260302T115000Z.md",
                                draftOf(lines, "checkout"),
                        "alertmanager-service-search.20260302T100100Z.20260302T113000Z.md", draftOf(lines, "search")));
    }

    private static String draftOf(List<String> bodies, String service) {
        return draft(bodies.stream()
                .filter(body -> body.contains("\"service\": \"" + service + "\""))
                .toArray(String[]::new));
    }

    private static SessionDraft session(String service, String from, String until, String markdown) {
        return new SessionDraft(incident(service), millis(from), millis(until), markdown);
    }

    private static long millis(String time) {
        return Instant.parse("2026-03-02T" + time + "Z").toEpochMilli();
    }

    private static Result run(String... bodies) throws Exception {
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(2, DraftStream.configuration());
        SingleOutputStreamOperator<Alert> alerts = env.fromData(Types.STRING, bodies)
                .setParallelism(1)
                .process(new ReadAlerts())
                .setParallelism(1);
        SingleOutputStreamOperator<SessionDraft> drafts = DraftStream.of(
                alerts.assignTimestampsAndWatermarks(EachAlert.times()).setParallelism(1),
                () -> DraftPolicy.DEFAULT,
                Sessions.DEFAULT);
        CloseableIterator<SessionDraft> drafted = drafts.collectAsync();
        CloseableIterator<String> refused =
                alerts.getSideOutput(ReadAlerts.REFUSED).collectAsync();
        CloseableIterator<Alert> late = drafts.getSideOutput(DraftStream.LATE).collectAsync();
        env.executeAsync();
        return new Result(all(drafted), all(refused), all(late));
    }

    private static <T> List<T> all(CloseableIterator<T> iterator) {
        List<T> all = new ArrayList<>();
        iterator.forEachRemaining(all::add);
        return all;
    }
}
