package io.github.rca4j.validate;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RC-06: no category is ticked that the chain of whys rules out. */
final class CategoriesNotRuledOut implements Rule {
    private static final String ID = "RC-06";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        FiveWhys fiveWhys = rca.rootCause().fiveWhys();
        String chain = Stream.concat(
                        fiveWhys.whys().stream().flatMap(why -> why.answer().stream()), fiveWhys.rootCause().stream())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        List<CauseCategory> categories = rca.rootCause().categories();
        return IntStream.range(0, categories.size())
                .filter(i -> isRuledOut(categories.get(i), chain))
                .mapToObj(i -> Messages.at(
                        "rootCause.categories[" + i + "]",
                        ID,
                        "contradicted",
                        categories.get(i).name()))
                .toList();
    }

    private static boolean isRuledOut(CauseCategory category, String chain) {
        return Stream.of(category.name().toLowerCase(Locale.ROOT).split("/"))
                .flatMap(name -> Stream.of(
                        "no " + name,
                        "not a " + name,
                        "not an " + name,
                        "ruled out " + name,
                        name + " was ruled out",
                        name + " is ruled out",
                        "not due to a " + name,
                        "not caused by a " + name))
                .anyMatch(chain::contains);
    }
}
