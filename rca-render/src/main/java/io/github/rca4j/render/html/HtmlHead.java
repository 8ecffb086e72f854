package io.github.rca4j.render.html;

import java.util.Optional;

/** What comes before a page's body. */
record HtmlHead(StyleSheet styleSheet, Optional<Logo> logo, HtmlWriter html) {
    void write(String title) {
        html.markup("<!DOCTYPE html>\n")
                .open("html", "lang", Captions.LANGUAGE)
                .newLine()
                .open("head")
                .newLine();
        html.open("meta", "charset", "utf-8").newLine();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .newLine();
        html.open("meta", "name", "referrer", "content", "no-referrer").newLine();
        html.open("meta", "name", "color-scheme", "content", "light dark").newLine();
        html.element("title", title).newLine();
        html.open("style").markup(styleSheet.css()).close("style").newLine();
        html.close("head").newLine().open("body").newLine();
    }

    /** No script, no request: the page is its own style and perhaps a picture, and nothing else. */
    private String policy() {
        return "default-src 'none'; style-src " + styleSheet.digest()
                + (logo.isPresent() ? "; img-src data:" : "")
                + "; base-uri 'none'; form-action 'none'";
    }

    void picture() {
        logo.ifPresent(picture -> html.open("img", "class", "logo", "src", picture.uri(), "alt", picture.alt())
                .newLine());
    }
}
