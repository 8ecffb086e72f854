package io.github.rca4j.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.text.TimeText;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of an RCA is on its page: what is for people in its text, what is for programs in its comments. */
class EveryValueTest {
    private int values;

    static Stream<Rca> rcas() {
        return Stream.of(FullRca.distinct(), ProfileApi.rca(), Incidents.byTheClock(), Incidents.rightToLeft());
    }

    @ParameterizedTest
    @MethodSource("rcas")
    void every_value_is_on_the_page(Rca rca) {
        String html = Pages.RENDERER.render(rca);
        Document page = Jsoup.parse(html);
        // Figures repeat words, and a page's name is not in it.
        page.select("svg, head").remove();
        look(rca, "", page, html);
        assertThat(values).isGreaterThan(20);
    }

    private void look(Object value, String path, Document page, String html) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> look(v, path, page, html));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                look(list.get(i), path + "[" + i + "]", page, html);
            }
        } else if (value instanceof Provenance || value instanceof SuppressedRule) {
            forPrograms((Record) value, html);
        } else if (value instanceof URI uri) {
            assertThat(page.select("a").eachAttr("href").contains(uri.toString())
                            || page.text().contains(uri.toString()))
                    .as(path)
                    .isTrue();
        } else if (value instanceof TimelineTime time) {
            look(time.text(), path, page, html);
        } else if (value instanceof Record record) {
            components(record, path, page, html);
        } else if (!(value instanceof Boolean) && !(value instanceof Integer) && !(value instanceof Section)) {
            // A box says whether, a heading's level and its place say where.
            values++;
            assertThat(page.text().replaceAll("\\s+", " ")).as(path).contains(words(value));
        }
    }

    private void components(Record record, String path, Document page, String html) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            look(value(record, component), path + "." + component.getName(), page, html);
        }
    }

    private static void forPrograms(Record record, String html) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (given instanceof String text) {
                // A space within the id of a rule is written as a reference.
                assertThat(html.replace("&amp;#32;", " "))
                        .contains("<!-- rca4j:")
                        .contains(text);
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Object value) {
        if (value instanceof String text) {
            return text.replace("`", "").replaceAll("\\s+", " ");
        }
        if (value instanceof LocalDate day) {
            return TimeText.of(day);
        }
        if (value instanceof OffsetDateTime time) {
            return TimeText.of(time);
        }
        if (value instanceof Duration span) {
            return TimeText.of(span);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> constant ? label(constant) : value.toString();
    }

    private static String label(Enum<?> constant) {
        if (constant instanceof RcaStatus status) {
            return status.label();
        }
        if (constant instanceof ActionStatus status) {
            return status.label();
        }
        if (constant instanceof ActionKind kind) {
            return kind.label();
        }
        if (constant instanceof ReviewCheck check) {
            return check.label();
        }
        throw new IllegalStateException("no label is known of " + constant.getClass());
    }
}
