package io.github.rca4j.validate;

import static io.github.rca4j.validate.Grading.ALWAYS;
import static io.github.rca4j.validate.Grading.BY_STAGE;
import static io.github.rca4j.validate.Grading.OF_WORDING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that an RCA is checked by, each with what to do about its breach.
 *
 * <p>A rule that judges wording or guesses never exceeds a warning, since it may be wrong. That something is absent is a
 * fact: where the key of a message ends in {@code .absent}, as in <code>{SUM-01.absent}</code>, the breach is a note in a
 * draft, a warning in review and an error in a completed document, whatever the rule's own grading.
 */
public final class RuleCatalogue {
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "META-01",
                    "title, incident date, incident id, severity, status and owner are given",
                    "fill the field in",
                    BY_STAGE),
            new Rule(
                    "META-03",
                    "the RCA is not dated before its incident; completed, it is approved and signed off",
                    "date both lines of the sign-off",
                    BY_STAGE),
            new Rule(
                    "META-04",
                    "the owner is not the only reviewer",
                    "ask somebody who did not write the RCA to review it",
                    BY_STAGE),
            new Rule(
                    "SUM-01",
                    "the executive summary is given",
                    "say in two or three sentences what broke, what that did to users, and why",
                    OF_WORDING),
            new Rule(
                    "IMP-01",
                    "users affected is a number, a percentage, or unknown with its reason",
                    "give a number or a percentage; where it cannot be known, say unknown and why",
                    BY_STAGE),
            new Rule(
                    "IMP-02",
                    "an incident starts, is detected, mitigated and resolved, in this order",
                    "correct the time that is wrong; mind its day and its offset from UTC",
                    ALWAYS),
            new Rule(
                    "IMP-03",
                    "the stated durations are what the times give",
                    "correct the duration or the times, or leave the duration out",
                    BY_STAGE),
            new Rule(
                    "IMP-04",
                    "revenue, service levels and reputation each say something",
                    "give a figure or a sentence; where there was no impact, write N/A and the reason",
                    BY_STAGE),
            new Rule(
                    "IMP-06",
                    "the count or percentage of users affected is a possible one",
                    "write a count of 0 or more, or a percentage from 0 to 100",
                    BY_STAGE),
            new Rule(
                    "TL-01",
                    "the timeline is in order, and nothing comes twice",
                    "move the entry, correct its time, or remove it; where a day has passed, write the date",
                    ALWAYS),
            new Rule(
                    "TL-02",
                    "the times of detection, mitigation and resolution are given, and the timeline has entries",
                    "give the time with its day and its offset from UTC",
                    BY_STAGE),
            new Rule(
                    "TL-04",
                    "every entry of the timeline has a time",
                    "write the time with its offset, or relative to the start of the incident, such as T+00:15",
                    BY_STAGE),
            new Rule(
                    "TL-07",
                    "every entry of the timeline says what happened",
                    "say what could be seen, and do not judge it",
                    OF_WORDING),
            new Rule(
                    "RC-01",
                    "the problem is stated",
                    "say exactly what went wrong; what that meant is for the summary",
                    BY_STAGE),
            new Rule(
                    "RC-02",
                    "at least five whys, each with an answer, no two alike",
                    "ask why of each answer until five are there; an answer that comes again leads nowhere",
                    BY_STAGE),
            new Rule(
                    "RC-03",
                    "every why has its evidence",
                    "name the log, metric, trace or change that bears the answer out",
                    OF_WORDING),
            new Rule(
                    "RC-05",
                    "the root cause, where the whys end, is given",
                    "say what, had it been otherwise, would have kept this from happening",
                    OF_WORDING),
            new Rule(
                    "RC-06",
                    "the root cause has at least one category",
                    "tick each category that the last why belongs to",
                    BY_STAGE),
            new Rule(
                    "CF-01",
                    "at least one contributing factor is named",
                    "name what let the incident happen or made it worse",
                    BY_STAGE),
            new Rule(
                    "CF-02",
                    "every contributing factor has its impact and its evidence",
                    "say how the factor contributed, and what shows it",
                    BY_STAGE),
            new Rule(
                    "ACT-01",
                    "every action has an owner and a day by which it is due, and those of prevention a status",
                    "name one person or team, how far it is, and the day",
                    BY_STAGE),
            new Rule(
                    "ACT-02",
                    "every action says what is to be done",
                    "begin with a verb, and say what will be there when it is done",
                    OF_WORDING),
            new Rule(
                    "ACT-03",
                    "an action is due within its horizon",
                    "bring the day forward, or move the action to a later horizon",
                    BY_STAGE),
            new Rule(
                    "ACT-04",
                    "an action's box, status and completion date agree; the date is not in the future nor before the incident",
                    "make box, status and completion date say the same, and check the date",
                    BY_STAGE),
            new Rule(
                    "TEC-01",
                    "a key metric has a value and a baseline, and they differ",
                    "give the value during the incident and the normal one beside it",
                    BY_STAGE),
            new Rule(
                    "LES-01",
                    "at least one thing went well and one could be improved",
                    "ask the responders for one of each",
                    BY_STAGE),
            new Rule(
                    "REF-01",
                    "links are ones that a page may carry",
                    "link by https, http, mailto or a relative path; write anything else as text",
                    BY_STAGE),
            new Rule(
                    "FUP-01",
                    "the next review is two to four weeks after the incident, and not past while anything is open",
                    "set a day two to four weeks after the incident",
                    BY_STAGE));

    private static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private RuleCatalogue() {}

    /** {@return the rules, in the order of the document that they check} */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * {@return a rule}
     *
     * @param id its id, such as {@code META-01}
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Rule rule(String id) {
        Rule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("there is no rule '" + id + "'; there are: " + String.join(", ", ids()));
        }
        return rule;
    }

    private static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }
}
