package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property path, such as {@code timeline.entries[2].time}, in steps.
 *
 * @param steps from the document inwards
 */
record PropertyPath(List<Step> steps) {
    private static final Pattern STEP = Pattern.compile("\\G\\.?(?:(\\w+)|\\[(\\d{1,9})])");

    /**
     * Into a component, or into an element of a list.
     *
     * @param name the component; "" for an element
     * @param index the element; -1 for a component
     */
    record Step(String name, int index) {
        String text() {
            return index >= 0 ? "[" + index + "]" : "." + name;
        }
    }

    /** {@return the path that a text is; empty if it is none, since a document may say anything} */
    static Optional<PropertyPath> of(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            steps.add(name == null ? new Step("", Integer.parseInt(matcher.group(2))) : new Step(name, -1));
            end = matcher.end();
        }
        return end == text.length() && !steps.isEmpty() ? Optional.of(new PropertyPath(steps)) : Optional.empty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.text()));
        return text.substring(1);
    }
}
