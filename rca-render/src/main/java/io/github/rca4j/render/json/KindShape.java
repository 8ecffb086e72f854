package io.github.rca4j.render.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object that is one of several records, and has a property that says which.
 *
 * @param property that property
 * @param kinds the records, by what the property says
 */
record KindShape(FirstProperty property, Map<String, RecordShape> kinds) implements Shape {
    static KindShape of(Class<?> base) {
        String property = base.getAnnotation(JsonTypeInfo.class).property();
        Map<String, RecordShape> kinds = new LinkedHashMap<>();
        for (JsonSubTypes.Type kind : base.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(kind.name(), RecordShape.of(kind.value(), Set.of(property)));
        }
        return new KindShape(FirstProperty.of(property, "\"([a-z]++)\""), kinds);
    }

    @Override
    public String expected() {
        return JsonPlace.OBJECT;
    }

    @Override
    public Located read(JsonWalk in) throws IOException {
        if (!in.isObject()) {
            return in.misfit("found " + in.found() + "; expected an object");
        }
        Optional<String> kind = in.lookAhead(property);
        RecordShape shape = kinds.get(kind.orElse(""));
        if (shape == null) {
            String problem = kind.map(k -> "'" + JsonPlace.quote(k) + "' is not a " + property.name())
                    .orElse("'" + property.name() + "' is missing");
            return in.misfit(problem + "; one of " + String.join(", ", kinds.keySet()));
        }
        return shape.read(in);
    }
}
