package io.github.rca4j.render.html;

import java.util.Base64;
import java.util.Set;

/**
 * A picture at the top of the page, held in the page itself.
 *
 * @param uri the picture as a {@code data:} URI
 * @param alt what it says to those who do not see it
 */
record Logo(String uri, String alt) {
    /** A vector image in an {@code img} element runs no script and loads nothing. */
    private static final Set<String> TYPES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml");

    static Logo of(byte[] picture, String mediaType, String alt) {
        if (!TYPES.contains(mediaType)) {
            throw new IllegalArgumentException("no picture of a type that pages show: '" + mediaType + "'; there are: "
                    + String.join(", ", TYPES.stream().sorted().toList()));
        }
        return new Logo("data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(picture), alt);
    }
}
