package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.junit.jupiter.api.Test;

/** What is left to Kryo fails before the job starts, and names the type. */
class DeclaredTypesTest {
    private final StreamExecutionEnvironment env =
            StreamExecutionEnvironment.createLocalEnvironment(1, DraftStream.configuration());
    private final List<Alert> some = Webhook.alerts(Webhook.firing("checkout", "HighErrorRate", "10:00:00"));

    @Test
    void a_job_whose_drafts_have_no_declared_type_does_not_start() {
        KeyedStream<Alert, String> alerts =
                env.fromData(RcaTypes.ALERT, some.toArray(Alert[]::new)).keyBy(Alert::source);

        assertThatThrownBy(() -> {
                    alerts.window(EventTimeSessionWindows.withGap(Duration.ofHours(1)))
                            .aggregate(new DraftFunction(() -> DraftPolicy.DEFAULT))
                            .print();
                    env.getStreamGraph();
                })
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Generic types have been disabled")
                .hasMessageContaining("io.github.rca4j.draft.RcaDraft");
    }

    @Test
    void a_job_whose_alerts_have_no_declared_type_does_not_start() {
        assertThatThrownBy(() -> {
                    env.fromData(some).print();
                    env.getStreamGraph();
                })
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Generic types have been disabled");
    }

    @Test
    void the_jobs_own_types_are_declared() {
        DataStream<Alert> alerts = env.fromData(Types.STRING, "{}").process(new ReadAlerts());

        assertThat(alerts.getType()).isEqualTo(RcaTypes.ALERT);
        assertThat(DraftStream.of(alerts, () -> DraftPolicy.DEFAULT, Sessions.DEFAULT)
                        .getType()
                        .createSerializer(env.getConfig().getSerializerConfig())
                        .getClass()
                        .getSimpleName())
                .isEqualTo("PojoSerializer");
    }
}
