package io.github.rca4j.benchmarks.page;

import java.util.List;

/**
 * A work that is compared.
 *
 * @param id names its remark in {@code remarks.properties}
 * @param work what is done
 * @param ours the benchmark of the library
 * @param bounds what is to be reached
 * @param others further benchmarks that are shown with it
 */
record Row(String id, String work, String ours, List<Bound> bounds, List<String> others) {
    /**
     * What is to be reached.
     *
     * @param other the benchmark that it is measured by
     * @param most how many times its time the library may take
     */
    record Bound(String other, double most) {}

    static final List<Row> ALL = List.of(
            rendering("markdown", "render Markdown", "RenderMarkdown", 2),
            rendering("html", "render the HTML page", "RenderHtml", 1.5),
            new Row(
                    "json-write",
                    "write JSON",
                    "WriteJson.rca4j",
                    List.of(new Bound("WriteJson.jackson", 1.1)),
                    List.of("WriteJson.limit")),
            new Row(
                    "json-read",
                    "read JSON",
                    "ReadJson.rca4j",
                    List.of(new Bound("ReadJson.jackson", 1.1)),
                    List.of("ReadJson.limit", "ReadJson.rca4jWithPlaces")),
            new Row(
                    "read",
                    "read Markdown",
                    "ReadMarkdown.rca4j",
                    List.of(new Bound("ReadMarkdown.limit", 1.5)),
                    List.of("ReadMarkdown.limitOfBlocks", "ReadMarkdown.commonmark", "ReadMarkdown.flexmark")),
            new Row(
                    "constraints",
                    "validate: the constraints",
                    "Validate.rca4jConstraints",
                    List.of(new Bound("Validate.hibernateValidator", 1.15)),
                    List.of("Validate.handWritten")),
            new Row(
                    "rules",
                    "validate: constraints and all rules, as much again",
                    "Validate.rca4j",
                    List.of(new Bound("Validate.hibernateValidator", 2.15)),
                    List.of("Validate.rca4jWithoutLanguage", "Validate.handWritten")),
            new Row(
                    "draft",
                    "draft from Alertmanager",
                    "DraftAlerts.rca4j",
                    List.of(new Bound("DraftAlerts.limit", 1.5)),
                    List.of("DraftAlerts.handWritten")),
            new Row(
                    "build",
                    "build by builders",
                    "BuildValue.rca4j",
                    List.of(new Bound("BuildValue.limit", 2)),
                    List.of()));

    private static Row rendering(String id, String work, String type, double most) {
        return new Row(
                id,
                work,
                type + ".rca4j",
                List.of(
                        new Bound(type + ".limit", most),
                        new Bound(type + ".jte", 1),
                        new Bound(type + ".mustache", 1),
                        new Bound(type + ".pebble", 1),
                        new Bound(type + ".freemarker", 1),
                        new Bound(type + ".thymeleaf", 1)),
                List.of());
    }
}
