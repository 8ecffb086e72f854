package io.github.rca4j.draft;

import io.github.rca4j.model.text.NormalForm;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A link that came with an alert and that a document may carry.
 *
 * @param kind what kind of thing is found there
 * @param label what is found there, one line, such as {@code Runbook of HighErrorRate}; untrusted text, not escaped
 * @param uri an absolute {@code http} or {@code https} address with a host and without user name and password, in
 *     ASCII
 * @param pointer where in the payload the address stands, as a JSON pointer (RFC 6901)
 * @since 0.1
 */
public record AlertLink(LinkKind kind, String label, URI uri, String pointer) {
    private static final int LONGEST = 8_192;

    /**
     * Brings the label to its normal form and the address to ASCII.
     *
     * @throws IllegalArgumentException if the address is not one that a document may carry
     */
    public AlertLink {
        if (!isAllowed(uri)) {
            throw new IllegalArgumentException("link must be an http or https address with a host");
        }
        label = NormalForm.line(label);
        String ascii = uri.toASCIIString();
        uri = ascii.equals(uri.toString()) ? uri : URI.create(ascii);
    }

    /**
     * {@return the link, empty if the address is anything but an absolute {@code http} or {@code https} one of at most
     * 8,192 characters, with a host and without user name and password}
     *
     * @param kind what kind of thing is found there
     * @param label what is found there, in words
     * @param address the address as it was sent
     * @param pointer where in the payload it stands
     */
    public static Optional<AlertLink> of(LinkKind kind, String label, String address, String pointer) {
        return address(address).map(uri -> new AlertLink(kind, label, uri, pointer));
    }

    /**
     * {@return the address that a text is, if it is one of a link}
     *
     * @param text an address as it was sent, or any other text
     */
    public static Optional<URI> address(String text) {
        String trimmed = text.strip();
        // Most of what is asked for is no address at all, and a failed attempt to parse it is dear.
        if (trimmed.length() > LONGEST || !trimmed.regionMatches(true, 0, "http", 0, 4)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(trimmed)).filter(AlertLink::isAllowed);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The authority and not the host, which {@link URI} does not see where its name has an underscore. */
    private static boolean isAllowed(URI uri) {
        String scheme = uri.getScheme();
        String authority = uri.getRawAuthority();
        return scheme != null
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && authority != null
                && !authority.startsWith(":")
                && authority.indexOf('@') < 0;
    }
}
