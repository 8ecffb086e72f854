package io.github.rca4j.cli;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Reading;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a file that nobody named is an RCA: most documents of a folder may be something else. */
final class Resemblance {
    /** What says what happened, why, or what is done about it; a document with two of these is an RCA. */
    private static final Set<String> TELLING = Set.of(
            "executiveSummary",
            "impact",
            "timeline",
            "rootCause",
            "contributingFactors",
            "prevention",
            "lessonsLearned",
            "reviewAndSignOff");

    private static final int ENOUGH = 2;
    private static final Pattern STEP = Pattern.compile("[.\\[]");

    private Resemblance() {}

    /** {@return why a file is none; absent if it is one, even one that cannot be read} */
    static Optional<String> reasonAgainst(String text, Reading reading) {
        Optional<Finding> refused = reading.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .findFirst();
        if (refused.isPresent()) {
            // A slip in the middle must not hide an RCA.
            boolean slip = !refused.get().position().equals(Optional.of(Position.START));
            return slip && isEnough(TELLING.stream().filter(section -> text.contains('"' + section + '"')))
                    ? Optional.empty()
                    : refused.map(Finding::message);
        }
        Stream<String> sections = reading.places().positions().keySet().stream()
                .map(path -> STEP.split(path, 2)[0])
                .filter(TELLING::contains);
        return isEnough(sections.distinct())
                ? Optional.empty()
                : Optional.of("it has fewer than " + ENOUGH + " of an RCA's sections, such as Impact and Timeline");
    }

    private static boolean isEnough(Stream<String> sections) {
        return sections.count() >= ENOUGH;
    }
}
