package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.SeriesKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is kept of an alert: as much of each of its texts as a draft shows, its first labels by name, and none of its events, which have a place of their own. So
 * an alert costs a few kilobytes at most, however long what was sent.
 */
final class Kept {
    private static final int LINE = 500;
    private static final int DESCRIPTION = 2_000;
    private static final int LABELS = 64;
    private static final int LABEL_NAME = 120;
    private static final int LABEL = 300;
    private static final int LINKS = 16;
    private static final int RESPONDERS = 16;
    private static final int POINTER = 1_200;
    private static final int KEY = 100;

    private Kept() {}

    static Alert of(Alert alert) {
        // Nearly all are short; to build them anew would take longer than to read them.
        return Settled.isShort(alert, Kept::isShort) ? alert : shortened(alert);
    }

    private static boolean isShort(Alert alert) {
        return alert.events().isEmpty()
                && alert.source().length() <= LINE
                && alert.name().length() <= LINE
                && isShort(alert.severity(), LINE)
                && isShort(alert.service(), LINE)
                && isShort(alert.host(), LINE)
                && isShort(alert.summary(), LINE)
                && isShort(alert.value(), LINE)
                && isShort(alert.threshold(), LINE)
                && isShort(alert.incident(), LINE)
                && isShort(alert.fingerprint(), LINE)
                && isShort(alert.description(), DESCRIPTION)
                && isShort(alert.groupKey(), KEY)
                && areShort(alert.responders(), RESPONDERS, LINE)
                && areShort(alert.labels().keySet(), LABELS, LABEL_NAME)
                && areShort(alert.labels().values(), LABELS, LABEL)
                && areShort(alert.links())
                && areShort(alert.pointers().values(), AlertField.values().length, POINTER);
    }

    private static boolean areShort(Collection<String> texts, int most, int longest) {
        if (texts.size() > most) {
            return false;
        }
        for (String text : texts) {
            if (text.length() > longest) {
                return false;
            }
        }
        return true;
    }

    private static boolean areShort(List<AlertLink> links) {
        if (links.size() > LINKS) {
            return false;
        }
        for (AlertLink link : links) {
            if (link.label().length() > LINE || link.pointer().length() > POINTER) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(Optional<String> text, int limit) {
        return text.isEmpty() || text.get().length() <= limit;
    }

    private static Alert shortened(Alert alert) {
        return Alert.builder()
                .source(cut(alert.source(), LINE))
                .name(cut(alert.name(), LINE))
                .status(alert.status())
                .severity(cut(alert.severity(), LINE))
                .started(alert.started())
                .mitigated(alert.mitigated())
                .ended(alert.ended())
                .service(cut(alert.service(), LINE))
                .host(cut(alert.host(), LINE))
                .summary(cut(alert.summary(), LINE))
                .description(cut(alert.description(), DESCRIPTION))
                .value(cut(alert.value(), LINE))
                .threshold(cut(alert.threshold(), LINE))
                .responders(responders(alert))
                .incident(cut(alert.incident(), LINE))
                .labels(labels(alert))
                .links(links(alert))
                .fingerprint(cut(alert.fingerprint(), LINE))
                .groupKey(alert.groupKey().map(Kept::digested))
                .omitted(alert.omitted())
                .pointers(pointers(alert))
                .build();
    }

    static AlertEvent of(AlertEvent event) {
        return new AlertEvent(
                event.time(), cut(event.text(), LINE), cut(event.author(), LINE), cut(event.pointer(), POINTER));
    }

    static TimelineEvent of(TimelineEvent event) {
        return new TimelineEvent(
                cut(event.source(), LINE),
                event.time(),
                cut(event.text(), LINE),
                cut(event.author(), LINE),
                cut(event.pointer(), POINTER));
    }

    /** {@return what tells the alert's series from others; labels where the tool sends no fingerprint} */
    static SeriesKey key(Alert alert) {
        String name = alert.fingerprint()
                .map(Kept::digested)
                .orElseGet(() -> "="
                        + digest(alert.name() + "\n" + alert.service() + "\n" + alert.host() + "\n"
                                + new TreeMap<>(alert.labels())));
        return new SeriesKey(cut(alert.source(), LINE), name);
    }

    /** {@return a name that is short, and no other name's} */
    static String digested(String name) {
        return name.length() <= KEY
                ? name
                : name.substring(0, name.offsetByCodePoints(0, KEY / 4)) + "=" + digest(name);
    }

    /** {@return 32 hexadecimal digits that stand for a text} */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static List<String> responders(Alert alert) {
        return alert.responders().stream()
                .map(name -> cut(name, LINE))
                .sorted()
                .limit(RESPONDERS)
                .toList();
    }

    /** What is left out is said where the labels are listed. */
    private static Map<String, String> labels(Alert alert) {
        Map<String, String> labels = new LinkedHashMap<>();
        alert.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(LABELS)
                .forEach(label -> labels.put(cut(label.getKey(), LABEL_NAME), cut(label.getValue(), LABEL)));
        if (alert.labels().size() > LABELS) {
            labels.put("…", alert.labels().size() - LABELS + " more labels");
        }
        if (alert.links().size() > LINKS) {
            labels.put("… links", alert.links().size() - LINKS + " more links");
        }
        return labels;
    }

    private static List<AlertLink> links(Alert alert) {
        return alert.links().stream()
                .limit(LINKS)
                .map(link ->
                        new AlertLink(link.kind(), cut(link.label(), LINE), link.uri(), cut(link.pointer(), POINTER)))
                .toList();
    }

    private static Map<AlertField, String> pointers(Alert alert) {
        Map<AlertField, String> pointers = new LinkedHashMap<>();
        alert.pointers().forEach((field, pointer) -> pointers.put(field, cut(pointer, POINTER)));
        return pointers;
    }

    private static Optional<String> cut(Optional<String> text, int limit) {
        return text.isEmpty() || text.get().length() <= limit ? text : text.map(t -> cut(t, limit));
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        return text.substring(0, end).strip() + " …";
    }
}
