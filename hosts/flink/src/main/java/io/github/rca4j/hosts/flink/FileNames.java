package io.github.rca4j.hosts.flink;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;

/** Gives of each file its name: what is read of a document, and what is said of one that cannot be read, is one step. */
final class FileNames implements BulkFormat<String, FileSourceSplit> {
    private static final long serialVersionUID = 1L;

    @Override
    public Reader<String> createReader(Configuration config, FileSourceSplit file) {
        return new OneName(file.path().toString(), false);
    }

    @Override
    public Reader<String> restoreReader(Configuration config, FileSourceSplit file) {
        return new OneName(file.path().toString(), file.getReaderPosition().isPresent());
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<String> getProducedType() {
        return Types.STRING;
    }

    private static final class OneName implements Reader<String> {
        private final String name;
        private boolean given;

        OneName(String name, boolean given) {
            this.name = name;
            this.given = given;
        }

        @Override
        public @Nullable RecordIterator<String> readBatch() throws IOException {
            if (given) {
                return null;
            }
            given = true;
            SingletonResultIterator<String> one = new SingletonResultIterator<>();
            one.set(name, CheckpointedPosition.NO_OFFSET, 1);
            return one;
        }

        @Override
        public void close() {}
    }
}
