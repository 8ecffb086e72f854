package io.github.rca4j.validate;

import java.util.List;

/**
 * The rules that are more than a constraint of the model. Of those that look at texts, an earlier one's objection to some
 * words keeps later ones from saying the same.
 */
final class BuiltInRules {
    static final List<Rule> ALL = List.of(
            new SummaryTells(),
            new EvidenceRepeats(),
            new PersonAsCause(),
            new CauseIsTrigger(),
            new TellingPeople(),
            new VagueAction(),
            new SecretLeft(),
            new InstructionLeft(),
            new Blame(),
            new Hindsight(),
            new VerdictInTimeline(),
            new OutageClaimed(),
            new PersonNamed(),
            new LinkInText(),
            new LoudWord());

    private BuiltInRules() {}
}
