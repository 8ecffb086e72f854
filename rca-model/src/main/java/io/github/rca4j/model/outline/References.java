package io.github.rca4j.model.outline;

import io.github.rca4j.model.Reference;
import io.github.rca4j.model.text.CharacterReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A pointer to something outside the document, as a link or by its name alone. */
final class References {
    private static final String TARGET = "](";

    static final Form<Reference> FORM = new Form<>(
            Text.Kind.INLINE,
            "a link or a name",
            References::write,
            (text, wording) -> Optional.of(new Meant<>(read(text), true)));

    private References() {}

    static String write(Reference reference) {
        return reference
                .uri()
                .map(uri ->
                        "[" + CharacterReference.write(reference.label(), "[]") + TARGET + target(uri.toString()) + ")")
                .orElseGet(() -> CharacterReference.write(reference.label(), "["));
    }

    /** A parenthesis would end the link, an empty target is none, and an entity would be read as its character. */
    private static String target(String uri) {
        String target = uri.indexOf('&') >= 0 && uri.indexOf(';') >= 0 ? CharacterReference.write(uri, "&") : uri;
        return uri.isEmpty() || uri.indexOf('(') >= 0 || uri.indexOf(')') >= 0 ? "<" + target + ">" : target;
    }

    static Reference read(String text) {
        int end = CharacterReference.indexOf(text, TARGET, 0);
        if (text.startsWith("[") && end > 0 && text.endsWith(")")) {
            Optional<URI> uri = uri(text.substring(end + TARGET.length(), text.length() - 1));
            if (uri.isPresent()) {
                return new Reference(CharacterReference.read(text.substring(1, end)), uri);
            }
        }
        return Reference.of(CharacterReference.read(text));
    }

    private static Optional<URI> uri(String target) {
        boolean angled = target.startsWith("<") && target.endsWith(">");
        try {
            return Optional.of(
                    new URI(CharacterReference.read(angled ? target.substring(1, target.length() - 1) : target)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
