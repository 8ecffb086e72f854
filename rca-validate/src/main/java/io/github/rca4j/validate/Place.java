package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where something is in an RCA. */
final class Place {
    /** As one reads the document: the component's number, then the index, at each step of the path. */
    static final Comparator<Place> IN_DOCUMENT_ORDER = Comparator.comparing(place -> place.rank, Arrays::compare);

    private static final Pattern STEP = Pattern.compile("\\.?(\\w+)(?:\\[([0-9]{1,9})])?");

    private final String path;
    private final int[] rank;
    private final String element;

    private Place(String path, int[] rank, String element) {
        this.path = path;
        this.rank = rank;
        this.element = element;
    }

    /** Follows a path from the document down. */
    static Place of(Rca rca, String path) {
        IntStream.Builder rank = IntStream.builder();
        String element = "";
        Object value = rca;
        Matcher step = STEP.matcher(path);
        for (int at = 0; at < path.length(); at = step.end()) {
            if (!step.find(at) || step.start() != at) {
                throw new IllegalArgumentException("'" + path + "' is no property path");
            }
            RecordComponent[] components = components(value, path);
            int number = number(components, step.group(1), path);
            value = value(components[number], value);
            rank.add(number);
            if (step.group(2) != null) {
                int index = Integer.parseInt(step.group(2));
                value = element(value, index, path);
                element = ElementName.of(value, index, path.substring(0, step.end(1)), element);
                rank.add(index);
            }
        }
        return new Place(path, rank.build().toArray(), element);
    }

    /** {@return the property path, such as {@code prevention.shortTerm.actions[1].owner}} */
    String path() {
        return path;
    }

    /** {@return the message, after the name of the list element that it speaks of, if it is in one} */
    String say(String message) {
        return element.isEmpty() ? message : element + ": " + message;
    }

    private static RecordComponent[] components(Object value, String path) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components == null) {
            throw noSuchProperty(path);
        }
        return components;
    }

    private static int number(RecordComponent[] components, String name, String path) {
        return IntStream.range(0, components.length)
                .filter(i -> components[i].getName().equals(name))
                .findFirst()
                .orElseThrow(() -> noSuchProperty(path));
    }

    private static Object element(Object list, int index, String path) {
        if (list instanceof List<?> elements && index < elements.size()) {
            return elements.get(index);
        }
        throw noSuchProperty(path);
    }

    private static IllegalArgumentException noSuchProperty(String path) {
        return new IllegalArgumentException("the document has no property '" + path + "'");
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            Object value = component.getAccessor().invoke(owner);
            return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
