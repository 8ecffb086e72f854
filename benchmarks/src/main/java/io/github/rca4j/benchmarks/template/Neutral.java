package io.github.rca4j.benchmarks.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template in no engine's language, from which the templates of all engines are made, so that none has an error or an
 * advantage of its own. It knows five things:
 *
 * <pre>{@code
 * ${doc.title}                       a value, escaped as the format needs it
 * $!{doc.summary}                    a value that is of the format already
 * %for entry in doc.timeline         on a line of its own, up to %end: the lines between them for each element
 * %if doc.approved                   on a line of its own, up to %end: the lines between them if it is true
 * %if box.ticked%[x]%else%[ ]%end%   the same within a line; a loop too
 * }</pre>
 */
final class Neutral {
    /** A part of a template. */
    sealed interface Part {}

    record Words(String text) implements Part {}

    record Value(String path, boolean raw) implements Part {}

    record Loop(String variable, String path, boolean ownLine, List<Part> body) implements Part {}

    record Choice(String path, boolean ownLine, List<Part> then, List<Part> otherwise) implements Part {}

    private static final Pattern TAG = Pattern.compile("(?m)"
            + "^%for (?<variable>\\w+) in (?<list>[\\w.]+)\n"
            + "|%for (?<each>\\w+) in (?<of>[\\w.]+)%"
            + "|^%if (?<own>[\\w.]+)\n"
            + "|%if (?<inline>[\\w.]+)%"
            + "|^%else\n|%else%"
            + "|%end%|^%end\n"
            + "|\\$(?<raw>!?)\\{(?<value>[\\w.]+)}");

    private final String template;
    private final Matcher tags;
    private int at;

    private Neutral(String template) {
        this.template = template;
        this.tags = TAG.matcher(template);
    }

    static List<Part> parse(String template) {
        Neutral parser = new Neutral(template);
        List<Part> parts = new ArrayList<>();
        String end = parser.parts(parts);
        if (!end.isEmpty()) {
            throw new IllegalArgumentException(end.strip() + " without a beginning");
        }
        return parts;
    }

    /** {@return the tag that ends the parts; empty at the template's end} */
    private String parts(List<Part> parts) {
        while (tags.find(at)) {
            words(template.substring(at, tags.start()), parts);
            at = tags.end();
            String tag = tags.group();
            if (tag.startsWith("%e")) {
                return tag;
            }
            parts.add(part(tag));
        }
        words(template.substring(at), parts);
        at = template.length();
        return "";
    }

    private static void words(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Words(text));
        }
    }

    private Part part(String tag) {
        if (tag.startsWith("$")) {
            return new Value(tags.group("value"), !tags.group("raw").isEmpty());
        }
        List<Part> body = new ArrayList<>();
        if (tag.startsWith("%for")) {
            boolean ownLine = tags.group("list") != null;
            String variable = tags.group(ownLine ? "variable" : "each");
            String list = tags.group(ownLine ? "list" : "of");
            parts(body);
            return new Loop(variable, list, ownLine, body);
        }
        boolean ownLine = tags.group("own") != null;
        String path = ownLine ? tags.group("own") : tags.group("inline");
        List<Part> otherwise = new ArrayList<>();
        if (parts(body).startsWith("%else")) {
            parts(otherwise);
        }
        return new Choice(path, ownLine, body, otherwise);
    }
}
