package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.Why;
import io.github.rca4j.model.WhyChain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The template's "Root Cause". */
final class RootCausePart {
    private static final String WHY = "Why #";
    private static final String CHAIN = "Chain #";
    private static final FieldPart<Why> ANSWER = field("", Form.BLOCK, Why::answer, "[First level cause]");
    private static final FieldPart<Why> QUESTION = field("Question", Form.LINE, Why::question);
    private static final FieldPart<Why> EVIDENCE = field(
            "Evidence", Form.BLOCK, Why::evidence, "[Logs, metrics, stack traces, or other data supporting this]");
    private static final FieldPart<FiveWhys> CAUSE = field("Root Cause", Form.BLOCK, FiveWhys::rootCause);
    private static final FieldPart<WhyChain> CHAIN_CAUSE = field(CAUSE.label(), Form.BLOCK, WhyChain::rootCause);
    private static final FieldPart<WhyChain> CHAIN_TITLE = field("", Form.LINE, WhyChain::title);
    private static final Why NOTHING = Why.builder().build();

    private static final SectionPart<RootCause, RootCause> PROBLEM_STATEMENT = SectionPart.section(
            Section.PROBLEM_STATEMENT,
            r -> r,
            Part.text(RootCause::problemStatement, "[Clear, specific description of what went wrong]"));

    private static final SectionPart<RootCause, FiveWhys> FIVE_WHYS =
            SectionPart.section(Section.FIVE_WHYS, RootCause::fiveWhys, new Part<>() {
                @Override
                public void write(FiveWhys fiveWhys, Pen pen) {
                    chains(fiveWhys, pen);
                }

                @Override
                public void labels(Consumer<String> labels) {
                    List.of(WHY, CHAIN, QUESTION.label(), EVIDENCE.label(), CAUSE.label())
                            .forEach(labels);
                }
            });

    private static final SectionPart<RootCause, RootCause> CATEGORY =
            SectionPart.section(Section.ROOT_CAUSE_CATEGORY, r -> r, (rootCause, pen) -> {
                if (!rootCause.categories().isEmpty() || pen.showsBlanks()) {
                    categories(rootCause).write(rootCause, pen);
                }
            });

    static final SectionPart<Rca, RootCause> ROOT_CAUSE =
            SectionPart.sections(Section.ROOT_CAUSE, Rca::rootCause, PROBLEM_STATEMENT, FIVE_WHYS, CATEGORY);

    private RootCausePart() {}

    private static void chains(FiveWhys fiveWhys, Pen pen) {
        whys(pen.rows(fiveWhys.whys(), NOTHING), pen);
        Part.fields(CAUSE).write(fiveWhys, pen);
        for (int i = 0; i < fiveWhys.furtherChains().size(); i++) {
            WhyChain chain = fiveWhys.furtherChains().get(i);
            // The first chain is the section's own.
            pen.sink()
                    .fields(List.of(
                            new Field(CHAIN + (i + 2), CHAIN_TITLE.value().apply(chain, pen))));
            whys(chain.whys(), pen);
            Part.fields(CHAIN_CAUSE).write(chain, pen);
        }
    }

    /** Every why has its numbered line, even one whose answer is still missing. */
    private static void whys(List<Why> whys, Pen pen) {
        for (int i = 0; i < whys.size(); i++) {
            List<Field> fields = new ArrayList<>();
            fields.add(new Field(WHY + (i + 1), ANSWER.value().apply(whys.get(i), pen)));
            fields.addAll(FieldPart.present(List.of(QUESTION, EVIDENCE), whys.get(i), pen));
            pen.sink().fields(fields);
        }
    }

    /** The template's boxes, and after them those of other categories, which are all ticked. */
    private static Part<RootCause> categories(RootCause rootCause) {
        Set<CauseCategory> ticked = new LinkedHashSet<>(rootCause.categories());
        Set<CauseCategory> all = new LinkedHashSet<>(CauseCategory.TEMPLATE);
        all.addAll(ticked);
        return Part.list(false, r -> List.copyOf(all), ItemPart.check(ticked::contains, c -> Form.LINE.text(c.name())));
    }
}
