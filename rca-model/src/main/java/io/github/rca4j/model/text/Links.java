package io.github.rca4j.model.text;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Which links a document may carry. Everything else, {@code javascript:} above all, is shown as text.
 *
 * @since 0.1
 */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Links() {}

    /**
     * {@return whether a page may make a link of it: {@code http}, {@code https}, {@code mailto} or relative}
     *
     * @param uri the link
     */
    public static boolean isPublic(URI uri) {
        return isPublic(uri.toString());
    }

    /**
     * {@return whether a page may make a link of it: {@code http}, {@code https}, {@code mailto} or relative}
     *
     * @param target the link as written, which need not be well formed. One with a space or a control character is
     *     refused, since browsers drop these and see another scheme
     */
    public static boolean isPublic(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return SCHEMES.contains(target.substring(0, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }
        return true;
    }
}
