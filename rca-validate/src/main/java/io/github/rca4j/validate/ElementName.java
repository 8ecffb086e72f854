package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.Why;
import io.github.rca4j.model.WhyChain;
import io.github.rca4j.model.outline.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What people call an element of a list: {@code action 2 of the short-term actions, 'Add monitoring'}. */
final class ElementName {
    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(TimelineEntry.class, "entry", TimelineEntry::event),
            new Kind<>(Why.class, "why", why -> why.answer().or(why::question)),
            new Kind<>(WhyChain.class, "chain", WhyChain::title),
            new Kind<>(ContributingFactor.class, "factor", ContributingFactor::name),
            new Kind<>(Action.class, "action", Action::title),
            new Kind<>(Metric.class, "metric", Metric::name),
            new Kind<>(Reference.class, "reference", reference -> Optional.of(reference.label())),
            new Kind<>(ExtraSection.class, "extra section", section -> Optional.of(section.heading())),
            new Kind<>(Leftover.class, "leftover", Leftover::label),
            new Kind<>(SuppressedRule.class, "switch", off -> Optional.of(off.rule())),
            new Kind<>(
                    RelatedIncident.class,
                    "related incident",
                    related -> Optional.of(related.incident().label())));

    private ElementName() {}

    /**
     * {@return the element's name}
     *
     * @param element the element
     * @param index its index
     * @param list the path of its list
     * @param outer the name of the element that the list is in; empty where it is in none
     */
    static String of(Object element, int index, String list, String outer) {
        Optional<Kind<?>> kind =
                KINDS.stream().filter(k -> k.type().isInstance(element)).findFirst();
        String noun = kind.map(Kind::noun).orElse("item");
        String whole = outer.isEmpty() ? heading(list, kind.isPresent()) : " of " + outer;
        String quote = kind.flatMap(k -> k.name(element))
                .map(name -> ", '" + Quote.of(name) + "'")
                .orElse("");
        return noun + " " + (index + 1) + whole + quote;
    }

    /** The heading's words inside a sentence, without what follows in parentheses; quoted where they are none of its own. */
    private static String heading(String list, boolean named) {
        return Outline.section(list)
                .map(section -> withoutParenthesis(section.heading()))
                .map(words -> named ? " of the " + words.toLowerCase(Locale.ROOT) : " of '" + words + "'")
                .orElse("");
    }

    private static String withoutParenthesis(String heading) {
        int parenthesis = heading.indexOf(" (");
        return parenthesis < 0 ? heading : heading.substring(0, parenthesis);
    }

    private record Kind<T>(Class<T> type, String noun, Function<T, Optional<String>> title) {
        Optional<String> name(Object element) {
            return title.apply(type.cast(element));
        }
    }
}
