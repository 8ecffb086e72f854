package io.github.rca4j.benchmarks.template;

import io.github.rca4j.benchmarks.template.Neutral.Choice;
import io.github.rca4j.benchmarks.template.Neutral.Loop;
import io.github.rca4j.benchmarks.template.Neutral.Part;
import io.github.rca4j.benchmarks.template.Neutral.Value;
import io.github.rca4j.benchmarks.template.Neutral.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How each engine writes what {@link Neutral} knows. In the forms {@code P} is a path and {@code V} a variable. */
enum Dialect {
    FREEMARKER("ftl", true, "${P}", "${P?no_esc}", "<#list P as V>", "</#list>", "<#if P>", "<#else>", "</#if>"),
    PEBBLE(
            "peb",
            false,
            "{{ P }}",
            "{{ P | raw }}",
            "{% for V in P %}",
            "{% endfor %}",
            "{% if P %}",
            "{% else %}",
            "{% endif %}"),
    MUSTACHE("mustache", true, "{{P}}", "{{{P}}}", "{{#P}}", "{{/P}}", "{{#P}}", "{{/P}}{{^P}}", "{{/P}}"),
    THYMELEAF(
            "txt",
            false,
            "[[${P}]]",
            "[(${P})]",
            "[# th:each=\"V : ${P}\"]",
            "[/]",
            "[# th:if=\"${P}\"]",
            "[/][# th:unless=\"${P}\"]",
            "[/]"),
    JTE("jte", false, "${P}", "$unsafe{P}", "@for(var V : P)", "@endfor", "@if(P)", "@else", "@endif");

    private final String extension;
    /** Whether a tag on a line of its own takes the line with it. */
    private final boolean takesItsLine;

    private final String value;
    private final String raw;
    private final String each;
    private final String endEach;
    private final String when;
    private final String otherwise;
    private final String endWhen;

    Dialect(
            String extension,
            boolean takesItsLine,
            String value,
            String raw,
            String each,
            String endEach,
            String when,
            String otherwise,
            String endWhen) {
        this.extension = extension;
        this.takesItsLine = takesItsLine;
        this.value = value;
        this.raw = raw;
        this.each = each;
        this.endEach = endEach;
        this.when = when;
        this.otherwise = otherwise;
        this.endWhen = endWhen;
    }

    /** {@return the name of the engine's template of a format, such as {@code markdown.ftl}} */
    String fileName(String format) {
        return format + "." + extension;
    }

    /**
     * {@return the engine's template}
     *
     * @param neutral the template in no engine's language
     * @param view the class of what it is given as {@code doc}
     * @param escapes whether values are escaped unless they are said to be raw
     */
    String template(String neutral, Class<?> view, boolean escapes) {
        StringBuilder out = new StringBuilder();
        if (this == JTE) {
            out.append("@param ").append(view.getName()).append(" doc\n");
        }
        new Writing(escapes, new ArrayDeque<>(List.of("doc")), out).all(Neutral.parse(neutral));
        return out.toString();
    }

    /** Writes one template. */
    private final class Writing {
        private final String escaped;
        private final Deque<String> variables;
        private final StringBuilder out;

        Writing(boolean escapes, Deque<String> variables, StringBuilder out) {
            // Thymeleaf says at the value whether it is escaped, the others for the template.
            this.escaped = escapes || Dialect.this != THYMELEAF ? value : raw;
            this.variables = variables;
            this.out = out;
        }

        void all(List<Part> parts) {
            for (Part part : parts) {
                if (part instanceof Words words) {
                    out.append(words.text());
                } else if (part instanceof Value of) {
                    tag(of.raw() ? raw : escaped, of.path(), "", false);
                } else if (part instanceof Loop loop) {
                    loop(loop);
                } else if (part instanceof Choice choice) {
                    choice(choice);
                }
            }
        }

        private void loop(Loop loop) {
            tag(each, loop.path(), loop.variable(), loop.ownLine());
            variables.push(loop.variable());
            all(loop.body());
            variables.pop();
            tag(endEach, loop.path(), loop.variable(), loop.ownLine());
        }

        private void choice(Choice choice) {
            tag(when, choice.path(), "", choice.ownLine());
            all(choice.then());
            if (!choice.otherwise().isEmpty()) {
                tag(otherwise, choice.path(), "", choice.ownLine());
                all(choice.otherwise());
            }
            tag(endWhen, choice.path(), "", choice.ownLine());
        }

        private void tag(String form, String path, String variable, boolean ownLine) {
            out.append(form.replace("V", variable).replace("P", expression(path)));
            out.append(ownLine && takesItsLine ? "\n" : "");
        }

        private String expression(String path) {
            return switch (Dialect.this) {
                case MUSTACHE -> looked(path);
                // Components of a record are asked for by their methods there.
                case THYMELEAF, JTE -> path.replaceAll("\\.(\\w+)", ".$1()");
                case FREEMARKER, PEBBLE -> path;
            };
        }

        /** Mustache has no variables: a name is looked up in what is being told of, from the inside out. */
        private String looked(String path) {
            int dot = path.indexOf('.');
            String first = dot < 0 ? path : path.substring(0, dot);
            if (!variables.contains(first)) {
                return path;
            }
            return dot < 0 ? "." : path.substring(dot + 1);
        }
    }
}
