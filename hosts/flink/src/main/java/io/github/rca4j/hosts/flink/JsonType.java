package io.github.rca4j.hosts.flink;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/** Tells Flink how to write a value that it would otherwise leave to Kryo. It is no key. */
final class JsonType<T> extends TypeInformation<T> {
    private static final long serialVersionUID = 1L;

    private final JsonSerializer<T> serializer;

    JsonType(JsonSerializer<T> serializer) {
        this.serializer = serializer;
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return serializer;
    }

    @Override
    public Class<T> getTypeClass() {
        return serializer.type();
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof JsonType;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonType<?> type && serializer.equals(type.serializer);
    }

    @Override
    public int hashCode() {
        return serializer.hashCode();
    }

    @Override
    public String toString() {
        return "JsonType(" + serializer.type().getSimpleName() + ")";
    }
}
