package io.github.rca4j.draft;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one format that were read lately, by the bytes that they were read from. A series fires and ends again and
 * again in the same words; of a payload in which everything was read before, but for the times, nothing is read again but
 * these.
 *
 * <p>An alert is known by its bytes without its times, and by all that stands around its list. What has the same was read
 * as valid JSON before, as a payload of this format, and as this alert; at another place in the list only its pointers are
 * others. Some thousands are remembered; when there are more, all are forgotten. For one thread at a time.
 */
final class KnownAlerts {
    private static final int MOST = 1 << 13;
    private static final int MOST_BYTES = 8 << 20;
    private static final int LONGEST_TIME = 40;

    private final AlertList list;
    private final AlertScan.Names names;
    private final int longest;
    private final int most;
    private final CRC32C checksum = new CRC32C();
    private final Map<Long, Around> arounds = new HashMap<>();
    private final Map<Key, Known> alerts = new HashMap<>();
    private int count;
    private int bytes;

    /** What stood before and behind the alerts of a payload; two are not the same, whatever they hold. */
    private static final class Around {
        private final byte[] before;
        private final byte[] behind;

        private Around(byte[] before, byte[] behind) {
            this.before = before;
            this.behind = behind;
        }

        private boolean isAround(byte[] json, int from, int to) {
            return Arrays.equals(json, 0, from, before, 0, before.length)
                    && Arrays.equals(json, to, json.length, behind, 0, behind.length);
        }
    }

    /** By what an alert is looked up; that others have the same is rare. */
    private record Key(Around around, long checksum) {}

    /**
     * An alert that was read.
     *
     * @param sent what it was read from
     * @param read what was read at one place in the list
     * @param index which one
     * @param moved the same at others
     */
    private record Known(AlertBytes sent, Alert read, int index, Map<Integer, Alert> moved) {}

    /**
     * None yet.
     *
     * @param list how the format lists its alerts
     * @param limits within which payloads are read
     */
    KnownAlerts(AlertList list, PayloadLimits limits) {
        this.list = list;
        this.names = new AlertScan.Names(list);
        this.longest = Math.min(limits.size(), limits.tokens()); // no payload has more tokens than bytes
        this.most = limits.alerts();
    }

    /** {@return the alerts of a payload of which all but the times was read before; empty if it has to be read} */
    Optional<List<Alert>> again(byte[] json) {
        if (alerts.isEmpty() || json.length > longest) {
            return Optional.empty();
        }
        List<AlertBytes> sent = AlertScan.of(json, names);
        Around around = sent.isEmpty() || sent.size() > most ? null : around(json, sent);
        if (around == null) {
            return Optional.empty();
        }
        List<Alert> again = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            Alert alert = again(around, i, sent.get(i));
            if (alert == null) {
                return Optional.empty();
            }
            again.add(alert);
        }
        return Optional.of(again);
    }

    /** Remembers the alerts that were read from a payload. */
    void read(byte[] json, List<Alert> read) {
        List<AlertBytes> sent = AlertScan.of(json, names);
        if (sent.isEmpty() || sent.size() != read.size() || json.length > longest) {
            return;
        }
        if (count + read.size() > MOST || bytes + json.length > MOST_BYTES) {
            alerts.clear();
            arounds.clear();
            count = 0;
            bytes = 0;
        }
        Around around = around(json, sent);
        if (around == null) {
            around = new Around(Arrays.copyOf(json, from(sent)), Arrays.copyOfRange(json, to(sent), json.length));
            arounds.put(checksum(json, sent), around);
            bytes += around.before.length + around.behind.length;
        }
        for (int i = 0; i < sent.size(); i++) {
            remember(around, i, sent.get(i), read.get(i));
        }
    }

    private @Nullable Alert again(Around around, int index, AlertBytes sent) {
        Known known = alerts.get(new Key(around, sent.checksum(checksum)));
        if (known == null || !known.sent().isButForTimes(sent)) {
            return null;
        }
        Alert alert = known.index() == index ? known.read() : moved(known, index);
        Optional<OffsetDateTime> started = alert.started().isPresent() ? time(sent.started()) : Optional.empty();
        Optional<OffsetDateTime> ended = alert.ended().isPresent() ? time(sent.ended()) : Optional.empty();
        boolean alike = started.isPresent() ? alert.started().isPresent() : sent.startedAs(known.sent());
        alike &= ended.isPresent() ? alert.ended().isPresent() : sent.endedAs(known.sent());
        boolean inOrder = started.isEmpty() || ended.isEmpty() || !ended.get().isBefore(started.get());
        return alike && inOrder ? alert.at(started, ended) : null;
    }

    private void remember(Around around, int index, AlertBytes sent, Alert alert) {
        boolean understood = (alert.started().isEmpty() || alert.started().equals(time(sent.started())))
                && (alert.ended().isEmpty() || alert.ended().equals(time(sent.ended())));
        if (understood) {
            Known known = new Known(sent.copy(), alert, index, new HashMap<>(0));
            alerts.put(new Key(around, sent.checksum(checksum)), known);
            count++;
            bytes += sent.to() - sent.from();
        }
    }

    /** {@return the alert as it is read at another place, from where its pointers lead to it} */
    private Alert moved(Known known, int index) {
        Alert moved = known.moved().get(index);
        if (moved == null) {
            moved = moved(known.read(), element(known.index()), element(index));
            if (++count <= MOST) { // the rest are made again and again, until all are forgotten
                known.moved().put(index, moved);
            }
        }
        return moved;
    }

    private static Alert moved(Alert alert, String from, String to) {
        UnaryOperator<String> pointer =
                old -> old.startsWith(from + "/") || old.equals(from) ? to + old.substring(from.length()) : old;
        Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);
        alert.pointers().forEach((field, old) -> pointers.put(field, pointer.apply(old)));
        return Alert.builder()
                .from(alert)
                .pointers(pointers)
                .links(alert.links().stream()
                        .map(link ->
                                new AlertLink(link.kind(), link.label(), link.uri(), pointer.apply(link.pointer())))
                        .toList())
                .events(alert.events().stream()
                        .map(event -> new AlertEvent(
                                event.time(), event.text(), event.author(), pointer.apply(event.pointer())))
                        .toList())
                .build();
    }

    private String element(int index) {
        return "/" + list.member() + "/" + index;
    }

    private Optional<OffsetDateTime> time(String text) {
        return text.isEmpty() || text.length() > LONGEST_TIME ? Optional.empty() : list.time().apply(text);
    }

    private @Nullable Around around(byte[] json, List<AlertBytes> sent) {
        Around around = arounds.get(checksum(json, sent));
        return around != null && around.isAround(json, from(sent), to(sent)) ? around : null;
    }

    private long checksum(byte[] json, List<AlertBytes> sent) {
        checksum.reset();
        checksum.update(json, 0, from(sent));
        checksum.update(json, to(sent), json.length - to(sent));
        return checksum.getValue();
    }

    private static int from(List<AlertBytes> sent) {
        return sent.get(0).from();
    }

    private static int to(List<AlertBytes> sent) {
        return sent.get(sent.size() - 1).to();
    }
}
