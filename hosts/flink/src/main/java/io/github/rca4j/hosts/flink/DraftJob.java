package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.util.OutputTag;
import org.apache.flink.util.function.SerializableSupplier;

/** Drafts of incidents from a stream of alerts. */
public final class DraftJob {
    /** Alerts of incidents that are forgotten already. */
    public static final OutputTag<Alert> LATE = new OutputTag<>("late", RcaTypes.ALERT);

    private static final TypeInformation<SessionDraft> SESSION_DRAFT = Types.POJO(SessionDraft.class);

    private DraftJob() {}

    // tag::readme[]
    static SingleOutputStreamOperator<SessionDraft> drafts(
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
                        SESSION_DRAFT)
                .uid("drafts"); // by this name a checkpoint's state finds its step again
    }

    /** Of a stream that goes on: time is as far as the latest alert, but for five minutes, in which others may come. */
    static WatermarkStrategy<Alert> live() {
        return WatermarkStrategy.<Alert>forBoundedOutOfOrderness(Duration.ofMinutes(5))
                .withTimestampAssigner((alert, received) -> Sessions.began(alert, received));
    }

    /** Of a stream that ends: nothing is late before that. */
    static WatermarkStrategy<Alert> replay() {
        return WatermarkStrategy.<Alert>noWatermarks()
                .withTimestampAssigner((alert, received) -> Sessions.began(alert, received));
    }

    static Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        return configuration;
    }
    // end::readme[]

    /**
     * Reads files of bodies, one on each line, and writes the drafts into a folder.
     *
     * @param args the file or folder with the bodies, and the folder for the drafts
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println(
                    "usage: DraftJob BODIES DRAFTS (a file or folder with a body on each line, and a folder)");
            System.exit(2);
        }
        Path bodies = new Path(args[0]);
        if (!bodies.getFileSystem().exists(bodies)) {
            System.err.println(bodies + ": there is no such file or folder");
            System.exit(2);
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
        replay(env, bodies, new DraftFolder(java.nio.file.Path.of(args[1])));
        env.execute("drafts of " + bodies);
    }

    static void replay(StreamExecutionEnvironment env, Path bodies, Sink<SessionDraft> drafts) {
        FileSource<String> source = FileSource.forRecordStreamFormat(new TextLineInputFormat(), bodies)
                .build();
        SingleOutputStreamOperator<Alert> alerts = env.fromSource(source, WatermarkStrategy.noWatermarks(), "bodies")
                .filter(body -> !body.isBlank())
                .process(new ReadAlerts());
        alerts.getSideOutput(ReadAlerts.REFUSED).printToErr("refused");
        drafts(alerts.assignTimestampsAndWatermarks(replay()), () -> DraftPolicy.DEFAULT, Sessions.DEFAULT)
                .sinkTo(drafts);
    }
}
