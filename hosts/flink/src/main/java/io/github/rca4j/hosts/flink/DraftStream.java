package io.github.rca4j.hosts.flink;

// tag::readme[]
import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.util.OutputTag;
import org.apache.flink.util.function.SerializableSupplier;

/** From alerts to drafts: a session of alerts under one key is an incident. */
public final class DraftStream {
    /** Alerts of incidents that are forgotten already. */
    public static final OutputTag<Alert> LATE = new OutputTag<>("late", RcaTypes.ALERT);

    private DraftStream() {}

    public static SingleOutputStreamOperator<SessionDraft> of(
            DataStream<Alert> alerts, SerializableSupplier<DraftPolicy> policy, Sessions sessions) {
        return alerts.keyBy(alert -> policy.get().incident().apply(alert), Types.STRING)
                .window(EventTimeSessionWindows.withDynamicGap(sessions::open))
                .allowedLateness(sessions.lateness())
                .sideOutputLateData(LATE)
                .aggregate(
                        new DraftFunction(policy),
                        new SessionDraft.OfWindow(),
                        RcaTypes.DRAFT,
                        RcaTypes.RCA,
                        Types.POJO(SessionDraft.class))
                .uid("drafts"); // by this name the state in a checkpoint finds its step again
    }

    /** Of a stream that goes on: time is as far as the latest alert, less five minutes in which others may come. */
    public static WatermarkStrategy<Alert> live() {
        return WatermarkStrategy.<Alert>forBoundedOutOfOrderness(Duration.ofMinutes(5))
                .withTimestampAssigner((alert, received) -> Sessions.began(alert, received));
    }

    /** Of a stream that ends: nothing is late before that. */
    public static WatermarkStrategy<Alert> replay() {
        return WatermarkStrategy.<Alert>noWatermarks()
                .withTimestampAssigner((alert, received) -> Sessions.began(alert, received));
    }

    /** A type that was not declared fails before the job starts, and is not left to Kryo. */
    public static Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        return configuration;
    }
}
// end::readme[]
