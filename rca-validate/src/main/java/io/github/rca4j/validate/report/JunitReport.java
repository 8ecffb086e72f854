package io.github.rca4j.validate.report;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.validate.Report;
import java.util.List;

/**
 * The XML that JUnit's runners write and build servers read: a suite for each document, a case for each finding. What is
 * at error level fails; other findings pass and say what they are; what the document switches off is skipped.
 */
final class JunitReport implements ReportWriter {
    @Override
    public String format() {
        return "junit";
    }

    @Override
    public String write(List<NamedReport> documents) {
        Xml xml = new Xml();
        long tests = documents.stream()
                .mapToLong(document -> tests(document.report()))
                .sum();
        long failures = documents.stream()
                .mapToLong(document -> document.report().count(Level.ERROR))
                .sum();
        xml.open("testsuites", "name", "rca4j", "tests", tests, "failures", failures, "errors", 0);
        documents.forEach(document -> suite(document.name(), document.report(), xml));
        return xml.close("testsuites").text();
    }

    /** A document in which nothing was found is a test that passed; without it nobody would see that it was checked. */
    private static long tests(Report report) {
        return Math.max(1, report.findings().size() + report.suppressed().size());
    }

    private static void suite(String name, Report report, Xml xml) {
        xml.open(
                "testsuite",
                "name",
                name,
                "tests",
                tests(report),
                "failures",
                report.count(Level.ERROR),
                "errors",
                0,
                "skipped",
                report.suppressed().size());
        if (report.isClean() && report.suppressed().isEmpty()) {
            xml.open("testcase", "classname", name, "name", "nothing was found").close("testcase");
        }
        report.findings().forEach(finding -> finding(name, finding, xml));
        report.suppressed().forEach(off -> {
            open(name, off.finding(), xml);
            xml.open("skipped", "message", off.reason()).close("skipped").close("testcase");
        });
        xml.close("testsuite");
    }

    private static void finding(String name, Finding finding, Xml xml) {
        String text = TextReport.line(name, finding)
                + finding.hint().map(hint -> "\n  " + hint).orElse("");
        open(name, finding, xml);
        if (finding.level() == Level.ERROR) {
            xml.open("failure", "type", finding.rule(), "message", finding.message())
                    .characters(text)
                    .close("failure");
        } else {
            xml.open("system-out").characters(text).close("system-out");
        }
        xml.close("testcase");
    }

    private static void open(String document, Finding finding, Xml xml) {
        String path = finding.path().isEmpty() ? "" : " " + finding.path();
        String position = finding.position().map(at -> " at " + at).orElse("");
        xml.open("testcase", "classname", document, "name", finding.rule() + path + position);
    }
}
