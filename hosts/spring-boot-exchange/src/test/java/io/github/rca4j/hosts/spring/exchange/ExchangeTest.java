package io.github.rca4j.hosts.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jackson 2 in the one tool and Jackson 3 in the other, both as Spring Boot sets them up. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ExchangeTest {
    private static final Path WEBHOOK =
            Path.of("../spring-boot/src/test/resources/io/github/rca4j/hosts/spring/alertmanager-webhook.json");
    private static final RcaJson OURS = RcaJson.create();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static Tool jackson2;
    private static Tool jackson3;
    private static String incident;
    private static List<String> drafts;

    @BeforeAll
    static void start() throws Exception {
        jackson2 = Tool.start("spring-boot-3");
        jackson3 = Tool.start("spring-boot-4");
        for (Tool tool : List.of(jackson2, jackson3)) {
            assertThat(tool.post("/alerts", Files.readString(WEBHOOK)).statusCode())
                    .isEqualTo(204);
        }
        String ids = jackson2.get("/rcas").body();
        assertThat(jackson3.get("/rcas").body()).isEqualTo(ids);
        incident = "/rcas/" + ids.replaceAll("[\\[\\]\"]", "");
        drafts = List.of(jackson2.get(incident).body(), jackson3.get(incident).body());
    }

    @AfterAll
    static void stop() {
        Stream.of(jackson2, jackson3).filter(tool -> tool != null).forEach(Tool::close);
    }

    @Test
    void both_make_the_same_draft_of_what_alertmanager_posts() {
        assertThat(drafts).containsOnly(drafts.get(0));
        assertThat(OURS.read(drafts.get(0)).title()).isPresent();
    }

    @Test
    void what_the_one_writes_the_other_reads_and_writes_again() throws Exception {
        int accepted = 0;
        for (Rca rca : rcas().toList()) {
            HttpResponse<String> there = jackson2.put(incident, OURS.write(rca));
            if (there.statusCode() == 400) {
                assertThat(violations(jackson3.put(incident, OURS.write(rca)))).isEqualTo(violations(there));
                continue;
            }
            String back = jackson3.put(incident, there.body()).body();

            assertThat(unescaped(back)).isEqualTo(unescaped(there.body()));
            assertThat(OURS.read(back)).isEqualTo(rca);
            assertThat(jackson2.put(incident, back).body()).isEqualTo(there.body());
            accepted++;
        }
        assertThat(accepted).isGreaterThan(200);
    }

    private static Stream<Rca> rcas() {
        Stream<Rca> some = Stream.of(Rca.empty(), ProfileApi.rca(), FullRca.distinct());
        return Stream.concat(some, LongStream.range(0, 500).mapToObj(ArbitraryRca::of));
    }

    /** Characters beyond U+FFFF are escaped by Jackson 2 only; everything else is the same to the letter. */
    private static String unescaped(String json) throws IOException {
        return JSON.readTree(json).toString();
    }

    private static JsonNode violations(HttpResponse<String> refusal) throws IOException {
        assertThat(refusal.statusCode()).isEqualTo(400);
        return JSON.readTree(refusal.body()).required("violations");
    }
}
