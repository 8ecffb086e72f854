package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.Why;
import io.github.rca4j.model.WhyChain;
import io.github.rca4j.model.outline.SectionPart.Holds;
import io.github.rca4j.model.outline.Untaken.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The template's "5 Whys Analysis". */
final class FiveWhysPart implements Part<FiveWhys, FiveWhys.Builder> {
    private static final FieldPart<Why, Why.Builder> ANSWER =
            field("", "answer", Form.BLOCK, Why::answer, Why.Builder::answer, "[First level cause]");
    private static final FieldPart<Why, Why.Builder> QUESTION =
            field(Labels.QUESTION, "question", Form.LINE, Why::question, Why.Builder::question);
    private static final FieldPart<Why, Why.Builder> EVIDENCE = field(
            Labels.EVIDENCE,
            "evidence",
            Form.BLOCK,
            Why::evidence,
            Why.Builder::evidence,
            "[Logs, metrics, stack traces, or other data supporting this]");
    private static final List<FieldPart<Why, Why.Builder>> ABOUT = List.of(QUESTION, EVIDENCE);
    private static final FieldPart<WhyChain, WhyChain.Builder> CAUSE =
            field(Labels.ROOT_CAUSE, "rootCause", Form.BLOCK, WhyChain::rootCause, WhyChain.Builder::rootCause);
    private static final FieldPart<WhyChain, WhyChain.Builder> TITLE =
            field("", "title", Form.LINE, WhyChain::title, WhyChain.Builder::title);
    private static final Why NOTHING = Why.builder().build();

    static final SectionPart<RootCause, RootCause.Builder, FiveWhys, FiveWhys.Builder> FIVE_WHYS = SectionPart.section(
            Section.FIVE_WHYS,
            Holds.property(
                    "fiveWhys",
                    RootCause::fiveWhys,
                    FiveWhys::builder,
                    FiveWhys.Builder::build,
                    RootCause.Builder::fiveWhys),
            new FiveWhysPart());

    private FiveWhysPart() {}

    @Override
    public void labels(Consumer<String> labels) {
        List.of(Labels.WHY, Labels.CHAIN, QUESTION.label(), EVIDENCE.label(), CAUSE.label())
                .forEach(labels);
    }

    @Override
    public void write(FiveWhys fiveWhys, Pen pen) {
        List<Why> first = pen.rows(fiveWhys.whys(), NOTHING);
        chain(Optional.empty(), first, fiveWhys.rootCause(), pen.path(), pen);
        for (int i = 0; i < fiveWhys.furtherChains().size(); i++) {
            WhyChain chain = fiveWhys.furtherChains().get(i);
            PropertyPath path = pen.path().property("furtherChains").element(i);
            // The first chain is the section's own.
            Field lead = new Field(Labels.CHAIN + (i + 2), TITLE.value().text(chain, pen), path);
            chain(Optional.of(lead), chain.whys(), chain.rootCause(), path, pen);
        }
    }

    /** Every why has its numbered line, even one whose answer is still missing. */
    private static void chain(
            Optional<Field> lead, List<Why> whys, Optional<String> cause, PropertyPath path, Pen pen) {
        List<Step> steps = new ArrayList<>(whys.size());
        for (Why why : whys) {
            PropertyPath at = path.property("whys").element(steps.size());
            Field says = new Field(
                    Labels.WHY + (steps.size() + 1), ANSWER.value().text(why, pen), at.property(ANSWER.property()));
            steps.add(new Step(says, FieldPart.present(ABOUT, why, at, pen), at));
        }
        Optional<Field> end = cause.isPresent()
                ? Optional.of(new Field(CAUSE.label(), cause.map(Form.BLOCK::text), path.property(CAUSE.property())))
                : Optional.empty();
        if (lead.isPresent() || !steps.isEmpty() || end.isPresent()) {
            pen.sink().chain(lead, steps, end);
        }
    }

    /** The labels tell where a why and a chain begin, whatever their numbers. */
    @Override
    public void read(Page page, FiveWhys.Builder into) {
        List<List<Found>> chains = new ArrayList<>(List.of(new ArrayList<>()));
        for (Found found : page.blocks.labels()) {
            if (found.label().name().startsWith(Labels.CHAIN)) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(found);
        }
        WhyChain first = chain(chains.get(0), page);
        into.whys(first.whys());
        first.rootCause().ifPresent(into::rootCause);
        int number = 0;
        for (List<Found> labels : chains.subList(1, chains.size())) {
            WhyChain chain = chain(labels, page.within("furtherChains[" + number + "]"));
            if (!chain.equals(WhyChain.builder().build())) {
                page.notebook.place(
                        page.path("furtherChains[" + number + "]"),
                        labels.get(0).label().stretch().passage().position());
                into.addFurtherChain(chain);
                number++;
            }
        }
    }

    private static WhyChain chain(List<Found> labels, Page page) {
        WhyChain.Builder chain = WhyChain.builder();
        List<Why> whys = new ArrayList<>();
        boolean caused = false;
        int i = 0;
        while (i < labels.size()) {
            String name = labels.get(i).label().name();
            if (name.startsWith(Labels.CHAIN)) {
                TITLE.read(labels.get(i++), page, chain);
            } else if (name.equals(CAUSE.label()) && caused) {
                page.blocks.giveBack(labels.get(i++));
            } else if (name.equals(CAUSE.label())) {
                CAUSE.read(labels.get(i++), page, chain);
                caused = true;
            } else {
                int end = i + 1;
                while (end < labels.size() && isOfWhy(labels.get(end))) {
                    end++;
                }
                String path = "whys[" + whys.size() + "]";
                Why why = why(labels.subList(i, end), page.within(path));
                if (!why.equals(NOTHING)) {
                    page.notebook.place(
                            page.path(path),
                            labels.get(i).label().stretch().passage().position());
                    whys.add(why);
                }
                i = end;
            }
        }
        return chain.whys(whys).build();
    }

    private static boolean isOfWhy(Found found) {
        return found.label().name().equals(QUESTION.label())
                || found.label().name().equals(EVIDENCE.label());
    }

    private static Why why(List<Found> labels, Page page) {
        Why.Builder why = Why.builder();
        Set<String> read = new HashSet<>();
        for (Found found : labels) {
            String name = found.label().name();
            if (!read.add(name)) {
                page.blocks.giveBack(found);
                continue;
            }
            FieldPart<Why, Why.Builder> part =
                    name.equals(QUESTION.label()) ? QUESTION : name.equals(EVIDENCE.label()) ? EVIDENCE : ANSWER;
            part.read(found, page, why);
        }
        return why.build();
    }
}
