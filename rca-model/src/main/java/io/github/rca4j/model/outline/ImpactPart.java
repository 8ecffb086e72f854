package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.BusinessImpact;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.outline.SectionPart.Holds;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The template's "Impact". */
final class ImpactPart {
    private static final String TIME = "[YYYY-MM-DD HH:MM UTC]";

    private static final SectionPart<Impact, Impact.Builder, UserImpact, UserImpact.Builder> USER_IMPACT =
            SectionPart.section(
                    Section.USER_IMPACT,
                    Holds.property(
                            "userImpact",
                            Impact::userImpact,
                            UserImpact::builder,
                            UserImpact.Builder::build,
                            Impact.Builder::userImpact),
                    answered(
                            "Users Affected",
                            "usersAffected",
                            "extent",
                            Form.EXTENT,
                            UserImpact::usersAffected,
                            UsersAffected::extent,
                            UsersAffected::details,
                            UsersAffected::new,
                            UserImpact.Builder::usersAffected,
                            "[Number or percentage]",
                            "[Describe which users were impacted and how]"),
                    Part.list(
                            field(
                                    "Duration",
                                    "duration",
                                    Form.DURATION,
                                    UserImpact::duration,
                                    UserImpact.Builder::duration,
                                    "[Time from detection to resolution]"),
                            field("Started", "started", Form.TIME, UserImpact::started, UserImpact.Builder::started),
                            field(
                                    "Detected",
                                    "detected",
                                    Form.TIME,
                                    UserImpact::detected,
                                    UserImpact.Builder::detected,
                                    TIME),
                            field(
                                    "Mitigated",
                                    "mitigated",
                                    Form.TIME,
                                    UserImpact::mitigated,
                                    UserImpact.Builder::mitigated,
                                    TIME),
                            field(
                                    "Resolved",
                                    "resolved",
                                    Form.TIME,
                                    UserImpact::resolved,
                                    UserImpact.Builder::resolved,
                                    TIME),
                            field(
                                    "Total Duration",
                                    "totalDuration",
                                    Form.DURATION,
                                    UserImpact::totalDuration,
                                    UserImpact.Builder::totalDuration,
                                    "[X hours Y minutes]")),
                    statement(
                            Labels.USER_EXPERIENCE,
                            "userExperience",
                            UserImpact::userExperience,
                            UserImpact.Builder::userExperience,
                            "[Describe what users saw/experienced]",
                            "[e.g., \"Error page when accessing profile\"]"));

    private static final SectionPart<Impact, Impact.Builder, BusinessImpact, BusinessImpact.Builder> BUSINESS_IMPACT =
            SectionPart.section(
                    Section.BUSINESS_IMPACT,
                    Holds.property(
                            "businessImpact",
                            Impact::businessImpact,
                            BusinessImpact::builder,
                            BusinessImpact.Builder::build,
                            Impact.Builder::businessImpact),
                    statement(
                            "Revenue Impact",
                            "revenueImpact",
                            BusinessImpact::revenueImpact,
                            BusinessImpact.Builder::revenueImpact,
                            "[Estimated or actual]",
                            "[e.g., \"$12,000 in lost transactions\"]"),
                    statement(
                            "SLA Impact",
                            "slaImpact",
                            BusinessImpact::slaImpact,
                            BusinessImpact.Builder::slaImpact,
                            "[If applicable]",
                            "[e.g., \"99.9% uptime SLA breached (99.4% actual)\"]"),
                    statement(
                            "Reputation Impact",
                            "reputationImpact",
                            BusinessImpact::reputationImpact,
                            BusinessImpact.Builder::reputationImpact,
                            "[Qualitative assessment]",
                            "[e.g., \"12 support tickets, 5 negative social media mentions\"]"));

    static final SectionPart<Rca, Rca.Builder, Impact, Impact.Builder> IMPACT = SectionPart.sections(
            Section.IMPACT,
            Holds.property("impact", Rca::impact, Impact::builder, Impact.Builder::build, Rca.Builder::impact),
            USER_IMPACT,
            BUSINESS_IMPACT);

    private ImpactPart() {}

    private static <R, B> Part<R, B> statement(
            String label,
            String property,
            Function<R, ImpactStatement> get,
            BiConsumer<B, ImpactStatement> set,
            String blankLead,
            String blankDetail) {
        return answered(
                label,
                property,
                "lead",
                Form.LINE,
                get,
                ImpactStatement::lead,
                ImpactStatement::details,
                ImpactStatement::new,
                set,
                blankLead,
                blankDetail);
    }

    /** A short answer and its details, which are one value. */
    private static <R, B, S, V> Part<R, B> answered(
            String label,
            String property,
            String answerProperty,
            Form<V> form,
            Function<R, S> get,
            Function<S, Optional<V>> answer,
            Function<S, List<String>> details,
            BiFunction<Optional<V>, List<String>, S> make,
            BiConsumer<B, S> set,
            String blankAnswer,
            String blankDetail) {
        ItemPart<String> detail = ItemPart.text(blankDetail);
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                S shown = get.apply(value);
                Optional<Text> lead = pen.text(answer.apply(shown), form, blankAnswer);
                PropertyPath path = pen.path().property(property);
                List<Item> items = detail.items(details.apply(shown), path.property("details"), pen);
                if (lead.isPresent() || !items.isEmpty()) {
                    pen.sink().list(Optional.of(new Field(label, lead, path)), false, items);
                }
            }

            @Override
            public void read(Page page, B into) {
                page.blocks.label(label).ifPresent(found -> {
                    page.notebook.place(
                            page.path(property),
                            found.label().stretch().passage().position());
                    List<String> read = detail.read(page.blocks.elements(found), page, property + ".details");
                    Optional<V> lead = page.value(
                            found.label().written(), property + "." + answerProperty, form, page.line(found));
                    set.accept(into, make.apply(lead, read));
                });
            }

            @Override
            public void labels(Consumer<String> labels) {
                labels.accept(label);
            }
        };
    }
}
