package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one format that were read lately, by the bytes that they were read from. A series fires and ends again and
 * again in the same words; of a payload in which everything was read before, but for the times, nothing is read again but
 * these.
 *
 * <p>An alert is known by its bytes without its times, and by all that stands around its list. What has the same was read
 * as valid JSON before, as a payload of this format, and as this alert; at another place in the list only its pointers are
 * others. The first one of a list is known apart, since a format may tell by it whose payload it is. Some thousands are
 * remembered; when there are more, all are forgotten. For one thread at a time.
 */
final class KnownAlerts {
    private static final int MOST = 1 << 13;
    private static final int MOST_BYTES = 8 << 20;

    private final AlertList list;
    private final AlertScan.Names names;
    private final int longest;
    private final int mostOfOne;
    private final CRC32C checksum = new CRC32C();
    private final Map<Long, Around> arounds = new HashMap<>();
    private final Map<Key, KnownAlert> alerts = new HashMap<>();
    private final Map<String, String> pointers = new HashMap<>();
    private @Nullable KnownAlert last;
    private int bytes;

    /** What stood before and behind the alerts of a payload; two are not the same, whatever they hold. */
    static final class Around {
        private final byte[] before;
        private final byte[] behind;

        Around(byte[] before, byte[] behind) {
            this.before = before;
            this.behind = behind;
        }

        private boolean isAround(byte[] json, int from, int to) {
            return Arrays.equals(json, 0, from, before, 0, before.length)
                    && Arrays.equals(json, to, json.length, behind, 0, behind.length);
        }
    }

    /** By what an alert is looked up; that others have the same is rare. */
    private record Key(Around around, boolean first, long checksum) {}

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
        this.mostOfOne = limits.alerts();
    }

    /** {@return the alerts of a payload of which all but the times was read before; empty if it has to be read} */
    Optional<List<Alert>> again(byte[] json) {
        if (alerts.isEmpty() || json.length > longest) {
            return Optional.empty();
        }
        List<AlertBytes> sent = AlertScan.of(json, names, last);
        Around around = sent.isEmpty() || sent.size() > mostOfOne ? null : around(json, sent);
        if (around == null) {
            return Optional.empty();
        }
        List<Alert> again = new ArrayList<>(sent.size());
        for (AlertBytes one : sent) {
            KnownAlert known = known(around, again.isEmpty(), one);
            Alert alert = known == null ? null : known.again(one, again.size());
            if (known == null || alert == null) {
                return Optional.empty();
            }
            again.add(alert);
            follow(known);
        }
        return Optional.of(again);
    }

    /** Remembers the alerts that were read from a payload. */
    void read(byte[] json, List<Alert> read) {
        List<AlertBytes> sent = AlertScan.of(json, names, null);
        if (sent.isEmpty() || sent.size() != read.size() || sent.size() > MOST || json.length > longest) {
            return;
        }
        if (alerts.size() + read.size() > MOST || bytes + json.length > MOST_BYTES) {
            alerts.clear();
            arounds.clear();
            pointers.clear();
            bytes = 0;
            last = null;
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

    /** One that would be known is not remembered anew: in a payload that had to be read most alerts may be such. */
    private void remember(Around around, int index, AlertBytes sent, Alert read) {
        KnownAlert known = known(around, index == 0, sent);
        if (known == null || known.again(sent, index) == null) {
            known = new KnownAlert(list, pointers, sent.copy(), around, index, read);
            if (!known.isUnderstood()) {
                return;
            }
            alerts.put(new Key(around, index == 0, sent.checksum(checksum)), known);
            bytes += sent.to() - sent.from();
        }
        follow(known);
    }

    private void follow(KnownAlert known) {
        if (last != null) {
            last.isFollowedBy(known);
        }
        last = known;
    }

    private @Nullable KnownAlert known(Around around, boolean first, AlertBytes sent) {
        KnownAlert expected = sent.expected();
        if (expected != null && expected.isWithin(around, first)) {
            return expected;
        }
        KnownAlert known = alerts.get(new Key(around, first, sent.checksum(checksum)));
        return known != null && known.sent().isButForTimes(sent) ? known : null;
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
