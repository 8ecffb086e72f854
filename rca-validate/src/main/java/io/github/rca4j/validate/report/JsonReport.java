package io.github.rca4j.validate.report;

import io.github.rca4j.model.Finding;
import java.util.List;
import java.util.Locale;

/** For programs: an array with an object for each document. */
final class JsonReport implements ReportWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public String write(List<NamedReport> documents) {
        Json json = new Json();
        json.array(documents, document -> json.object(() -> members(document, json)));
        return json.text();
    }

    private static void members(NamedReport document, Json json) {
        json.member("file", document.name());
        json.member(
                "stage",
                document.report().stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.name("findings").array(document.report().findings(), finding -> json.object(() -> members(finding, json)));
        json.name("suppressed")
                .array(
                        document.report().suppressed(),
                        suppression -> json.object(() -> {
                            members(suppression.finding(), json);
                            json.member("reason", suppression.reason());
                        }));
    }

    private static void members(Finding finding, Json json) {
        json.member("rule", finding.rule());
        json.member("level", TextReport.level(finding.level()));
        json.member("path", finding.path());
        finding.position().ifPresent(position -> {
            json.member("line", position.line());
            json.member("column", position.column());
        });
        json.member("message", finding.message());
        finding.hint().ifPresent(hint -> json.member("hint", hint));
    }
}
