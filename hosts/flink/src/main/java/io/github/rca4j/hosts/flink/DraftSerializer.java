package io.github.rca4j.hosts.flink;

// tag::readme[]
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.DraftState;
import io.github.rca4j.draft.RcaDraft;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/** Writes drafts as their state. A policy decides what a draft says of its state, and is no part of it. */
public final class DraftSerializer extends JsonSerializer<RcaDraft> {
    private static final long serialVersionUID = 1L;

    // Labels have no order that counts, so drafts that say the same are written the same.
    private static final ObjectWriter STATE = PlainJson.MAPPER.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Override
    Class<RcaDraft> type() {
        return RcaDraft.class;
    }

    @Override
    byte[] write(RcaDraft draft) throws IOException {
        return STATE.writeValueAsBytes(draft.state());
    }

    @Override
    RcaDraft read(byte[] json) throws IOException {
        return RcaDraft.from(PlainJson.MAPPER.readValue(json, DraftState.class), DraftPolicy.DEFAULT);
    }

    /** A draft changes, while Flink may still be writing the checkpoint that it is in; its state does not. */
    @Override
    public RcaDraft copy(RcaDraft from) {
        return RcaDraft.from(from.state(), DraftPolicy.DEFAULT);
    }

    @Override
    public boolean isImmutableType() {
        return false;
    }

    @Override
    public RcaDraft createInstance() {
        return new RcaDraft();
    }

    @Override
    public TypeSerializerSnapshot<RcaDraft> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a checkpoint. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<RcaDraft> {
        /** Flink calls it. */
        public Snapshot() {
            super(DraftSerializer::new);
        }
    }
}
// end::readme[]
