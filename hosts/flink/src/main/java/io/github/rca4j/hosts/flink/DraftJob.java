package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Drafts of incidents from a stream of alerts. */
public final class DraftJob {
    private DraftJob() {}

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
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.getExecutionEnvironment(DraftStream.configuration());
        replay(env, bodies, new DraftFolder(java.nio.file.Path.of(args[1])));
        env.execute("drafts of " + bodies);
    }

    private static void replay(StreamExecutionEnvironment env, Path bodies, Sink<SessionDraft> drafts) {
        FileSource<String> source = FileSource.forRecordStreamFormat(new TextLineInputFormat(), bodies)
                .build();
        SingleOutputStreamOperator<Alert> alerts = env.fromSource(source, WatermarkStrategy.noWatermarks(), "bodies")
                .filter(body -> !body.isBlank())
                .process(new ReadAlerts());
        alerts.getSideOutput(ReadAlerts.REFUSED).printToErr("refused");
        DraftStream.of(
                        alerts.assignTimestampsAndWatermarks(DraftStream.replay()),
                        () -> DraftPolicy.DEFAULT,
                        Sessions.DEFAULT)
                .sinkTo(drafts);
    }
}
