package io.github.rca4j.render.html;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Writes RCAs as one self-contained HTML page: no script, no request to anywhere, dark and light by preference, readable
 * on a phone, on paper and in a text browser.
 *
 * <pre>{@code
 * String page = HtmlRenderer.builder()
 *         .clock(Clock.systemUTC())             // what is overdue depends on the day
 *         .build()
 *         .withFindings(report.findings())      // for a review: each beside the field that it speaks of
 *         .render(rca);
 * }</pre>
 *
 * <p>Texts are Markdown. Raw HTML in them is shown as text, links are made of {@code http}, {@code https},
 * {@code mailto} and relative targets only, and images become links, since a page that loads one tells somebody who
 * reads it. The page's policy forbids scripts, requests, and every style but its own.
 *
 * @since 0.1
 */
public final class HtmlRenderer implements RcaRenderer {
    /** How many characters the filled-in template has beside its style sheet, roughly. */
    private static final int USUAL_BODY = 36_000;

    private final StyleSheet styleSheet;
    private final Optional<Logo> logo;
    private final Optional<Clock> clock;
    private final BiFunction<Sink, HtmlWriter, Sink> blocks;
    private final List<Finding> findings;

    /** Creates a renderer with the built-in style sheet, without a logo, that calls nothing overdue. */
    public HtmlRenderer() {
        this(builder(), List.of());
    }

    private HtmlRenderer(Builder builder, List<Finding> findings) {
        this.styleSheet = builder.styleSheet;
        this.logo = builder.logo;
        this.clock = builder.clock;
        this.blocks = builder.blocks;
        this.findings = findings;
    }

    private HtmlRenderer(HtmlRenderer like, List<Finding> findings) {
        this.styleSheet = like.styleSheet;
        this.logo = like.logo;
        this.clock = like.clock;
        this.blocks = like.blocks;
        this.findings = findings;
    }

    /** {@return a builder of a renderer} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the same renderer, which shows findings on the document that it writes: beside the field that each speaks
     * of, or else at the nearest part of the document that holds it, at the latest at the top of the page}
     *
     * @param findings what a validator or a reader says of the document; none are left out
     */
    public HtmlRenderer withFindings(List<Finding> findings) {
        return new HtmlRenderer(this, List.copyOf(findings));
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public String render(Rca rca, RenderOptions options) {
        StringBuilder out = new StringBuilder(styleSheet.css().length() + USUAL_BODY);
        render(rca, options, out);
        return out.toString();
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        Survey survey = new Survey(!findings.isEmpty());
        Outline.write(rca, options.blanks(), survey);
        HtmlWriter html = new HtmlWriter(new Output(out));
        HtmlSink page = new HtmlSink(
                new HtmlHead(styleSheet, logo, html),
                rca,
                survey,
                new Findings(findings, survey, html),
                clock.map(LocalDate::now),
                html);
        Outline.write(rca, options.blanks(), blocks.apply(page, html));
    }

    /** Builds an {@link HtmlRenderer}. */
    public static final class Builder {
        private StyleSheet styleSheet = StyleSheet.BUILT_IN;
        private Optional<Logo> logo = Optional.empty();
        private Optional<Clock> clock = Optional.empty();
        private BiFunction<Sink, HtmlWriter, Sink> blocks = (page, html) -> page;

        private Builder() {}

        /**
         * Sets the page's style sheet in place of the built-in one, which is {@link HtmlRenderer#builtInStyleSheet()}. The
         * page loads nothing, so neither does the style sheet.
         *
         * @param css the style sheet
         * @return this builder
         * @throws IllegalArgumentException if it holds what would end it within the page
         */
        public Builder styleSheet(String css) {
            this.styleSheet = StyleSheet.of(css);
            return this;
        }

        /**
         * Sets a picture at the top of the page. It is held in the page; the page's policy then allows such pictures.
         *
         * @param picture the picture's file
         * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif}, {@code image/webp} or
         *     {@code image/svg+xml}
         * @param alt what it says to those who do not see it, such as a company's name; "" for an ornament
         * @return this builder
         * @throws IllegalArgumentException for any other media type
         */
        public Builder logo(byte[] picture, String mediaType, String alt) {
            this.logo = Optional.of(Logo.of(picture, mediaType, alt));
            return this;
        }

        /**
         * Sets the clock that says which actions are overdue: those that are still open after the day by which they were
         * due, in the clock's time zone. Without it none are called so, and the same RCA gives the same page on any day.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Optional.of(clock);
            return this;
        }

        /**
         * Sets what writes the blocks of the page, to write some of them in another way:
         *
         * <pre>{@code
         * HtmlRenderer.builder()
         *         .blocks((page, html) -> new ForwardingSink() {
         *             public Sink to() {
         *                 return page;
         *             }
         *
         *             public void remark(String text) {
         *                 html.element("p", text);
         *             }
         *         })
         * }</pre>
         *
         * @param blocks makes, for each page, a sink of the one that writes the page as it would be and of the page's
         *     writer
         * @return this builder
         */
        public Builder blocks(BiFunction<Sink, HtmlWriter, Sink> blocks) {
            this.blocks = Objects.requireNonNull(blocks, "blocks");
            return this;
        }

        /** {@return the renderer} */
        public HtmlRenderer build() {
            return new HtmlRenderer(this, List.of());
        }
    }

    /** {@return the style sheet of a page that has no other, to begin one's own with} */
    public static String builtInStyleSheet() {
        return StyleSheet.BUILT_IN.css();
    }
}
