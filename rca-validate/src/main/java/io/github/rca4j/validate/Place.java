package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where something is in an RCA. */
final class Place {
    /** As one reads the document: the component's number, then the index, at each step of the path. */
    static final Comparator<Place> IN_DOCUMENT_ORDER = Comparator.comparing(place -> place.rank, Arrays::compare);

    private final String path;
    private final int[] rank;
    private final String element;

    private Place(String path, int[] rank, String element) {
        this.path = path;
        this.rank = rank;
        this.element = element;
    }

    /** Follows a path from the document down. A step into an {@code Optional} has no name, and does not show. */
    static Place of(Rca rca, Path path) {
        StringBuilder text = new StringBuilder();
        IntStream.Builder rank = IntStream.builder();
        String element = "";
        Object value = rca;
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            if (index != null) {
                value = ((List<?>) value).get(index);
                element = ElementName.of(value, index, text.toString(), element);
                rank.add(index);
                text.append('[').append(index).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                RecordComponent[] components = value.getClass().getRecordComponents();
                int number = number(components, node.getName());
                value = value(components[number], value);
                rank.add(number);
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return new Place(text.toString(), rank.build().toArray(), element);
    }

    /** {@return the property path, such as {@code prevention.shortTerm.actions[1].owner}} */
    String path() {
        return path;
    }

    /** {@return the message, after the name of the list element that it speaks of, if it is in one} */
    String say(String message) {
        return element.isEmpty() ? message : element + ": " + message;
    }

    private static int number(RecordComponent[] components, String name) {
        return IntStream.range(0, components.length)
                .filter(i -> components[i].getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("a constraint names '" + name + "', which is no component"));
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
