package io.github.rca4j.hosts.flink;

import java.io.IOException;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.operators.Order;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Checks an archive of RCAs, in as many tasks as there are. */
public final class CheckJob {
    private CheckJob() {}

    /**
     * Prints a line for each document of a folder, by name, and the totals.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            System.err.println("usage: CheckJob ARCHIVE (a folder with RCAs as Markdown and JSON)");
            System.exit(2);
        }
        Path archive = new Path(args[0]);
        if (!archive.getFileSystem().exists(archive)) {
            System.err.println(archive + ": there is no such folder");
            System.exit(2);
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
        lines(env, archive).print().setParallelism(1);
        env.execute("check of " + archive);
    }

    static Configuration configuration() {
        Configuration configuration = DraftStream.configuration();
        configuration.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
        return configuration;
    }

    static DataStream<String> lines(StreamExecutionEnvironment env, Path folder) throws IOException {
        Path archive = folder.makeQualified(folder.getFileSystem());
        FileSource<String> files =
                FileSource.forBulkFileFormat(new FileNames(), archive).build();
        return env.fromSource(files, WatermarkStrategy.noWatermarks(), "archive")
                .filter(DocumentCheck::isDocument)
                .map(new CheckDocument(archive), Types.POJO(DocumentReport.class))
                .global()
                .map(report -> report, Types.POJO(DocumentReport.class))
                .setParallelism(1)
                .fullWindowPartition()
                .sortPartition(DocumentReport::name, Order.ASCENDING)
                .fullWindowPartition()
                .mapPartition(new ReportLines());
    }
}
