package io.github.rca4j.validate;

import java.util.List;

/**
 * The rules that are more than a constraint of the model. Of those that look at texts, an earlier one's objection to some
 * words keeps later ones from saying the same.
 */
final class BuiltInRules {
    static final List<Rule> ALL = List.of(
            new SummaryAgrees(),
            new TimelineCovers(),
            new LeadUpTold(),
            new TimesOnOneScale(),
            new NoLongSilence(),
            new EventsHaveEvidence(),
            new ToldSpans(),
            new ProblemInItsOwnWords(),
            new CategoriesNotRuledOut(),
            new CausesLeadToActions(),
            new ActionsOfBothKinds(),
            new TicketsLinked(),
            new EffectVerified(),
            new SlowDetectionMended(),
            new LuckFollowedUp(),
            new RelatedIncidentsLookedFor(),
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
