package io.github.rca4j.benchmarks.hand;

import io.github.rca4j.benchmarks.hand.Section.Field;
import io.github.rca4j.benchmarks.hand.Section.Item;
import io.github.rca4j.benchmarks.plain.PlainRca;
import io.github.rca4j.benchmarks.plain.PlainRca.Action;
import io.github.rca4j.benchmarks.plain.PlainRca.ActionTier;
import io.github.rca4j.benchmarks.plain.PlainRca.AdditionalNotes;
import io.github.rca4j.benchmarks.plain.PlainRca.BusinessImpact;
import io.github.rca4j.benchmarks.plain.PlainRca.CodeChanges;
import io.github.rca4j.benchmarks.plain.PlainRca.ContributingFactor;
import io.github.rca4j.benchmarks.plain.PlainRca.ExecutiveSummary;
import io.github.rca4j.benchmarks.plain.PlainRca.FileChange;
import io.github.rca4j.benchmarks.plain.PlainRca.FiveWhys;
import io.github.rca4j.benchmarks.plain.PlainRca.FollowUp;
import io.github.rca4j.benchmarks.plain.PlainRca.FollowUpItem;
import io.github.rca4j.benchmarks.plain.PlainRca.Impact;
import io.github.rca4j.benchmarks.plain.PlainRca.ImpactStatement;
import io.github.rca4j.benchmarks.plain.PlainRca.LessonsLearned;
import io.github.rca4j.benchmarks.plain.PlainRca.Metadata;
import io.github.rca4j.benchmarks.plain.PlainRca.Metric;
import io.github.rca4j.benchmarks.plain.PlainRca.MonitoringAndMetrics;
import io.github.rca4j.benchmarks.plain.PlainRca.Prevention;
import io.github.rca4j.benchmarks.plain.PlainRca.ReviewAndSignOff;
import io.github.rca4j.benchmarks.plain.PlainRca.Reviewer;
import io.github.rca4j.benchmarks.plain.PlainRca.RootCause;
import io.github.rca4j.benchmarks.plain.PlainRca.SignOff;
import io.github.rca4j.benchmarks.plain.PlainRca.TechnicalDetails;
import io.github.rca4j.benchmarks.plain.PlainRca.TemplateVersion;
import io.github.rca4j.benchmarks.plain.PlainRca.Timeline;
import io.github.rca4j.benchmarks.plain.PlainRca.TimelineEntry;
import io.github.rca4j.benchmarks.plain.PlainRca.UserImpact;
import io.github.rca4j.benchmarks.plain.PlainRca.UsersAffected;
import io.github.rca4j.benchmarks.plain.PlainRca.Why;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.ReviewCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a team would write in a day against the template's form: headings and labels by their names, and a value where
 * they are as the template has them. It keeps nothing that the template does not have, says nothing of what is wrong and
 * where, and an element that is not of its form ends it by an exception.
 */
final class HandWrittenReader {
    private static final String TITLE = "Root Cause Analysis: ";

    private final Sections of;

    HandWrittenReader(Sections of) {
        this.of = of;
    }

    PlainRca rca() {
        return new PlainRca(
                1,
                of.title().substring(TITLE.length()),
                metadata(of.get("Metadata")),
                new ExecutiveSummary(of.get("Executive Summary").text),
                new Impact(userImpact(of.get("User Impact")), businessImpact(of.get("Business Impact"))),
                new Timeline(each(of.get("Timeline").rows, HandWrittenReader::entry)),
                rootCause(),
                each(of.get("Contributing Factors").items, HandWrittenReader::factor),
                new Prevention(
                        tier(of.get("Immediate Actions (Within 24 hours)")),
                        tier(of.get("Short-term Actions (Within 1 week)")),
                        tier(of.get("Long-term Actions (Within 1 month)")),
                        null),
                new TechnicalDetails(codeChanges(of.get("Code Changes")), metrics(of.get("Monitoring and Metrics"))),
                new LessonsLearned(
                        texts(of.get("What Went Well").items),
                        texts(of.get("What Could Be Improved").items),
                        List.of(),
                        each(of.get("Action Items for Process Improvement").items, HandWrittenReader::action)),
                review(),
                followUp(of.get("Follow-up")),
                notes(of.get("Additional Notes")),
                version(of.get("Additional Notes")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T, R> List<R> each(List<T> elements, Function<T, R> made) {
        List<R> all = new ArrayList<>(elements.size());
        for (T element : elements) {
            all.add(made.apply(element));
        }
        return all;
    }

    private static List<String> texts(List<Item> items) {
        return each(items, Item::text);
    }

    private static Metadata metadata(Section of) {
        return new Metadata(
                Typed.day(of.value("Date")),
                Typed.day(of.value("Incident Date")),
                of.value("Incident ID"),
                of.value("Severity"),
                status(of.value("Status")),
                of.value("Owner"),
                Typed.names(of.value("Reviewers")),
                Typed.references(of.value("Related Issues")));
    }

    private static RcaStatus status(String label) {
        for (RcaStatus status : RcaStatus.values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        return null;
    }

    private static UserImpact userImpact(Section of) {
        Field users = of.field("Users Affected");
        Field duration = of.field("Duration");
        Item times = new Item("", duration.items());
        return new UserImpact(
                new UsersAffected(Typed.extent(users.value()), texts(users.items())),
                Typed.span(duration.value()),
                null,
                Typed.moment(times.value("Detected")),
                Typed.moment(times.value("Mitigated")),
                Typed.moment(times.value("Resolved")),
                Typed.span(times.value("Total Duration")),
                statement(of.field("User Experience")));
    }

    private static BusinessImpact businessImpact(Section of) {
        return new BusinessImpact(
                statement(of.field("Revenue Impact")),
                statement(of.field("SLA Impact")),
                statement(of.field("Reputation Impact")));
    }

    private static ImpactStatement statement(Field of) {
        return new ImpactStatement(of.value(), texts(of.items()));
    }

    private static TimelineEntry entry(List<String> cells) {
        return new TimelineEntry(cells.get(0), cells.get(1), cells.get(2), cells.get(3), List.of());
    }

    private RootCause rootCause() {
        List<Why> whys = new ArrayList<>();
        List<Field> fields = of.get("5 Whys Analysis").fields;
        for (int i = 0; i + 1 < fields.size(); i++) {
            if (fields.get(i).label().startsWith("Why #")) {
                whys.add(new Why(null, fields.get(i).value(), fields.get(i + 1).value()));
            }
        }
        List<String> categories = new ArrayList<>();
        for (Item box : of.get("Root Cause Category").items) {
            if (ticked(box)) {
                categories.add(label(box));
            }
        }
        return new RootCause(
                of.get("Problem Statement").text,
                new FiveWhys(whys, of.get("5 Whys Analysis").value("Root Cause"), List.of()),
                categories);
    }

    private static boolean ticked(Item box) {
        return box.text().startsWith("[x]");
    }

    private static String label(Item box) {
        return box.text().substring(4);
    }

    private static ContributingFactor factor(Item of) {
        Field name = Field.of(of.text());
        return new ContributingFactor(name.label(), name.value(), of.value("Impact"), of.value("Evidence"));
    }

    private static ActionTier tier(Section of) {
        Field due = of.field("Target Completion");
        return new ActionTier(Typed.day(due.value()), each(due.items(), HandWrittenReader::action));
    }

    private static Action action(Item of) {
        Field title = Field.of(label(of));
        return new Action(
                ticked(of),
                title.label(),
                title.value(),
                of.value("Owner"),
                actionStatus(of.value("Status")),
                Typed.day(of.value("Completion Date")),
                Typed.day(of.value("Target Date")),
                Typed.reference(of.value("PR")),
                Typed.reference(of.value("Issue")),
                null,
                null,
                null);
    }

    private static ActionStatus actionStatus(String label) {
        for (ActionStatus status : ActionStatus.values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        return null;
    }

    private static CodeChanges codeChanges(Section of) {
        return new CodeChanges(each(of.field("Files Modified").items(), HandWrittenReader::file), of.snippets);
    }

    private static FileChange file(Item of) {
        int end = of.text().indexOf(": ");
        return new FileChange(of.text().substring(0, end), of.text().substring(end + 2));
    }

    private static MonitoringAndMetrics metrics(Section of) {
        return new MonitoringAndMetrics(
                each(of.field("Key Metrics During Incident").items(), HandWrittenReader::metric),
                texts(of.field("New Monitoring Added").items()));
    }

    private static Metric metric(Item of) {
        String text = of.text();
        int name = text.indexOf(": ");
        int value = text.lastIndexOf(" (baseline: ");
        return new Metric(
                text.substring(0, name),
                text.substring(name + 2, value),
                text.substring(value + " (baseline: ".length(), text.length() - 1));
    }

    private ReviewAndSignOff review() {
        List<ReviewCheck> checks = new ArrayList<>();
        for (Item box : of.get("RCA Review Checklist").items) {
            for (ReviewCheck check : ReviewCheck.values()) {
                if (ticked(box) && check.label().equals(label(box))) {
                    checks.add(check);
                }
            }
        }
        return new ReviewAndSignOff(
                checks, each(of.get("Reviewers").rows, HandWrittenReader::reviewer), signOff(of.get("Sign-off")));
    }

    private static Reviewer reviewer(List<String> cells) {
        return new Reviewer(cells.get(0), cells.get(1), Typed.day(cells.get(2)), Typed.approval(cells.get(3)));
    }

    /** The second label called Date is the commander's. */
    private static SignOff signOff(Section of) {
        return new SignOff(
                of.value("RCA Completed By"),
                Typed.day(of.value("Date")),
                of.value("Incident Commander"),
                Typed.day(of.fields.get(of.fields.size() - 1).value()));
    }

    private static FollowUp followUp(Section of) {
        return new FollowUp(
                Typed.day(of.value("Next Review Date")),
                each(of.field("Follow-up Items").items(), box -> new FollowUpItem(ticked(box), label(box))));
    }

    private static AdditionalNotes notes(Section of) {
        return new AdditionalNotes(
                of.text,
                each(of.field("References").items(), reference -> Typed.reference(reference.text())),
                List.of());
    }

    private static TemplateVersion version(Section of) {
        return new TemplateVersion(of.value("Template Version"), Typed.day(of.value("Last Updated")));
    }
}
