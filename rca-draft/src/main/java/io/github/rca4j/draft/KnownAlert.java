package io.github.rca4j.draft;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An alert that was read, and the bytes that it was read from. */
final class KnownAlert {
    private static final int MOST_PLACES = 16;
    private static final int MOST_POINTERS = 1 << 14;

    private final AlertList list;
    private final Map<String, String> pointers;
    private final AlertBytes sent;
    private final KnownAlerts.Around around;
    private final int index;
    private final Alert alert;
    private final Map<Integer, Alert> moved = new HashMap<>(0);
    private @Nullable KnownAlert next;

    /**
     * An alert that was read.
     *
     * @param list what it was listed in
     * @param pointers those that were made for alerts at other places, by themselves: most have the same
     * @param sent what it was read from
     * @param around what stood around the list
     * @param index its place in the list
     * @param alert what was read
     */
    KnownAlert(
            AlertList list,
            Map<String, String> pointers,
            AlertBytes sent,
            KnownAlerts.Around around,
            int index,
            Alert alert) {
        this.list = list;
        this.pointers = pointers;
        this.sent = sent;
        this.around = around;
        this.index = index;
        this.alert = alert;
    }

    AlertBytes sent() {
        return sent;
    }

    /** {@return whether the same stood around its list, and it was the first there as another one is, or was not as that} */
    @SuppressWarnings("ReferenceEquality") // it is known once, and then the very same
    boolean isWithin(KnownAlerts.Around other, boolean first) {
        return around == other && first == (index == 0);
    }

    /** Notes which one was sent after it: a tool sends the same group in the same order again. */
    void isFollowedBy(KnownAlert alert) {
        next = alert;
    }

    /** {@return what was sent after it lately; null if nothing is known} */
    @Nullable KnownAlert next() {
        return next;
    }

    /** {@return whether the times that stand in what was sent are those that were read} */
    boolean isUnderstood() {
        return (alert.started().isEmpty() || alert.started().equals(time(sent.started())))
                && (alert.ended().isEmpty() || alert.ended().equals(time(sent.ended())));
    }

    /**
     * {@return the alert as it would be read now; null if it has to be read, since a time is in doubt}
     *
     * @param now its bytes, which are the same but for their times
     * @param place its place in the list now
     */
    @Nullable Alert again(AlertBytes now, int place) {
        Optional<OffsetDateTime> started = alert.started().isPresent() ? time(now.started()) : Optional.empty();
        Optional<OffsetDateTime> ended = alert.ended().isPresent() ? time(now.ended()) : Optional.empty();
        boolean alike = (started.isPresent() || now.startedAs(sent)) && (ended.isPresent() || now.endedAs(sent));
        boolean inOrder = started.isEmpty() || ended.isEmpty() || !ended.get().isBefore(started.get());
        return alike && inOrder ? at(place).at(started, ended) : null;
    }

    private Optional<OffsetDateTime> time(String text) {
        return text.isEmpty() || text.length() > AlertBytes.LONGEST_TIME
                ? Optional.empty()
                : list.time().apply(text);
    }

    /** At another place it is the same, but its pointers lead there. */
    private Alert at(int place) {
        if (place == index) {
            return alert;
        }
        Alert known = moved.get(place);
        if (known != null) {
            return known;
        }
        Alert made = moved(element(index), element(place));
        if (moved.size() < MOST_PLACES) {
            moved.put(place, made);
        }
        return made;
    }

    private String element(int place) {
        return "/" + list.member() + "/" + place;
    }

    /** As many as a payload has places, and as its alerts have members, is more than can be remembered. */
    private String shared(String pointer) {
        String known = pointers.size() < MOST_POINTERS ? pointers.putIfAbsent(pointer, pointer) : pointers.get(pointer);
        return known == null ? pointer : known;
    }

    private Alert moved(String from, String to) {
        UnaryOperator<String> pointer =
                old -> old.startsWith(from + "/") || old.equals(from) ? shared(to + old.substring(from.length())) : old;
        Map<AlertField, String> standing = new EnumMap<>(AlertField.class);
        alert.pointers().forEach((field, old) -> standing.put(field, pointer.apply(old)));
        List<AlertLink> links = alert.links().stream()
                .map(link -> new AlertLink(link.kind(), link.label(), link.uri(), pointer.apply(link.pointer())))
                .toList();
        List<AlertEvent> events = alert.events().stream()
                .map(event ->
                        new AlertEvent(event.time(), event.text(), event.author(), pointer.apply(event.pointer())))
                .toList();
        return alert.from(links, events, standing);
    }
}
