package io.github.rca4j.testsupport;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineCell;
import io.github.rca4j.model.TimelineTime;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The same RCA in harmless words: each text is {@code word}, each link {@code https://example.org/word}. What is
 * present, how long the lists are and every typed value stay, so the two must be rendered with the same structure.
 *
 * <p>Texts that the model compares with each other (columns, categories, follow-up items) stay distinct: {@code word1},
 * {@code word2} and so on. Those that are the template's own, severities included, stay as they are.
 */
public final class NeutralRca {
    private static final String WORD = "word";
    private static final URI LINK = URI.create("https://example.org/word");
    private static final List<Severity> SEVERITIES = List.of(Severity.SEV1, Severity.SEV2, Severity.SEV3);

    private final Map<String, String> distinct = new HashMap<>();

    private NeutralRca() {}

    /**
     * {@return the RCA in harmless words}
     *
     * @param rca the RCA
     */
    public static Rca of(Rca rca) {
        return (Rca) new NeutralRca().neutral(rca);
    }

    private Object neutral(Object value) {
        if (value instanceof String text) {
            // "" is how a text that is not optional is absent.
            return text.isEmpty() ? text : WORD;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::neutral);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::neutral).toList();
        }
        if (value instanceof URI uri) {
            return uri.toString().isEmpty() ? uri : LINK;
        }
        if (value instanceof TimelineTime time) {
            return time instanceof TimelineTime.Verbatim ? new TimelineTime.Verbatim(WORD) : time;
        }
        return value instanceof Record record ? neutral(record) : value;
    }

    private Object neutral(Record value) {
        if (value instanceof TimelineCell cell) {
            return new TimelineCell(distinct(cell.column()), WORD);
        }
        if (value instanceof FollowUpItem item) {
            boolean template =
                    FollowUpItem.TEMPLATE.stream().anyMatch(t -> t.text().equals(item.text()));
            return template ? item : new FollowUpItem(item.done(), distinct(item.text()));
        }
        if (value instanceof CauseCategory category) {
            return CauseCategory.TEMPLATE.contains(category) ? category : new CauseCategory(distinct(category.name()));
        }
        if (value instanceof Severity severity) {
            return SEVERITIES.contains(severity) ? severity : new Severity(WORD);
        }
        if (value instanceof CodeSnippet snippet) {
            // Before and after the fix are told apart by the code itself.
            String code = snippet.moment()
                    .map(moment -> moment.name().toLowerCase(Locale.ROOT))
                    .orElse(WORD);
            return new CodeSnippet(
                    snippet.language().map(l -> WORD), snippet.code().map(c -> code));
        }
        return componentwise(value);
    }

    private Record componentwise(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                arguments[i] = neutral(components[i].getAccessor().invoke(value));
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + value + " neutral", e);
        }
    }

    private String distinct(String text) {
        return distinct.computeIfAbsent(text, t -> WORD + (distinct.size() + 1));
    }
}
