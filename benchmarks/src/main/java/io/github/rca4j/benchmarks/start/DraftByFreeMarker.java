package io.github.rca4j.benchmarks.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import io.github.rca4j.benchmarks.template.DocumentView;
import io.github.rca4j.benchmarks.template.DocumentView.Entry;
import io.github.rca4j.benchmarks.template.DocumentView.Statement;
import io.github.rca4j.benchmarks.template.DocumentView.Tier;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Alerts into the whole document, by Jackson and the template that the library is measured by too: a title, a severity, a
 * row for each end of an alert, and links; all else is blank. It escapes nothing.
 */
public final class DraftByFreeMarker {
    private static final Statement NO_STATEMENT = new Statement("", List.of());
    private static final Tier NO_ACTIONS = new Tier("", List.of());

    private DraftByFreeMarker() {}

    /** Takes the file of the payload. */
    public static void main(String[] args) throws IOException, TemplateException {
        JsonNode payload = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(DocumentView.class, "");
        configuration.setNumberFormat("c");
        StringWriter out = new StringWriter();
        configuration.getTemplate("markdown.ftl").process(Map.of("doc", view(payload)), out);
        System.out.println(out);
    }

    private static List<Entry> rows(JsonNode payload) {
        List<Entry> rows = new ArrayList<>();
        for (JsonNode alert : payload.path("alerts")) {
            String name = alert.at("/labels/alertname").asText();
            String state = alert.at("/annotations/description").asText();
            rows.add(new Entry(alert.path("startsAt").asText(), name + " fired", state, ""));
            if (alert.path("status").asText().equals("resolved")) {
                rows.add(new Entry(alert.path("endsAt").asText(), name + " resolved", "", ""));
            }
        }
        rows.sort(Comparator.comparing(Entry::time));
        return rows;
    }

    private static String severity(JsonNode payload) {
        for (JsonNode alert : payload.path("alerts")) {
            if (alert.at("/labels/severity").asText().equals("critical")) {
                return "SEV1 (Critical)";
            }
        }
        return "SEV2 (Major)";
    }

    private static List<String> links(JsonNode payload) {
        List<String> links = new ArrayList<>();
        for (JsonNode alert : payload.path("alerts")) {
            links.add("[Runbook of " + alert.at("/labels/alertname").asText() + "]("
                    + alert.at("/annotations/runbook_url").asText() + ")");
        }
        return links;
    }

    private static DocumentView view(JsonNode payload) {
        List<Entry> rows = rows(payload);
        String started = rows.get(0).time();
        String title = payload.at("/alerts/0/annotations/summary").asText();
        return new DocumentView(
                title,
                "",
                started.substring(0, 10),
                "",
                severity(payload),
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                started,
                "",
                "",
                "",
                NO_STATEMENT,
                NO_STATEMENT,
                NO_STATEMENT,
                NO_STATEMENT,
                rows,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                NO_ACTIONS,
                NO_ACTIONS,
                NO_ACTIONS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                links(payload),
                "1.0",
                "2025-11-06");
    }
}
