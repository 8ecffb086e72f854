package io.github.rca4j.validate.report;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.testsupport.HostileText;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports to write. */
final class Reports {
    static final Finding ERROR = new Finding(
            "META-01",
            Level.ERROR,
            "metadata.owner",
            "the owner is missing",
            Optional.of("fill the field in"),
            Optional.of(new Position(7, 12)));
    static final Finding WARNING = new Finding(
            "LANG-01",
            Level.WARNING,
            "timeline.entries[2].event",
            "blames a person: 'was careless'",
            Optional.empty(),
            Optional.of(new Position(30, 5)));
    static final Finding NOTE = new Finding("ACME-01", Level.NOTE, "", "the team is not named", Optional.of("name it"));
    static final Suppression SUPPRESSED = new Suppression(
            new Finding(
                    "ACT-08",
                    Level.ERROR,
                    "prevention.immediate.actions[0].issue",
                    "action 1 has no ticket",
                    Optional.of("link it"),
                    Optional.of(new Position(61, 1))),
            "tickets are not public");

    /** One document with a finding of each level and one that is suppressed, and one without any. */
    static final List<NamedReport> TWO = List.of(
            new NamedReport(
                    "docs/rca/checkout.md",
                    new Report(RcaStatus.IN_REVIEW, List.of(ERROR, WARNING, NOTE), List.of(SUPPRESSED))),
            new NamedReport("docs/rca/search.md", new Report(RcaStatus.COMPLETED, List.of())));

    private Reports() {}

    /** Texts that try to break out of one format or another. */
    static Stream<String> hostile() {
        return Stream.concat(
                HostileText.ALL.stream(),
                Stream.of(
                        "a\n::error file=x::forged",
                        "a%0A::error::forged",
                        "::error::forged",
                        "##[error]forged",
                        "a,line=1::b",
                        "a: b, c: d",
                        "\u001B[2J\u001B]0;title\u0007",
                        "a]]>b",
                        "\"/><failure/>",
                        "&#10;&lt;",
                        "{0} {{1}}",
                        "[click](https://example.org)",
                        "\\u0022, \"level\": \"none",
                        "</script>",
                        "a\u202Eb\u2066c",
                        "\uDB40\uDC41 tag",
                        "../../etc/passwd",
                        "C:\\docs\\rca.md",
                        "/docs/ä ö#?.md",
                        "a:b.md"));
    }

    /** A document that is hostile wherever it can be. */
    static NamedReport of(String text) {
        Finding finding =
                new Finding("X-01", Level.ERROR, text, text, Optional.of(text), Optional.of(new Position(1, 2)));
        Finding note = new Finding("X-02", Level.NOTE, text, text, Optional.empty());
        return new NamedReport(
                text, new Report(RcaStatus.DRAFT, List.of(finding, note), List.of(new Suppression(finding, text))));
    }

    /** The text without halves of pairs, which are no characters. */
    static String paired(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
