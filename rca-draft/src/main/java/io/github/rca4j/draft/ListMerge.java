package io.github.rca4j.draft;

import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which elements a merged list has, in which order, and which a person took out of it. */
final class ListMerge {
    private final List<?> base;
    private final List<?> edited;
    private final List<?> fresh;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Slot> removed = new ArrayList<>();

    /**
     * One element of a merged list: where it stands in the earlier draft, in what a person made of it, and in the newer
     * draft; -1 where it does not.
     */
    record Slot(int base, int edited, int fresh) {}

    private ListMerge(List<?> base, List<?> edited, List<?> fresh) {
        this.base = base;
        this.edited = edited;
        this.fresh = fresh;
    }

    static ListMerge of(List<?> base, List<?> edited, List<?> fresh) {
        ListMerge merge = new ListMerge(base, edited, fresh);
        merge.pair();
        return merge;
    }

    /** {@return the elements of the merged list} */
    List<Slot> slots() {
        return slots;
    }

    /** {@return the elements of the earlier draft that a person removed or reworded beyond recognition} */
    List<Slot> removed() {
        return removed;
    }

    private void pair() {
        Pairing baseFresh = Pairing.of(base, fresh);
        Pairing baseEdited = Pairing.of(base, edited, Pairing.equal(edited, fresh), baseFresh);
        int[] editedOfAdded = added(edited, fresh, baseEdited, baseFresh);
        Slot[] late = new Slot[fresh.size()];
        for (int e = 0; e < edited.size(); e++) {
            int b = Math.max(-1, baseEdited.toLeft(e));
            int f = b >= 0 ? baseFresh.toRight(b) : indexOf(editedOfAdded, e);
            boolean gone = b >= 0 && f < 0 && edited.get(e).equals(base.get(b));
            Slot slot = new Slot(b, e, f);
            if (isMoved(slot)) {
                late[f] = slot;
            } else if (!gone) {
                slots.add(slot);
            }
        }
        for (int f = 0; f < fresh.size(); f++) {
            if (baseFresh.toLeft(f) < 0 && editedOfAdded[f] < 0) {
                late[f] = new Slot(-1, -1, f);
            }
            if (late[f] != null) {
                slots.add(place(f), late[f]);
            }
        }
        for (int b = 0; b < base.size(); b++) {
            if (baseEdited.toRight(b) < 0) {
                removed.add(new Slot(b, -1, Math.max(-1, baseFresh.toRight(b))));
            }
        }
    }

    /** {@return whether the newer draft gives a row another time than the earlier one, which no person changed} */
    private boolean isMoved(Slot slot) {
        if (slot.base() < 0 || slot.fresh() < 0) {
            return false;
        }
        Optional<Instant> time = time(edited.get(slot.edited()));
        return time.equals(time(base.get(slot.base()))) && !time.equals(time(fresh.get(slot.fresh())));
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
    private int placeBehindPredecessor(int at) {
        for (int f = at - 1; f >= 0; f--) {
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
    private int place(int at) {
        int place = placeBehindPredecessor(at);
        Optional<Instant> time = time(fresh.get(at));
        int least = 0;
        for (int i = 0; i < slots.size() && time.isPresent(); i++) {
            Optional<Instant> other = time(slots.get(i));
            if (other.filter(time.get()::isBefore).isPresent()) {
                return place < 0 ? i : Math.max(least, Math.min(place, i));
            }
            if (other.filter(time.get()::isAfter).isPresent()) {
                least = i + 1;
            }
        }
        return Math.max(least, place);
    }

    private Optional<Instant> time(Slot slot) {
        return time(slot.edited() >= 0 && !isMoved(slot) ? edited.get(slot.edited()) : fresh.get(slot.fresh()));
    }

    /** {@return when a row of the timeline happened, where it says that exactly} */
    static Optional<Instant> time(Object element) {
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
