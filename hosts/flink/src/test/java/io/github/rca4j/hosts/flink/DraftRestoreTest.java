package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.draft.DraftPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job that fails, or is stopped, in the middle of two incidents, and goes on. */
class DraftRestoreTest {
    private static final int HALF = 20;

    /** Two services, whose alerts take turns; each fires and ends. */
    private static final String[] BODIES =
            IntStream.range(0, 2 * HALF).mapToObj(DraftRestoreTest::body).toArray(String[]::new);

    @TempDir
    Path folder;

    private static String body(int i) {
        String service = i % 2 == 0 ? "checkout" : "search";
        String began = "10:%02d:00".formatted(i / 4);
        return i % 4 < 2
                ? Webhook.firing(service, "Alert" + i / 4, began)
                : Webhook.resolved(service, "Alert" + i / 4, began, "10:%02d:30".formatted(20 + i / 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashmap", "rocksdb"})
    void a_job_that_fails_makes_the_same_drafts_as_one_that_does_not(String backend) throws Exception {
        Configuration configuration = configuration(backend);
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(50));
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));

        job(2, configuration, Probe.failingAt(HALF), 4).execute();

        assertThat(Probe.PASSED.subList(0, HALF))
                .isEqualTo(Webhook.alerts(BODIES).subList(0, HALF));
        assertThat(Probe.PASSED.subList(HALF, Probe.PASSED.size()))
                .as("it went on from a checkpoint, and not from the beginning")
                .hasSizeBetween(HALF, 2 * HALF - 1)
                .endsWith(Webhook.alerts(BODIES).get(2 * HALF - 1));
        assertThat(drafts()).isEqualTo(uninterrupted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashmap", "rocksdb"})
    void a_job_that_is_stopped_goes_on_from_its_savepoint_with_other_tasks(String backend) throws Exception {
        JobClient client =
                job(2, configuration(backend), Probe.awaiting(HALF), HALF).executeAsync();
        Probe.await();
        String savepoint = stopped(client);
        assertThat(drafts()).as("both incidents were still going on").isEmpty();

        Configuration resumed = configuration(backend);
        resumed.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        job(3, resumed, Probe.awaiting(HALF), 2 * HALF).execute();

        assertThat(Probe.PASSED).isEqualTo(Webhook.alerts(BODIES).subList(HALF, 2 * HALF));
        assertThat(drafts()).isEqualTo(uninterrupted());
    }

    /** {@return where the savepoint is, once all tasks have started; they have a minute for it} */
    private String stopped(JobClient client) throws Exception {
        String savepoints = folder.resolve("savepoints").toUri().toString();
        for (int attempt = 0; ; attempt++) {
            try {
                return client.stopWithSavepoint(false, savepoints, SavepointFormatType.CANONICAL)
                        .get(60, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (attempt == 600 || !e.getMessage().contains("Not all required tasks are currently running")) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private Configuration configuration(String backend) {
        Configuration configuration = DraftStream.configuration();
        configuration.set(StateBackendOptions.STATE_BACKEND, backend);
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                folder.resolve("checkpoints").toUri().toString());
        return configuration;
    }

    /** Sends so many bodies, and the next ones after the next checkpoint. */
    private StreamExecutionEnvironment job(int tasks, Configuration configuration, Probe probe, int perCheckpoint) {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(tasks, configuration);
        String[] bodies = BODIES;
        DataGeneratorSource<String> source = new DataGeneratorSource<>(
                index -> bodies[Math.toIntExact(index)],
                bodies.length,
                RateLimiterStrategy.perCheckpoint(perCheckpoint),
                Types.STRING);
        var alerts = env.fromSource(source, WatermarkStrategy.noWatermarks(), "bodies")
                .setParallelism(1)
                .uid("bodies")
                .process(new ReadAlerts())
                .setParallelism(1)
                .map(probe)
                .returns(RcaTypes.ALERT)
                .setParallelism(1)
                .assignTimestampsAndWatermarks(DraftStream.live())
                .setParallelism(1);
        DraftStream.of(alerts, () -> DraftPolicy.DEFAULT, Sessions.DEFAULT)
                .sinkTo(new DraftFolder(folder.resolve("drafts")));
        return env;
    }

    private Map<String, String> drafts() throws IOException {
        return DraftFiles.in(folder.resolve("drafts"));
    }

    private static Map<String, String> uninterrupted() {
        return new TreeMap<>(Map.of(
                "alertmanager-service-checkout.20260302T100000Z.20260302T112930Z.md", of(0),
                "alertmanager-service-search.20260302T100000Z.20260302T112930Z.md", of(1)));
    }

    private static String of(int service) {
        return Webhook.draft(IntStream.range(0, 2 * HALF)
                .filter(i -> i % 2 == service)
                .mapToObj(DraftRestoreTest::body)
                .toArray(String[]::new));
    }
}
