package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.text.CharacterReference;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by an independent Markdown parser, what came from outside is text and nothing else. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTextTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Set<Class<?>> TEXT = Set.of(Document.class, Paragraph.class, Text.class, SoftLineBreak.class);

    @Test
    void the_hostile_payload_makes_an_inert_draft() {
        Rca rca = Fixtures.draft("hostile");

        assertInert(rca);
        assertThat(rca.title().orElseThrow())
                .startsWith("\\# Root cause \\*\\*Owner\\*\\*: mallory on ../../../tmp/owned");
        assertThat(rca.metadata().severity()).isEmpty();
        assertThat(rca.metadata().owner()).isEmpty();
        assertThat(rca.impact().userImpact().detected()).contains(OffsetDateTime.parse("2026-11-23T05:17:59Z"));
        assertThat(rca.additionalNotes().references()).isEmpty();
        assertThat(rca.timeline().entries()).hasSize(1);
        assertThat(rca.timeline().entries().get(0).systemState().orElseThrow())
                .startsWith("\\</title>\\<script>alert('summary')\\</script> \\*\\*bold\\*\\* \\_em\\_ \\`code\\` ")
                .endsWith(" (shortened)");
    }

    @Test
    void the_silence_of_the_hostile_payload_stays_within_its_address() {
        URI uri = Fixtures.alerts("hostile").get(0).links().get(0).uri();

        assertThat(uri.toString())
                .startsWith(
                        "http://alertmanager.example.com/#/silences/new?filter=%7Balertname%3D%22%23%20Root%20cause")
                .matches("[\\x21-\\x7e]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ **c** ~~d~~ `e`",
                "# h",
                "- a",
                "1. a",
                "> q",
                "---",
                "===",
                "```",
                "[x](javascript:alert(1)) ![i](http://e.example.com/p.png)",
                "[x]: http://e.example.com",
                "see https://e.example.com, www.e.example.com, ftp://e.example.com",
                "@mallory #12 GH-12 shop#12",
                "<javascript:alert(1)> <http://e.example.com>",
                "<b>x</b> <!-- x",
                "&lt;b&gt; &#x3c;",
                "a | b",
                "| a | b |\n|---|---|\n| c | d |",
                "\\",
                "\\\\`",
                "**Owner**: mallory",
                "- [x] **A**: b",
                "\u001b[31mred \u0007 \u202Eabc \u2066",
                "\u0000\uD800",
                "    code",
                "a  \nb"
            })
    void hostile_text_in_every_field_stays_text(String hostile) {
        Alert alert = hostile(hostile);

        assertInert(RcaDraft.of(List.of(alert)).toRca());
        assertInert(RcaDraft.of(List.of(
                        alert,
                        Alert.builder()
                                .from(alert)
                                .name(hostile + "2")
                                .host("h")
                                .responders(List.of("y" + hostile))
                                .incident("y" + hostile)
                                .build()))
                .toRca());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*a* `b` # c", "| a | b |", "<b>x</b> <!-- x", "[x](javascript:alert(1))", "\u001b[31m\u202Eabc"
            })
    void hostile_text_of_many_alerts_and_of_what_else_happened_stays_text(String hostile) {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-23T05:00:00Z");
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 200; i++) {
            draft.add(Alert.builder()
                    .from(hostile(hostile))
                    .started(start.plusSeconds(i))
                    .mitigated(Optional.empty())
                    .fingerprint(hostile + i % 40)
                    .host(hostile + i % 40)
                    .links(List.of())
                    .build());
            draft.add(new TimelineEvent(hostile, start.plusSeconds(i), hostile + i, Optional.of(hostile), hostile));
        }
        Rca rca = draft.toRca();

        assertThat(rca.timeline().entries()).hasSizeGreaterThan(200);
        assertInert(rca);
    }

    @Test
    void a_megabyte_in_every_field_makes_a_short_and_inert_draft() {
        for (String part : List.of("a", "`", "*a ", "[", "\\", "<a ", "| ", "\uD83D\uDD25", "\u202E")) {
            Rca rca = RcaDraft.of(List.of(hostile(part.repeat(1_000_000 / part.length()))))
                    .toRca();

            assertInert(rca);
            assertThat(texts(rca)).allSatisfy(text -> assertThat(text).hasSizeLessThan(10_000));
        }
    }

    @Test
    void ten_thousand_alerts_with_many_labels_are_drafted_in_time() {
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Alert.Builder alert =
                    Fixtures.alert("A" + i % 100, "2026-11-23T05:00:00Z").host("h" + i);
            for (int j = 0; j < 20; j++) {
                alert.putLabel("label" + j, "value" + i * j);
            }
            alerts.add(alert.build());
        }

        assertThat(RcaDraft.of(alerts).toRca().timeline().entries()).hasSize(60);
    }

    private static Alert hostile(String text) {
        return Alert.builder()
                .source("x" + text)
                .name("x" + text)
                .status(AlertStatus.RESOLVED)
                .severity(text)
                .started(OffsetDateTime.parse("2026-11-23T05:00:00Z"))
                .service(text)
                .host(text)
                .summary(text)
                .description(text)
                .value(text)
                .threshold(text)
                .addResponder(text)
                .incident(text)
                .mitigated(OffsetDateTime.parse("2026-11-23T05:00:00Z"))
                .addEvent(new AlertEvent(
                        OffsetDateTime.parse("2026-11-23T05:00:30Z"), "x" + text, Optional.of(text), text))
                .labels(Map.of(text, text))
                .addLink(new AlertLink(LinkKind.ISSUE, "x" + text, URI.create("https://e.example.com/issue"), text))
                .addLink(new AlertLink(LinkKind.OTHER, text, URI.create("https://e.example.com/a?b=[1](2)"), text))
                .fingerprint(text)
                .groupKey(text)
                .omitted(1)
                .build();
    }

    private static void assertInert(Rca rca) {
        List<String> texts = texts(rca.withAdditionalNotes(rca.additionalNotes().withText(Optional.empty())));
        texts.addAll(noteLines(rca));
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(kinds(text)).isSubsetOf(TEXT);
            assertThat(text).doesNotContainPattern("(?i)\\w://|\\bwww\\.|(?<!\\w)@\\w");
            assertThat(text).doesNotContainPattern("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]");
        });
        for (Reference reference : rca.additionalNotes().references()) {
            assertThat(reference.uri().orElseThrow().getScheme()).isIn("http", "https");
            Node link = PARSER.parse(link(reference)).getFirstChild().getFirstChild();
            assertThat(link).isInstanceOf(Link.class);
            assertThat(link.getNext()).isNull();
        }
    }

    /** As a renderer writes it: brackets within the label are its to escape. */
    private static String link(Reference reference) {
        return "[" + CharacterReference.write(reference.label(), "[]") + "](<"
                + reference.uri().orElseThrow() + ">)";
    }

    /** The notes are paragraphs and lists that we make: each of their lines is one text. */
    private static List<String> noteLines(Rca rca) {
        return rca.additionalNotes()
                .text()
                .orElse("")
                .lines()
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .toList();
    }

    private static Set<Class<?>> kinds(String markdown) {
        Set<Class<?>> kinds = new java.util.HashSet<>();
        List<Node> nodes = new ArrayList<>(List.of(PARSER.parse(markdown)));
        while (!nodes.isEmpty()) {
            Node node = nodes.remove(nodes.size() - 1);
            kinds.add(node.getClass());
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                nodes.add(child);
            }
        }
        return kinds;
    }

    /** Every text of the document, but for the origins of fields, which are data and no Markdown. */
    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> texts.addAll(texts(element)));
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> texts.addAll(texts(element)));
        } else if (value instanceof Record && !(value instanceof Provenance)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                texts.addAll(texts(component(value, component)));
            }
        }
        return texts;
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
