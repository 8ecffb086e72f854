package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertStatus;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/** Writes alerts, between tasks and where a job keeps them. */
public final class AlertSerializer extends JsonSerializer<Alert> {
    private static final long serialVersionUID = 1L;

    @Override
    Class<Alert> type() {
        return Alert.class;
    }

    @Override
    byte[] write(Alert alert) throws IOException {
        return PlainJson.MAPPER.writeValueAsBytes(alert);
    }

    @Override
    Alert read(byte[] json) throws IOException {
        return PlainJson.MAPPER.readValue(json, Alert.class);
    }

    @Override
    public Alert createInstance() {
        return Alert.builder()
                .source("none")
                .name("none")
                .status(AlertStatus.UNKNOWN)
                .build();
    }

    @Override
    public TypeSerializerSnapshot<Alert> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a checkpoint. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Alert> {
        /** Flink calls it. */
        public Snapshot() {
            super(AlertSerializer::new);
        }
    }
}
