package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.BusinessImpact;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.UserImpact;
import java.util.function.Function;

/** The template's "Impact". */
final class ImpactPart {
    private static final String TIME = "[YYYY-MM-DD HH:MM UTC]";

    private static final SectionPart<Impact, UserImpact> USER_IMPACT = SectionPart.section(
            Section.USER_IMPACT,
            Impact::userImpact,
            Part.list(
                    field("Users Affected", Form.EXTENT, u -> u.usersAffected().extent(), "[Number or percentage]"),
                    u -> u.usersAffected().details(),
                    ItemPart.text("[Describe which users were impacted and how]")),
            Part.list(
                    field("Duration", Form.DURATION, UserImpact::duration, "[Time from detection to resolution]"),
                    field("Started", Form.TIME, UserImpact::started),
                    field("Detected", Form.TIME, UserImpact::detected, TIME),
                    field("Mitigated", Form.TIME, UserImpact::mitigated, TIME),
                    field("Resolved", Form.TIME, UserImpact::resolved, TIME),
                    field("Total Duration", Form.DURATION, UserImpact::totalDuration, "[X hours Y minutes]")),
            statement(
                    "User Experience",
                    UserImpact::userExperience,
                    "[Describe what users saw/experienced]",
                    "[e.g., \"Error page when accessing profile\"]"));

    private static final SectionPart<Impact, BusinessImpact> BUSINESS_IMPACT = SectionPart.section(
            Section.BUSINESS_IMPACT,
            Impact::businessImpact,
            statement(
                    "Revenue Impact",
                    BusinessImpact::revenueImpact,
                    "[Estimated or actual]",
                    "[e.g., \"$12,000 in lost transactions\"]"),
            statement(
                    "SLA Impact",
                    BusinessImpact::slaImpact,
                    "[If applicable]",
                    "[e.g., \"99.9% uptime SLA breached (99.4% actual)\"]"),
            statement(
                    "Reputation Impact",
                    BusinessImpact::reputationImpact,
                    "[Qualitative assessment]",
                    "[e.g., \"12 support tickets, 5 negative social media mentions\"]"));

    static final SectionPart<Rca, Impact> IMPACT =
            SectionPart.sections(Section.IMPACT, Rca::impact, USER_IMPACT, BUSINESS_IMPACT);

    private ImpactPart() {}

    private static <R> Part<R> statement(
            String label, Function<R, ImpactStatement> statement, String blankLead, String blankDetail) {
        return Part.list(
                field(label, Form.LINE, statement.andThen(ImpactStatement::lead), blankLead),
                statement.andThen(ImpactStatement::details),
                ItemPart.text(blankDetail));
    }
}
