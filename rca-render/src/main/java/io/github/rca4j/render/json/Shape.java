package io.github.rca4j.render.json;

import io.github.rca4j.model.Position;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What JSON a type of the model is read from. */
interface Shape {
    /** What a document has to give, for people. */
    String expected();

    /** Reads a value from its first token to its last; what does not fit is set aside, and nothing is thrown for it. */
    Located read(JsonWalk in) throws IOException;

    /** The shape of a type, found from what the type itself says. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            // What may be absent is a component, of which its record knows.
            return new OfList(of(generic.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        return LeafShape.of(plain)
                .or(() -> plain.isSealed() ? Optional.of(KindShape.of(plain)) : Optional.empty())
                .orElseGet(() -> RecordShape.of(plain));
    }

    /** A list; an element that does not fit is left out. */
    record OfList(Shape element) implements Shape {
        @Override
        public String expected() {
            return "a list";
        }

        @Override
        public Located read(JsonWalk in) throws IOException {
            if (!in.isList()) {
                return in.misfit("found " + in.found() + "; expected a list");
            }
            Position position = in.position();
            List<Object> values = new ArrayList<>();
            List<@Nullable Located> parts = new ArrayList<>();
            while (in.nextElement()) {
                Located part = element.read(in);
                if (part.value() != null) {
                    values.add(part.value());
                    parts.add(part);
                }
            }
            return new Located(values, position, null, parts);
        }
    }
}
