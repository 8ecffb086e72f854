package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.LinkKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The links of one alert. */
final class WebLinks {
    /** Many links of an alert whose name is a megabyte must not take that megabyte many times. */
    private static final int LONGEST = 200;

    private record Note(LinkKind kind, String what, URI address, String pointer) {}

    private final List<Note> notes = new ArrayList<>();
    private final List<AlertLink> links = new ArrayList<>();

    void add(LinkKind kind, String what, URI address, String pointer) {
        notes.add(new Note(kind, what, address, pointer));
    }

    /** Adds one that is of no one alert. */
    void add(AlertLink link) {
        links.add(link);
    }

    /** {@return the links, each labelled with what is found there of the alert} */
    List<AlertLink> of(String alert) {
        String name =
                alert.length() > 2 * LONGEST ? alert.substring(0, alert.offsetByCodePoints(0, LONGEST)) + " …" : alert;
        List<AlertLink> all = new ArrayList<>();
        for (Note note : notes) {
            all.add(new AlertLink(note.kind(), note.what() + " of " + name, note.address(), note.pointer()));
        }
        all.addAll(links);
        return all;
    }
}
