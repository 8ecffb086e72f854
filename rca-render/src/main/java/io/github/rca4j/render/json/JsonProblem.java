package io.github.rca4j.render.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says for people what the mapper found wrong with a document. */
final class JsonProblem {
    /** What Jackson's messages say to programmers: where its input came from, the setting behind a limit. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(" \\(start marker at .*|, from `[^`]*`|: was expecting \\(JSON .*|\\R.*");

    /** A document can make them long, by the name of a property that comes twice. */
    private static final int LONGEST_MESSAGE = 200;

    private JsonProblem() {}

    static RcaJsonException explain(JsonProcessingException problem, String document) throws IOException {
        List<Reference> steps = problem instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        String path = steps.stream()
                .map(JsonProblem::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        Throwable cause = problem instanceof JsonMappingException ? problem.getCause() : problem;
        if (cause instanceof StreamReadException syntax && !(syntax instanceof InputCoercionException)) {
            return JsonPlace.at(syntax.getLocation(), JsonPlace.NOTHING).problem(path, syntax(syntax));
        }
        JsonPlace place = JsonPlace.find(document, steps);
        return place.problem(
                path,
                cause instanceof StreamConstraintsException limit
                        ? forPeople(limit.getOriginalMessage())
                        : mismatch(problem, place.found()));
    }

    private static String step(Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + JsonPlace.quote(step.getFieldName());
    }

    private static String syntax(StreamReadException problem) {
        return problem instanceof JsonEOFException
                ? "the document ends before it is complete"
                : forPeople(problem.getOriginalMessage());
    }

    private static String forPeople(String message) {
        String text = FOR_PROGRAMMERS.matcher(message).replaceAll("");
        return text.substring(0, 1).toLowerCase(Locale.ROOT)
                + text.substring(1, Math.min(text.length(), LONGEST_MESSAGE));
    }

    private static String mismatch(JsonProcessingException problem, String found) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "'" + JsonPlace.quote(unknown.getPropertyName()) + "' is not a property here; one of "
                    + properties(unknown.getReferringClass());
        }
        if (problem instanceof InvalidTypeIdException kind && found.equals(JsonPlace.OBJECT)) {
            return (kind.getTypeId() == null
                            ? "'kind' is missing"
                            : "'" + JsonPlace.quote(kind.getTypeId()) + "' is not a kind")
                    + "; one of " + kinds(kind.getBaseType().getRawClass());
        }
        // The model's own words.
        if (problem instanceof ValueInstantiationException
                && problem.getCause() instanceof IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        if (!(problem instanceof MismatchedInputException mismatch)) {
            return found + " is out of range";
        }
        Class<?> type = problem instanceof InvalidTypeIdException ? Record.class : mismatch.getTargetType();
        if (type.isEnum()) {
            return found + " is not a " + noun(type) + "; one of " + joined(Stream.of(type.getEnumConstants()));
        }
        return (found.equals(JsonPlace.NOTHING) ? "missing" : "found " + found) + "; expected " + expected(type);
    }

    private static String properties(Class<?> type) {
        return joined(Stream.of(type.getRecordComponents()).map(RecordComponent::getName));
    }

    private static String kinds(Class<?> base) {
        return joined(Stream.of(base.getAnnotation(JsonSubTypes.class).value()).map(JsonSubTypes.Type::name));
    }

    private static String joined(Stream<?> choices) {
        return choices.map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The last word of the type's name: "status" of {@code RcaStatus}. */
    private static String noun(Class<?> type) {
        return type.getSimpleName().replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return TextForm.expected(type).orElse(JsonPlace.OBJECT);
    }
}
