package io.github.rca4j.cli;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.validate.report.TextReport;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How RCAs are read: in the format that was named, or in the one that they are recognised to be of. */
final class DocumentOption {
    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "How FILE is written: markdown or json; found out where it is not given.")
    private Optional<String> from = Optional.empty();

    /** {@return the reader that was named} */
    Optional<RcaReader> reader() {
        return from.map(Readers::named);
    }

    /** {@return the reader that was named, or that a file calls for} */
    static RcaReader reader(InputFile file, Optional<RcaReader> named, String text) {
        return named.orElseGet(() -> Readers.recognised(file, text));
    }

    /** {@return the RCA of a file, of which at least a part was understood} */
    static Reading read(InputFile file, Optional<RcaReader> named, Console console) {
        String text = file.text(console);
        return understood(file, reader(file, named, text).read(text));
    }

    /** {@return the reading of a file, if at least a part was understood} */
    static Reading understood(InputFile file, Reading reading) {
        if (reading.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
            throw CommandFailure.unreadable(reading.findings().stream()
                    .map(finding -> TextReport.line(file.shownName(), finding))
                    .toList());
        }
        return reading;
    }
}
