package io.github.rca4j.read;

import io.github.rca4j.model.outline.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles as people write them: the kind of document before them is not a part of them. */
final class HouseTitle {
    private static final Pattern KIND = Pattern.compile(
            "\\W{0,4}+(?:(?:incident\\s++)?post-?\\s?mortem(?:\\s++report)?|rca|root cause analysis|incident report|incident)\\s*+(?::|：|—|–|-(?=\\s))\\s*+",
            Pattern.CASE_INSENSITIVE);

    private HouseTitle() {}

    static Optional<Passage> of(Optional<Passage> title, TemplateChapters chapters) {
        return title.map(HouseTitle::withoutKind);
    }

    private static Passage withoutKind(Passage title) {
        Matcher kind = KIND.matcher(title.text());
        return kind.lookingAt() && kind.end() < title.text().length()
                ? title.part(kind.end(), title.text().length())
                : title;
    }
}
