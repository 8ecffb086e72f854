package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.testsupport.ArbitraryRca;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RcaJsonTest {
    private final RcaJson json = RcaJson.create();

    @Test
    void what_is_written_is_read_back() {
        for (long seed = 0; seed < 1_000; seed++) {
            Rca rca = ArbitraryRca.of(seed);

            assertThat(json.read(json.write(rca))).as("seed %d", seed).isEqualTo(rca);
        }
    }

    @Test
    void a_hosts_own_mapper_reads_what_it_wrote() throws IOException {
        ObjectMapper host = host();
        for (long seed = 0; seed < 1_000; seed++) {
            Rca rca = ArbitraryRca.of(seed);

            assertThat(host.readValue(host.writeValueAsString(rca), Rca.class))
                    .as("seed %d", seed)
                    .isEqualTo(rca);
        }
    }

    @Test
    void what_a_hosts_own_mapper_writes_with_days_as_text_is_read() throws IOException {
        ObjectMapper host = host().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        for (long seed = 0; seed < 200; seed++) {
            Rca rca = ArbitraryRca.of(seed);

            assertThat(json.read(host.writeValueAsString(rca)))
                    .as("seed %d", seed)
                    .isEqualTo(rca);
        }
    }

    private static ObjectMapper host() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();
    }

    @Test
    void is_laid_out_for_people_and_leaves_out_what_is_empty() {
        Rca rca = Rca.builder()
                .title("Checkout returned 500 errors")
                .metadata(m -> m.incidentDate(LocalDate.of(2025, 11, 5))
                        .severity(Severity.SEV2)
                        .status(RcaStatus.IN_REVIEW)
                        .addReviewers("Bob", "日本"))
                .impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(15))
                        .detected(OffsetDateTime.parse("2025-11-05T15:47+01:00"))
                        .totalDuration(Duration.ofMinutes(135))))
                .timeline(t -> t.addEntry("T-00:10", "a \"quoted\" word", "", ""))
                .followUp(f -> f.addItem(true, "Share learnings with broader team"))
                .build();

        assertThat(json.write(rca)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "title": "Checkout returned 500 errors",
                          "metadata": {
                            "incidentDate": "2025-11-05",
                            "severity": "SEV2 (Major)",
                            "status": "IN_REVIEW",
                            "reviewers": [
                              "Bob",
                              "日本"
                            ]
                          },
                          "impact": {
                            "userImpact": {
                              "usersAffected": {
                                "extent": {
                                  "kind": "percentage",
                                  "percent": 15
                                }
                              },
                              "detected": "2025-11-05T15:47:00+01:00",
                              "totalDuration": "PT2H15M"
                            }
                          },
                          "timeline": {
                            "entries": [
                              {
                                "time": "T-00:10",
                                "event": "a \\"quoted\\" word"
                              }
                            ]
                          },
                          "followUp": {
                            "items": [
                              {
                                "done": false,
                                "text": "Verify all immediate actions completed"
                              },
                              {
                                "done": false,
                                "text": "Check progress on short-term actions"
                              },
                              {
                                "done": false,
                                "text": "Review long-term action planning"
                              },
                              {
                                "done": false,
                                "text": "Assess effectiveness of prevention measures"
                              },
                              {
                                "done": true,
                                "text": "Share learnings with broader team"
                              }
                            ]
                          },
                          "templateVersion": {
                            "version": "1.0",
                            "lastUpdated": "2025-11-06"
                          }
                        }
                        """);
    }

    @Test
    void writes_the_same_whatever_the_locale_and_the_zone() {
        List<Rca> rcas = LongStream.range(0, 100).mapToObj(ArbitraryRca::of).toList();
        List<String> here = rcas.stream().map(json::write).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            RcaJson there = RcaJson.builder().build();

            assertThat(rcas.stream().map(there::write)).isEqualTo(here);
            assertThat(here.stream().map(there::read)).isEqualTo(rcas);
            assertThatThrownBy(() -> there.read("{\"metadata\": {\"status\": \"in review\"}}"))
                    .hasMessageContaining("'in review' is not a status; one of DRAFT, IN_REVIEW, COMPLETED");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void absent_null_and_empty_are_the_same() {
        assertThat(Stream.of(
                                "{}",
                                "{\"schemaVersion\": 1}",
                                "{\"title\": null, \"metadata\": null, \"leftovers\": null, \"templateVersion\": null}",
                                "{\"title\": \" \", \"metadata\": {}, \"leftovers\": [], \"contributingFactors\": [{}]}",
                                "{\"metadata\": {\"reviewers\": null, \"severity\": null, \"date\": null}}",
                                "{\"prevention\": {\"immediate\": {\"actions\": [{\"done\": null}]}}}")
                        .map(json::read))
                .allMatch(Rca.empty()::equals);
    }

    @Test
    void the_kind_of_an_extent_may_come_last() {
        String text = "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": "
                + "{\"percent\": 0.1234567890123456789, \"kind\": \"percentage\"}}}}}";

        assertThat(json.write(json.read(text))).contains("\"percent\": 0.1234567890123456789\n");
    }

    @Test
    void writes_to_and_reads_from_streams_of_characters_and_closes_neither() {
        Rca rca = ArbitraryRca.full(7);
        StringBuilder out = new StringBuilder("before\n");
        json.write(rca, out);
        boolean[] closed = {false};
        Reader in = new StringReader(out.substring("before\n".length())) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(out).startsWith("before\n{\n").endsWith("}\n");
        assertThat(json.read(in)).isEqualTo(rca);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_failing_output_or_input_is_an_unchecked_io_exception() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> json.write(ArbitraryRca.full(1), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThatThrownBy(() -> json.read(Reader.nullReader()))
                .isInstanceOf(RcaJsonException.class)
                .hasMessage("line 1, column 1: found nothing; expected an object");
        Reader closed = Reader.nullReader();
        assertThatThrownBy(() -> {
                    closed.close();
                    json.read(closed);
                })
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_an_output_throws_of_its_own_comes_as_it_is() {
        IllegalStateException ended = new IllegalStateException("the response has ended");
        Writer over = new Writer() {
            @Override
            public void write(char[] text, int start, int length) {
                throw ended;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        // One is written when it is whole, the other while it is written.
        for (Rca rca : List.of(Rca.empty(), ArbitraryRca.full(1))) {
            assertThatThrownBy(() -> json.write(rca, over)).isSameAs(ended);
        }
    }

    @Test
    void unknown_properties_are_skipped_on_demand() {
        RcaJson tolerant = RcaJson.builder().ignoreUnknownProperties(true).build();
        String text = "{\"new\": {\"deep\": [1, {}]}, \"title\": \"a\", \"metadata\": {\"new\": 1, \"owner\": \"b\"}}";

        assertThat(tolerant.read(text))
                .isEqualTo(Rca.builder().title("a").metadata(m -> m.owner("b")).build());
    }

    @Test
    void errors_carry_nothing_of_the_library_that_found_them() {
        assertThatThrownBy(() -> json.read("{\"title\": 1}"))
                .isInstanceOf(RcaJsonException.class)
                .hasNoCause();
    }
}
