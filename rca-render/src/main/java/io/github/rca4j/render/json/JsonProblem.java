package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.rca4j.model.Position;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says for people why a parser cannot go on. */
final class JsonProblem {
    /** What Jackson's messages say to programmers: where its input came from, the settings behind a limit or a dialect. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(" \\((start marker|not recognized|consider enabling) .*|, from `[^`]*`"
                    + "|: was expecting \\(JSON .*|: enable `.*|\\R.*");

    /** A document can make them long, by the name of a property that comes twice. */
    private static final int LONGEST_MESSAGE = 200;

    private JsonProblem() {}

    static RcaJsonException explain(JsonProcessingException problem, JsonParser json) {
        if (problem instanceof StreamConstraintsException) {
            return at(JsonPlace.position(json.currentTokenLocation()), JsonPlace.path(json), forPeople(problem));
        }
        String message =
                problem instanceof JsonEOFException ? "the document ends before it is complete" : forPeople(problem);
        return at(JsonPlace.position(problem.getLocation()), "", message);
    }

    static RcaJsonException at(Position position, String path, String problem) {
        return new RcaJsonException(position.line(), position.column(), path, problem);
    }

    private static String forPeople(JsonProcessingException problem) {
        String text = FOR_PROGRAMMERS.matcher(problem.getOriginalMessage()).replaceAll("");
        return text.substring(0, 1).toLowerCase(Locale.ROOT)
                + text.substring(1, Math.min(text.length(), LONGEST_MESSAGE));
    }
}
