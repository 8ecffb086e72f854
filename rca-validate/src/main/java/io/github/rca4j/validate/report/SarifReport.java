package io.github.rca4j.validate.report;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Position;
import io.github.rca4j.validate.RuleCatalogue;
import io.github.rca4j.validate.RuleInfo;
import io.github.rca4j.validate.Suppression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports in the Static Analysis Results Interchange Format, version 2.1.0, as code scanning takes it: one run, with a
 * result for each finding, and the rules that they speak of. What a document switches off is a result with a suppression
 * in its source.
 *
 * @since 0.1
 */
public final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String HOME = "https://github.com/rca4j/rca4j";

    private final Map<String, RuleInfo> known;

    private SarifReport(Map<String, RuleInfo> known) {
        this.known = known;
    }

    /** {@return a writer that describes the rules of the {@link RuleCatalogue}, and names others} */
    public static SarifReport create() {
        return describing(List.of());
    }

    /**
     * {@return a writer that describes a house's own rules too}
     *
     * @param rules what there is to know of them
     */
    public static SarifReport describing(List<RuleInfo> rules) {
        return new SarifReport(Stream.concat(RuleCatalogue.rules().stream(), rules.stream())
                .collect(Collectors.toUnmodifiableMap(RuleInfo::id, rule -> rule, (one, other) -> other)));
    }

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String write(List<NamedReport> documents) {
        List<Result> results = documents.stream().flatMap(SarifReport::results).toList();
        List<String> rules = results.stream()
                .map(result -> result.finding().rule())
                .distinct()
                .toList();
        Json json = new Json();
        json.object(() -> {
            json.member("$schema", SCHEMA);
            json.member("version", "2.1.0");
            json.name("runs")
                    .array(
                            List.of(results),
                            run -> json.object(() -> {
                                json.name("tool")
                                        .object(() -> json.name("driver").object(() -> driver(rules, json)));
                                json.member("columnKind", "utf16CodeUnits");
                                json.name("results")
                                        .array(run, result -> json.object(() -> result(result, rules, json)));
                            }));
        });
        return json.text();
    }

    private static Stream<Result> results(NamedReport document) {
        return Stream.concat(
                document.report().findings().stream()
                        .map(finding -> new Result(document.name(), finding, Optional.empty())),
                document.report().suppressed().stream()
                        .map(off -> new Result(document.name(), off.finding(), Optional.of(off))));
    }

    private void driver(List<String> rules, Json json) {
        json.member("name", "rca4j");
        json.member("informationUri", HOME);
        json.name("rules")
                .array(
                        rules,
                        id -> json.object(() -> {
                            json.member("id", id);
                            Optional.ofNullable(known.get(id)).ifPresent(rule -> describe(rule, json));
                        }));
    }

    private static void describe(RuleInfo rule, Json json) {
        text("shortDescription", rule.title(), json);
        if (!rule.rationale().isEmpty()) {
            text("fullDescription", rule.rationale(), json);
        }
        text("help", (rule.rationale() + "\n" + rule.hint()).strip(), json);
        json.name("defaultConfiguration")
                .object(() ->
                        json.member("level", TextReport.level(rule.grading().completed())));
    }

    private static void result(Result result, List<String> rules, Json json) {
        Finding finding = result.finding();
        json.member("ruleId", finding.rule());
        json.member("ruleIndex", rules.indexOf(finding.rule()));
        json.member("level", TextReport.level(finding.level()));
        text(
                "message",
                finding.message() + finding.hint().map(hint -> "\n" + hint).orElse(""),
                json);
        json.name("locations").array(List.of(result), at -> json.object(() -> location(at, json)));
        json.name("suppressions")
                .array(
                        result.off().stream().toList(),
                        off -> json.object(() -> {
                            json.member("kind", "inSource");
                            json.member("justification", off.reason());
                        }));
    }

    private static void location(Result result, Json json) {
        json.name("physicalLocation").object(() -> {
            json.name("artifactLocation").object(() -> json.member("uri", FileUri.of(result.document())));
            result.finding()
                    .position()
                    .ifPresent(position -> json.name("region").object(() -> region(position, json)));
        });
        if (!result.finding().path().isEmpty()) {
            json.name("logicalLocations")
                    .array(
                            List.of(result.finding().path()),
                            path -> json.object(() -> json.member("fullyQualifiedName", path)));
        }
    }

    private static void region(Position position, Json json) {
        json.member("startLine", position.line());
        json.member("startColumn", position.column());
    }

    /** In a message, braces hold numbers of arguments and are doubled to be themselves; brackets can be a link's. */
    private static void text(String name, String text, Json json) {
        String plain = text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
        json.name(name).object(() -> json.member("text", plain));
    }

    private record Result(String document, Finding finding, Optional<Suppression> off) {}
}
