package io.github.rca4j.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, run in this process. */
final class NuChecker {
    private NuChecker() {}

    /** {@return what it has to say of a page, errors and warnings alike, a line each} */
    static List<String> check(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        // It guesses the language of people's words, of which the page claims nothing: its own are English.
        validator.setNoLangDetect(true);
        try {
            return validator
                    .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the checker failed", e);
        }
    }
}
