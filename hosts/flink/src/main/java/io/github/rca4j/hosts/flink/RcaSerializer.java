package io.github.rca4j.hosts.flink;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/** Writes RCAs, as the library's own JSON. */
public final class RcaSerializer extends JsonSerializer<Rca> {
    private static final long serialVersionUID = 1L;
    private static final RcaJson JSON = RcaJson.create();

    @Override
    Class<Rca> type() {
        return Rca.class;
    }

    @Override
    byte[] write(Rca rca) {
        return JSON.write(rca).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    Rca read(byte[] json) throws IOException {
        return JSON.read(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public Rca createInstance() {
        return Rca.empty();
    }

    @Override
    public TypeSerializerSnapshot<Rca> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a checkpoint. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Rca> {
        /** Flink calls it. */
        public Snapshot() {
            super(RcaSerializer::new);
        }
    }
}
