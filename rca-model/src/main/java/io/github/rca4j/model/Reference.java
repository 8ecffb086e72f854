package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.PublicLink;
import io.github.rca4j.model.text.NormalForm;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to something outside the document: a ticket, a pull request, a dashboard.
 *
 * <p>{@code #1234} and {@code PROJ-567} are references by name alone, without a link.
 *
 * @param label what is pointed to, one line; the link itself where no label was given
 * @param uri where it is found. Any URI can be held; renderers make links of {@code http}, {@code https},
 *     {@code mailto} and relative ones only
 * @since 0.1
 */
public record Reference(String label, Optional<@PublicLink(groups = InReview.class) URI> uri) {
    static final Reference NOTHING = new Reference("", Optional.empty());

    /** Brings every component to its normal form. */
    public Reference(@Nullable String label, @Nullable Optional<URI> uri) {
        this.uri = orAbsent(uri).flatMap(Reference::asWritten);
        String normal = label == null ? "" : NormalForm.line(label);
        this.label = normal.isEmpty() ? this.uri.map(URI::toString).orElse("") : normal;
    }

    /**
     * A URI can hold what its text cannot: half a character, or a relative path that reads like a scheme. The text is
     * what a document keeps.
     */
    private static Optional<URI> asWritten(URI uri) {
        String text = NormalForm.line(uri.toString());
        boolean readsLikeScheme = uri.getScheme() == null && text.indexOf(':') >= 0;
        if (!readsLikeScheme && text.equals(uri.toString())) {
            return Optional.of(uri);
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return a reference by name alone}
     *
     * @param label such as {@code PROJ-567}
     */
    public static Reference of(String label) {
        return new Reference(Objects.requireNonNull(label, "label"), Optional.empty());
    }

    /**
     * {@return a reference with a link}
     *
     * @param label what is pointed to
     * @param uri where it is found
     */
    public static Reference of(String label, URI uri) {
        return new Reference(Objects.requireNonNull(label, "label"), Optional.of(uri));
    }
}
