package io.github.rca4j.benchmarks.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Alerts into the rows of a draft's timeline, by Jackson and a template: less than the library writes. */
public final class DraftByFreeMarker {
    private static final String TEMPLATE = """
            # Root Cause Analysis: ${title}

            ---

            ## Timeline

            | Time | Event | System State | Action Taken |
            |------|-------|--------------|--------------|
            <#list rows as row>
            | ${row.time} | ${row.event} | ${row.state} |  |
            </#list>
            """;

    private DraftByFreeMarker() {}

    /** Takes the file of the payload. */
    public static void main(String[] args) throws IOException, TemplateException {
        JsonNode payload = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode alert : payload.path("alerts")) {
            rows.add(Map.of(
                    "time", alert.path("startsAt").asText(),
                    "event", alert.at("/labels/alertname").asText(),
                    "state", alert.at("/annotations/description").asText()));
        }
        Template template = new Template("draft", TEMPLATE, new Configuration(Configuration.VERSION_2_3_34));
        StringWriter out = new StringWriter();
        template.process(Map.of("title", payload.at("/commonLabels/service").asText(), "rows", rows), out);
        System.out.println(out);
    }
}
