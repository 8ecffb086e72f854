package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class ReadMarkdown {
    public static void main(String[] args) throws IOException {
        String file = args[0];
        Reading reading = RcaReaders.forFormat("markdown").read(Files.readString(Path.of(file)));

        Report report = RcaValidator.create().validate(reading);
        report.atLeast(Level.WARNING).forEach(finding -> System.out.println(TextReport.line(file, finding)));

        System.out.println(RcaRenderers.forFormat("markdown").render(reading.rca()));
    }
}
// end::readme[]
