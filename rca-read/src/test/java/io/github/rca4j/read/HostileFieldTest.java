package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.HostileText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 1, text by text and field by field: what random values hit rarely or never is tried in every place here. */
class HostileFieldTest {
    private static final RcaRenderer RENDERER = RcaRenderers.forFormat("markdown");
    private static final RcaReader READER = new MarkdownReader();

    /** An RCA in which every field is present; each of its texts is another word. */
    private static final Rca PLAIN = plain();

    /** Where texts stand in it. */
    private static final List<String> FIELDS = fields();

    /** What the reader itself, or the template's blank form, makes something of. */
    private static final List<String> WORDS_OF_THE_READER = List.of(
            "**Example**:",
            "**Example**: text\n**Owner**: x",
            "**Instructions**:",
            "**Instructions**: text",
            "<!-- rca4j:leftover -->",
            "<!-- rca4j:leftover -->\n**Owner**: x",
            "text\n\n<!-- rca4j:leftover -->\n\ntext",
            "<!-- rca4j:extra -->",
            "text <!-- rca4j:extra -->",
            "<!-- rca4j:off ACT-08 -->",
            "<!-- rca4j:off ACT-08: reason -->",
            "<!-- rca4j:from title -->",
            "<!-- rca4j:",
            "**Chain #2**: x\n**Why #1**: y",
            "**Question**: x",
            "**Template Version**: 9.9\n**Last Updated**: 2020-01-01",
            "text\n\n---\n\n**Template Version**: 9.9",
            "Before finalizing this RCA, verify:",
            "Root Cause Analysis",
            "Root Cause Analysis: x",
            "&#91;Name]",
            "\\[Name]",
            "&#42;&#42;Owner**: x",
            "**`**`**: x",
            "**a\\**: b",
            "** a **: b",
            "a: b: c",
            "[a]: b",
            "Column 5",
            "\tcode\n\n\tmore code",
            "- a\n\n\n  - b\n\n\n\n    - c",
            "1. a\n\n   b\n2. c",
            "text\n    - not a list",
            "> - quote\n>   list\n\n- list");

    static List<String> texts() {
        return Stream.of(HostileText.ALL, WORDS_OF_THE_READER, placeholders())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Every placeholder of the template, as the blank form shows it. */
    private static List<String> placeholders() {
        return markdown(Rca.empty(), Blanks.PLACEHOLDER)
                .lines()
                .flatMap(line -> Stream.of(line.split("(?<=\\])[:, |]+(?=\\[)|\\| | \\|$|^[-0-9]\\S* |\\*\\*: ")))
                .filter(piece -> piece.startsWith("["))
                .distinct()
                .toList();
    }

    @Test
    void thePlaceholdersOfTheTemplateAreFound() {
        assertThat(placeholders()).hasSizeGreaterThan(60).contains("[Name]", "[What happened]", "[YYYY-MM-DD]");
    }

    @ParameterizedTest
    @EnumSource(Blanks.class)
    void plainWordsComeBackFromEveryField(Blanks blanks) {
        assertThat(kinds()).hasSizeGreaterThan(80);
        assertComesBack(PLAIN, blanks, "plain words");
        FIELDS.forEach(field -> assertComesBack(only(field).apply("word"), blanks, field));
    }

    /** With nothing else in the document: at its seams a text stands beside headings that are not there. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyTextComesBackFromAFieldOnItsOwn(String field) {
        Function<String, Rca> only = only(field);
        for (String text : texts()) {
            assertComesBack(only.apply(text), Blanks.OMIT, field + " is " + shown(text));
        }
    }

    /** Each text in every seventh field, seven times over, so that each field has hostile and plain neighbours. */
    @ParameterizedTest
    @EnumSource(Blanks.class)
    void everyTextComesBackFromAmongOthers(Blanks blanks) {
        int step = Integer.getInteger("rca4j.seeds", 1_000) > 1_000 ? 1 : 7;
        int shift = 0;
        for (String text : texts()) {
            for (int first = 0; first < 7; first += step) {
                int at = first + shift++;
                Rca rca = transformed((field, word) -> (FIELDS.indexOf(field) + at) % 7 == 0 ? text : word);
                assertComesBack(rca, blanks, shown(text) + " in every seventh field");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Blanks.class)
    void everyTextComesBackFromAllFieldsAtOnce(Blanks blanks) {
        for (String text : texts()) {
            assertComesBack(transformed((field, word) -> text), blanks, shown(text) + " in all fields");
        }
    }

    /** Each field has another text: neighbours that open and close each other's constructs. */
    @ParameterizedTest
    @EnumSource(Blanks.class)
    void allTextsComeBackFromOneDocument(Blanks blanks) {
        List<String> texts = texts();
        for (int first = 0; first < texts.size(); first++) {
            int[] next = {first};
            Rca rca = transformed((field, word) -> texts.get(next[0]++ % texts.size()));
            assertComesBack(rca, blanks, "texts from " + first);
        }
    }

    @Test
    void aMegabyteComesBack() {
        for (String piece :
                List.of("word ", "# ", "**Owner**: x\n", "- a\n", "| a ", "`", "> a\n\n", "[x]", "\\", "*a ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            for (String field :
                    List.of("title", "executiveSummary.text", "metadata.reviewers[0]", "timeline.entries[0].event")) {
                assertComesBack(only(field).apply(text), Blanks.OMIT, field + " is a megabyte of " + shown(piece));
            }
        }
    }

    private static void assertComesBack(Rca rca, Blanks blanks, String what) {
        String text = markdown(rca, blanks);
        Rca read;
        try {
            read = READER.read(text).rca();
        } catch (RuntimeException e) {
            throw new AssertionError(what + "\n\n" + shortened(text, 3_000), e);
        }
        if (!read.equals(rca)) {
            throw new AssertionError(what + ": " + differences("", rca, read) + "\n\n" + shortened(text, 3_000));
        }
    }

    private static String markdown(Rca rca, Blanks blanks) {
        StringBuilder out = new StringBuilder();
        RENDERER.render(rca, new RenderOptions(blanks), out);
        return out.toString();
    }

    private static String shown(Object value) {
        String text = value.toString().replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        return "<" + shortened(text, 200) + ">";
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    /** What makes another text of a field. */
    private interface Change {
        String apply(String field, String text);
    }

    private static Rca plain() {
        int[] words = {0};
        Rca full = ArbitraryRca.full(1);
        // Of the ways to say how many users were affected, the one that has a text.
        UsersAffected unknown = new UsersAffected(
                Optional.of(new UsersAffected.Unknown(Optional.of("why"))),
                full.impact().userImpact().usersAffected().details());
        Rca rca = full.withImpact(
                full.impact().withUserImpact(full.impact().userImpact().withUsersAffected(unknown)));
        return (Rca) rebuilt("", rca, (field, text) -> "word" + words[0]++);
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        rebuilt("", PLAIN, (field, text) -> {
            fields.add(field);
            return text;
        });
        return fields;
    }

    /** One field of each kind: of a list, that of its first element. */
    static List<String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        FIELDS.forEach(field -> kinds.putIfAbsent(field.replaceAll("[0-9]+", ""), field));
        return List.copyOf(kinds.values());
    }

    private static Rca transformed(Change change) {
        return (Rca) rebuilt("", PLAIN, change);
    }

    /** RCAs with one text in them, and what that cannot be without. */
    private static Function<String, Rca> only(String field) {
        Object shape = pruned("", PLAIN, field);
        return text -> (Rca) rebuilt("", shape, (path, word) -> path.equals(field) ? text : word);
    }

    /** Lists keep the elements before the one that is meant: its place is its name. */
    private static Object pruned(String path, Object value, String kept) {
        boolean onTheWay = kept.equals(path) || kept.startsWith(path + ".") || kept.startsWith(path + "[");
        if (value instanceof Optional<?> optional) {
            return onTheWay ? optional.map(v -> pruned(path, v, kept)) : Optional.empty();
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; onTheWay && !path.isEmpty() && i < list.size(); i++) {
                if (kept.startsWith(path + "[" + i + "]")) {
                    elements.add(pruned(path + "[" + i + "]", list.get(i), kept));
                    break;
                }
                elements.add(list.get(i));
            }
            return elements;
        }
        if (!(value instanceof Record record) || kept.equals(path)) {
            return value;
        }
        // A record takes null for a section that was left out.
        return path.isEmpty() || onTheWay
                ? built(record, (component, v) -> pruned(within(path, component), v, kept))
                : null;
    }

    private static Object rebuilt(String path, Object value, Change change) {
        if (value instanceof String text) {
            String changed = change.apply(path, text);
            return NormalForm.block(Optional.of(changed)).isEmpty() ? "x" + changed : changed;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(v -> rebuilt(path, v, change));
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            for (Object element : list) {
                elements.add(rebuilt(path + "[" + elements.size() + "]", element, change));
            }
            return elements;
        }
        if (value instanceof Severity || value instanceof CauseCategory) {
            String name = (String) rebuilt(path, value.toString(), change);
            return value instanceof Severity ? new Severity(name) : new CauseCategory(name);
        }
        if (value instanceof TimelineTime time) {
            return TimelineTime.parse((String) rebuilt(path, time.text(), change));
        }
        return value instanceof Record record
                ? built(record, (component, v) -> rebuilt(within(path, component), v, change))
                : value;
    }

    private static String within(String path, RecordComponent component) {
        return path.isEmpty() ? component.getName() : path + "." + component.getName();
    }

    private interface Rebuild {
        Object apply(RecordComponent component, Object value);
    }

    private static Record built(Record record, Rebuild rebuild) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                arguments[i] =
                        rebuild.apply(components[i], components[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot rebuild " + record, e);
        }
    }

    /** {@return what came back otherwise, by property path} */
    private static Map<String, String> differences(String path, Object wanted, Object got) {
        Map<String, String> all = new LinkedHashMap<>();
        if (wanted instanceof Optional<?> a && got instanceof Optional<?> b && a.isPresent() && b.isPresent()) {
            return differences(path, a.get(), b.get());
        }
        if (wanted instanceof List<?> a && got instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                all.putAll(differences(path + "[" + i + "]", a.get(i), b.get(i)));
            }
            return all;
        }
        if (wanted instanceof Record a && a.getClass() == got.getClass() && !(wanted instanceof CodeSnippet)) {
            for (RecordComponent component : a.getClass().getRecordComponents()) {
                try {
                    all.putAll(differences(
                            within(path, component),
                            component.getAccessor().invoke(wanted),
                            component.getAccessor().invoke(got)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return all;
        }
        return wanted.equals(got) ? Map.of() : Map.of(path, "wanted " + shown(wanted) + " got " + shown(got));
    }
}
