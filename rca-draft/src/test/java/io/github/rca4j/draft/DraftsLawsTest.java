package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.testsupport.ArbitraryRca;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a merge must hold, whatever the documents. */
class DraftsLawsTest {
    private static final int SEEDS = Integer.getInteger("rca4j.seeds", 1_000) / 10;

    @Test
    void what_nobody_edited_is_the_newer_draft() {
        each((base, edited, fresh, seed) -> assertThat(Drafts.update(base, base, fresh))
                .as("seed %s", seed)
                .isEqualTo(new Drafts.Update(fresh, List.of())));
    }

    @Test
    void where_nothing_came_in_it_is_what_people_made_of_it() {
        each((base, edited, fresh, seed) -> {
            Drafts.Update update = Drafts.update(base, edited, base);
            assertThat(text(update.rca())).as("seed %s", seed).isEqualTo(text(edited));
            assertThat(update.findings()).isEmpty();
        });
    }

    @Test
    void no_change_of_a_person_is_lost() {
        each((base, edited, fresh, seed) -> {
            List<String> words = words(text(edited));
            words.removeAll(words(text(base)));
            assertThat(words(text(Drafts.update(base, edited, fresh).rca())))
                    .as("seed %s", seed)
                    .containsAll(words);
        });
    }

    @Test
    void to_do_it_again_changes_nothing() {
        each((base, edited, fresh, seed) -> {
            Rca once = Drafts.update(base, edited, fresh).rca();
            Rca twice = text(Drafts.update(base, once, fresh).rca());
            for (String part : Components.names(once)) {
                if (!part.equals("provenance")) {
                    assertThat(Components.get(twice, part))
                            .as("%s of seed %s", part, seed)
                            .isEqualTo(Components.get(once, part));
                }
            }
            assertThat(text(Drafts.update(fresh, once, fresh).rca()))
                    .as("seed %s", seed)
                    .isEqualTo(text(once));
        });
    }

    @Test
    void nothing_says_that_it_was_generated_but_what_a_draft_says() {
        each((base, edited, fresh, seed) -> {
            if (text(edited).equals(text(base))) {
                return; // then it is the newer draft, with all that it says
            }
            Rca merged = Drafts.update(base, edited, fresh).rca();
            assertThat(merged.provenance())
                    .as("seed %s", seed)
                    .allSatisfy(origin -> assertThat(Components.at(
                                    merged, PropertyPath.of(origin.path()).orElseThrow()))
                            .isPresent());
        });
    }

    private interface Law {
        void check(Rca base, Rca edited, Rca fresh, long seed);
    }

    /** Drafts of growing sets of alerts with edits in them, and documents that have nothing to do with each other. */
    private static void each(Law law) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            ArbitraryAlerts arbitrary = new ArbitraryAlerts(seed, 1 + random.nextInt(12), 1 + random.nextInt(12));
            RcaDraft draft = RcaDraft.of(arbitrary.some(random.nextInt(60)));
            draft.add(arbitrary.event());
            Rca base = draft.toRca();
            arbitrary.some(random.nextInt(60)).forEach(draft::add);
            draft.add(arbitrary.event());
            law.check(base, edited(base, random), draft.toRca(), seed);
            law.check(
                    ArbitraryRca.of(seed), ArbitraryRca.of(seed + 1_000_000), ArbitraryRca.of(seed + 2_000_000), seed);
            Rca some = withoutFurtherColumns(ArbitraryRca.full(seed));
            law.check(some, edited(some, random), withoutFurtherColumns(ArbitraryRca.full(seed + 1)), seed);
        }
    }

    /** Their order in one row follows from the other rows, so that a row that is removed changes those that stay. */
    private static Rca withoutFurtherColumns(Rca rca) {
        return rca.withTimeline(rca.timeline()
                .withEntries(rca.timeline().entries().stream()
                        .map(row -> row.withFurther(List.of()))
                        .toList()));
    }

    private static Rca edited(Rca base, Random random) {
        Rca.Builder edited = base.toBuilder();
        if (random.nextBoolean()) {
            edited.title("mine " + random.nextInt());
        }
        if (random.nextBoolean()) {
            edited.metadata(m -> m.owner("Kim"));
        }
        if (random.nextBoolean()) {
            edited.additionalNotes(base.additionalNotes()
                    .withText(base.additionalNotes().text().orElse("") + "\n\nnote " + random.nextInt()));
        }
        List<TimelineEntry> rows = new ArrayList<>(base.timeline().entries());
        for (int i = random.nextInt(5); i > 0 && !rows.isEmpty(); i--) {
            int at = random.nextInt(rows.size());
            switch (random.nextInt(4)) {
                case 0 -> rows.remove(at);
                case 1 -> rows.add(at, row("did " + random.nextInt()));
                case 2 -> rows.set(at, rows.get(at).withActionTaken("act " + random.nextInt()));
                default -> rows.set(at, rows.get(at).withEvent("event " + random.nextInt()));
            }
        }
        return edited.timeline(base.timeline().withEntries(rows)).build();
    }

    private static TimelineEntry row(String event) {
        return TimelineEntry.builder().time("T+00:01").event(event).build();
    }

    private static Rca text(Rca rca) {
        return rca.withProvenance(List.of());
    }

    /** Every text of a document; of several paragraphs, each. */
    private static List<String> words(Object value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> words.addAll(words(element)));
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> words.addAll(words(element)));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                words.addAll(words(Components.get((Record) value, component.getName())));
            }
        } else {
            words.addAll(List.of(String.valueOf(value).split("\n\n")));
        }
        return words;
    }
}
