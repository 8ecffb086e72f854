package io.github.rca4j.hosts.flink;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as its length and its JSON, which people can read, too.
 *
 * <p>It has no state: tasks may share it.
 */
abstract class JsonSerializer<T> extends TypeSerializer<T> {
    private static final long serialVersionUID = 1L;

    abstract Class<T> type();

    abstract byte[] write(T value) throws IOException;

    abstract T read(byte[] json) throws IOException;

    @Override
    public final void serialize(T value, DataOutputView target) throws IOException {
        byte[] json = write(value);
        target.writeInt(json.length);
        target.write(json);
    }

    @Override
    public final T deserialize(DataInputView source) throws IOException {
        return read(bytes(source));
    }

    @Override
    public final T deserialize(T reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    @Override
    public final void copy(DataInputView source, DataOutputView target) throws IOException {
        byte[] json = bytes(source);
        target.writeInt(json.length);
        target.write(json);
    }

    @Override
    public final T copy(T from, T reuse) {
        return copy(from);
    }

    /** {@return the same: most of what is serialised here does not change} */
    @Override
    public T copy(T from) {
        return from;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public final int getLength() {
        return -1;
    }

    @Override
    public final TypeSerializer<T> duplicate() {
        return this;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof JsonSerializer<?> serializer && type() == serializer.type();
    }

    @Override
    public final int hashCode() {
        return type().hashCode();
    }

    private static byte[] bytes(DataInputView source) throws IOException {
        byte[] json = new byte[source.readInt()];
        source.readFully(json);
        return json;
    }
}
