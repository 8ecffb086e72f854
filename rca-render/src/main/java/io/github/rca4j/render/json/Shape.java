package io.github.rca4j.render.json;

import io.github.rca4j.model.Position;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What JSON a type of the model is read from. */
interface Shape {
    /** What a document has to give, for people. */
    String expected();

    /** Reads a value from its first token to its last; what does not fit is set aside, and nothing is thrown for it. */
    Located read(JsonWalk in) throws IOException;

    /** The shape of a type, found from what the type itself says. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape inner = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? new OfOptional(inner) : new OfList(inner);
        }
        Class<?> plain = (Class<?>) type;
        return LeafShape.of(plain)
                .or(() -> plain.isSealed() ? Optional.of(KindShape.of(plain)) : Optional.empty())
                .orElseGet(() -> RecordShape.of(plain));
    }

    /** A value that may be absent. */
    record OfOptional(Shape inner) implements Shape {
        @Override
        public String expected() {
            return inner.expected();
        }

        @Override
        public Located read(JsonWalk in) throws IOException {
            Located located = inner.read(in);
            return located.withValue(Optional.ofNullable(located.value()));
        }
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
            List<Located> elements = new ArrayList<>();
            while (in.nextElement()) {
                elements.add(element.read(in));
            }
            return Located.list(elements, position);
        }
    }
}
