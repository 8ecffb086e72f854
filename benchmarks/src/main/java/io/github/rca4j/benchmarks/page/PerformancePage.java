package io.github.rca4j.benchmarks.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the page of what JMH has measured. */
public final class PerformancePage {
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Remarks remarks;
    private final StringBuilder page = new StringBuilder();

    private PerformancePage(JsonNode results, Remarks remarks) {
        for (JsonNode result : results) {
            Score score = Score.of(result);
            scores.put(score.name(), score);
        }
        this.remarks = remarks;
    }

    /**
     * {@return the page, as Markdown}
     *
     * @param results JMH's results, as JSON
     * @param remarks what is said of each row, by its id
     * @param about lines that tell of the run and its machine
     * @throws IOException if the results cannot be read
     */
    public static String of(Path results, Remarks remarks, List<String> about) throws IOException {
        return new PerformancePage(new ObjectMapper().readTree(results.toFile()), remarks).write(about);
    }

    private String write(List<String> about) {
        page.append(
                "# Performance\n\nThe library beside what a team would use without it, on the template's example, in one"
                        + " run.\nThis page is made by `mvn -Pbench -pl benchmarks -am verify`; the texts below the tables of"
                        + " a work are\nfrom `benchmarks/remarks.properties`.\n\n");
        about.forEach(line -> page.append("- ").append(line).append('\n'));
        summary();
        for (Row row : Row.ALL) {
            if (scores.containsKey(row.ours())) {
                work(row);
            }
        }
        growth();
        return page.toString();
    }

    private void summary() {
        page.append("\nA ratio is the library's time by the other's; after ± stands what the errors of both (99.9 %)"
                + " make of it.\n\n| work | beside | ratio | at most | |\n| --- | --- | --- | --- | --- |\n");
        for (Row row : Row.ALL) {
            for (Row.Bound bound : row.bounds()) {
                if (scores.containsKey(row.ours()) && scores.containsKey(bound.other())) {
                    bound(row, bound);
                }
            }
        }
    }

    private void bound(Row row, Row.Bound bound) {
        Score.Ratio ratio = scores.get(row.ours()).to(scores.get(bound.other()));
        String verdict = ratio.times() <= bound.most()
                ? "met"
                : String.format(Locale.ROOT, "missed by a factor of %.2f", ratio.times() / bound.most());
        cells(row.work(), "`" + bound.other() + "`", ratio.toString(), figure(bound.most()), verdict);
    }

    private void work(Row row) {
        page.append("\n## ").append(row.work()).append("\n\n");
        page.append("| | µs | ± | B | library's time by it |\n| --- | --- | --- | --- | --- |\n");
        List<String> names = new ArrayList<>(List.of(row.ours()));
        row.bounds().forEach(bound -> names.add(bound.other()));
        names.addAll(row.others());
        for (String name : names) {
            Score score = scores.get(name);
            if (score != null) {
                cells(
                        "`" + name + "`",
                        figure(score.micros()),
                        figure(score.error()),
                        String.format(Locale.ROOT, "%,.0f", score.bytes()),
                        scores.get(row.ours()).to(score).toString());
            }
        }
        page.append(remarks.paragraph(row.id()));
    }

    private void growth() {
        page.append("\n## Growth with the timeline\n\nMicroseconds for one operation, and the exponents of growth: 1 is"
                + " linear.\n\n");
        page.append("| | 10 entries | 1,000 | 100,000 | exponent of all | of the last step |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        for (String method : List.of("render", "renderHtml", "read", "validate")) {
            List<Score> grown = Growth.of(method, scores);
            if (!grown.isEmpty()) {
                List<Double> times = grown.stream().map(Score::micros).toList();
                cells(
                        method,
                        figure(times.get(0)),
                        figure(times.get(1)),
                        figure(times.get(2)),
                        figure(Growth.exponent(Growth.SIZES, times)),
                        figure(Growth.exponent(grown.get(1), Growth.SIZES.get(1), grown.get(2), Growth.SIZES.get(2))));
            }
        }
        page.append(remarks.paragraph("growth"));
    }

    private void cells(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String figure(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%,.2f", number);
    }
}
