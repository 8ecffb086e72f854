package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
                slots.add(placeBehindPredecessor(slots, f), new Slot(-1, -1, f));
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

    /** Behind what it follows in the newer draft; in front of all, if nothing that it follows is there. */
    private static int placeBehindPredecessor(List<Slot> slots, int fresh) {
        for (int f = fresh - 1; f >= 0; f--) {
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i).fresh() == f) {
                    return i + 1;
                }
            }
        }
        return 0;
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
