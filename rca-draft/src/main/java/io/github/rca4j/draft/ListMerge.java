package io.github.rca4j.draft;

import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which elements a merged list has, and in which order. */
final class ListMerge {
    /**
     * One element of a merged list: where it stands in the earlier draft, in what a person made of it, and in the newer
     * draft; -1 where it does not.
     */
    record Slot(int base, int edited, int fresh) {}

    private ListMerge() {}

    static List<Slot> of(List<?> base, List<?> edited, List<?> fresh) {
        Pairing baseFresh = Pairing.of(base, fresh);
        Pairing baseEdited = Pairing.of(base, edited, Pairing.equal(edited, fresh), baseFresh);
        int[] editedOfAdded = added(edited, fresh, baseEdited, baseFresh);
        List<Slot> slots = new ArrayList<>();
        for (int e = 0; e < edited.size(); e++) {
            int b = Math.max(-1, baseEdited.toLeft(e));
            int f = b >= 0 ? baseFresh.toRight(b) : indexOf(editedOfAdded, e);
            boolean gone = b >= 0 && f < 0 && edited.get(e).equals(base.get(b));
            if (!gone) {
                slots.add(new Slot(b, e, f));
            }
        }
        for (int f = 0; f < fresh.size(); f++) {
            if (baseFresh.toLeft(f) < 0 && editedOfAdded[f] < 0) {
                slots.add(place(slots, edited, fresh, f), new Slot(-1, -1, f));
            }
        }
        return slots;
    }

    /** {@return for each element that both added, where the person has it} */
    private static int[] added(List<?> edited, List<?> fresh, Pairing baseEdited, Pairing baseFresh) {
        List<Integer> mine = unpaired(edited, baseEdited);
        List<Integer> theirs = unpaired(fresh, baseFresh);
        Pairing pairing = Pairing.of(
                theirs.stream().map(fresh::get).toList(),
                mine.stream().map(edited::get).toList());
        int[] added = new int[fresh.size()];
        Arrays.fill(added, -1);
        for (int i = 0; i < theirs.size(); i++) {
            int at = pairing.toRight(i);
            added[theirs.get(i)] = at < 0 ? -1 : mine.get(at);
        }
        return added;
    }

    private static List<Integer> unpaired(List<?> list, Pairing pairing) {
        List<Integer> unpaired = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (pairing.toLeft(i) < 0) {
                unpaired.add(i);
            }
        }
        return unpaired;
    }

    /** Behind what it follows in the newer draft; -1, if nothing that it follows is there. */
    private static int placeBehindPredecessor(List<Slot> slots, int fresh) {
        for (int f = fresh - 1; f >= 0; f--) {
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i).fresh() == f) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /**
     * Behind what it follows in the newer draft, or else in front of all; but before the first row that is known to be
     * later, and behind those before that which are known to be earlier: a person may have changed the time of a row, or
     * removed it.
     */
    private static int place(List<Slot> slots, List<?> edited, List<?> fresh, int at) {
        int place = placeBehindPredecessor(slots, at);
        Optional<Instant> time = time(fresh.get(at));
        int least = 0;
        for (int i = 0; i < slots.size() && time.isPresent(); i++) {
            Slot slot = slots.get(i);
            Optional<Instant> other = time(slot.edited() >= 0 ? edited.get(slot.edited()) : fresh.get(slot.fresh()));
            if (other.filter(time.get()::isBefore).isPresent()) {
                return place < 0 ? i : Math.max(least, Math.min(place, i));
            }
            if (other.filter(time.get()::isAfter).isPresent()) {
                least = i + 1;
            }
        }
        return Math.max(least, place);
    }

    /** {@return when a row of the timeline happened, where it says that exactly} */
    private static Optional<Instant> time(Object element) {
        return element instanceof TimelineEntry entry
                        && entry.time().orElse(null) instanceof TimelineTime.Timestamp timestamp
                ? timestamp.offset().map(offset -> timestamp.dateTime().toInstant(offset))
                : Optional.empty();
    }

    private static int indexOf(int[] values, int value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }
}
