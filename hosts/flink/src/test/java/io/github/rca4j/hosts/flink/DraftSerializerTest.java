package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.DraftState;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.testsupport.FullRca;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftSerializerTest {
    private static final Path PAYLOADS = Path.of("../../rca-draft/src/test/resources/payloads");

    /** What all the tools send that the library knows. */
    private static List<Alert> alerts() throws IOException {
        List<Alert> alerts = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAYLOADS)) {
            for (Path file : files.sorted().toList()) {
                alerts.addAll(alerts(Files.readString(file)));
            }
        }
        return alerts;
    }

    private static List<Alert> alerts(String payload) {
        try {
            return AlertFormats.read(Payload.parse(payload));
        } catch (AlertPayloadException e) {
            return List.of(); // what a tool sends besides alerts
        }
    }

    @Test
    void an_alert_of_any_tool_is_the_same_after_it_was_written() throws IOException {
        List<Alert> alerts = alerts();

        assertThat(alerts).extracting(Alert::source).contains("pagerduty", "grafana", "sentry", "zabbix");
        for (Alert alert : alerts) {
            assertThat(written(new AlertSerializer(), alert)).isEqualTo(alert);
        }
    }

    @Test
    void a_draft_goes_on_after_it_was_written_as_if_it_had_not_been() throws IOException {
        List<Alert> alerts = alerts();
        RcaDraft draft = new RcaDraft();
        for (Alert alert : alerts) {
            draft = written(new DraftSerializer(), draft.add(alert));
        }

        assertThat(draft.state()).isEqualTo(RcaDraft.of(alerts).state());
        assertThat(draft.toRca()).isEqualTo(RcaDraft.of(alerts).toRca());
    }

    @Test
    void a_copy_of_a_draft_does_not_change_with_it() throws IOException {
        List<Alert> alerts = alerts();
        RcaDraft draft = RcaDraft.of(alerts.subList(0, 10));
        RcaDraft copy = new DraftSerializer().copy(draft);
        DraftState before = copy.state();
        alerts.forEach(draft::add);

        assertThat(copy.state()).isEqualTo(before).isNotEqualTo(draft.state());
    }

    @Test
    void drafts_that_took_in_the_same_alerts_are_written_the_same_to_the_byte() throws IOException {
        List<Alert> alerts = alerts();
        List<Alert> backwards = new ArrayList<>(alerts);
        Collections.reverse(backwards);

        assertThat(new DraftSerializer().write(RcaDraft.of(backwards)))
                .isEqualTo(new DraftSerializer().write(RcaDraft.of(alerts)));
    }

    @Test
    void an_rca_with_everything_in_it_is_the_same_after_it_was_written() throws IOException {
        assertThat(written(new RcaSerializer(), FullRca.distinct())).isEqualTo(FullRca.distinct());
    }

    static Stream<TypeSerializer<?>> serializers() {
        return Stream.of(new AlertSerializer(), new DraftSerializer(), new RcaSerializer());
    }

    @ParameterizedTest
    @MethodSource("serializers")
    <T> void what_a_checkpoint_says_of_a_serializer_gives_it_back(TypeSerializer<T> serializer) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(64);
        TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer.snapshotConfiguration());
        TypeSerializerSnapshot<T> read = TypeSerializerSnapshot.readVersionedSnapshot(
                new DataInputDeserializer(out.getCopyOfBuffer()), getClass().getClassLoader());

        assertThat(read.restoreSerializer()).isEqualTo(serializer);
        assertThat(serializer
                        .snapshotConfiguration()
                        .resolveSchemaCompatibility(read)
                        .isCompatibleAsIs())
                .isTrue();
    }

    private static <T> T written(TypeSerializer<T> serializer, T value) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(64);
        serializer.serialize(value, out);
        DataOutputSerializer copied = new DataOutputSerializer(64);
        serializer.copy(new DataInputDeserializer(out.getCopyOfBuffer()), copied);
        DataInputDeserializer in = new DataInputDeserializer(copied.getCopyOfBuffer());
        T read = serializer.deserialize(in);
        assertThat(in.available()).isZero();
        return read;
    }
}
