package io.github.rca4j.hosts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AlertsTest extends ToolFixture {
    @Test
    void what_alertmanager_posts_is_a_draft_with_a_page() throws Exception {
        HttpResponse<String> page = get(drafted(), "text/html");

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        Document document = Jsoup.parse(page.body());
        assertThat(document.title()).contains("CheckoutErrors");
        assertThat(document.text())
                .contains("CheckoutErrors fired", "Größe der Warteschlange", "the owner is not named");
    }

    @Test
    void a_browser_gets_the_page_and_a_program_the_value() throws Exception {
        String rca = drafted();

        assertThat(get(rca, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                        .body())
                .startsWith("<!DOCTYPE html>");
        assertThat(get(rca, "application/json").body()).startsWith("{\"title\":");
        assertThat(get(rca, "*/*").body()).startsWith("{\"title\":");
    }

    @Test
    void alerts_that_come_later_leave_what_people_wrote() throws Exception {
        String rca = drafted();
        Rca draft = RcaJson.create().read(get(rca, "application/json").body());
        Rca edited = draft.toBuilder()
                .title("Checkout was down")
                .metadata(m -> m.owner("Robin Berger"))
                .build();
        assertThat(put(rca, RcaJson.create().write(edited)).statusCode()).isEqualTo(200);

        post("/alerts", webhook().replace("\"firing\"", "\"resolved\""));

        Rca later = RcaJson.create().read(get(rca, "application/json").body());
        assertThat(later.title()).contains("Checkout was down");
        assertThat(later.metadata().owner()).contains("Robin Berger");
        assertThat(draft.impact().userImpact().resolved()).isEmpty();
        assertThat(later.impact().userImpact().resolved()).isPresent();
    }

    @Test
    void what_is_no_payload_is_refused_with_the_reason() throws Exception {
        assertThat(refusal("{\"alerts\":")).contains("line 1, column");
        assertThat(refusal("")).contains("payload");
        assertThat(refusal("[".repeat(10_000))).contains("nesting depth");
        assertThat(refusal(webhook().replace("\"firing\"", "\"odd\"")))
                .contains("/alerts/0/status: is 'odd'; expected 'firing' or 'resolved'");
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        assertThat(refusal(" ".repeat(BodyLimit.MOST_BYTES + 1)))
                .contains("is too large; expected at most 2097152 bytes");
    }

    @Test
    void what_is_no_alert_need_not_be_sent_again() throws Exception {
        HttpResponse<String> answer = post("/alerts", "[{\"matchers\": [], \"startsAt\": \"2026-03-02T14:00:00Z\"}]");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("a list of silences");
    }

    private static String refusal(String body) throws Exception {
        return problem(post("/alerts", body), 400).path("detail").textValue();
    }
}
