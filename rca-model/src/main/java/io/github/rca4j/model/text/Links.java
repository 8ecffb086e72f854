package io.github.rca4j.model.text;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which links a document may carry. Everything else, {@code javascript:} above all, is shown as text. */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Links() {}

    /**
     * {@return whether a page may make a link of it: {@code http}, {@code https}, {@code mailto} or relative}
     *
     * @param uri the link
     */
    public static boolean isPublic(URI uri) {
        return uri.getScheme() == null || SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }
}
