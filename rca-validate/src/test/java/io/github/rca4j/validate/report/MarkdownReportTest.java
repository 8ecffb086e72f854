package io.github.rca4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.text.Printable;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private final ReportWriter writer = ReportWriters.forFormat("markdown");

    @Test
    void a_box_for_each_finding_under_its_document() {
        assertThat(writer.write(Reports.TWO)).isEqualTo("""
                ## docs/rca/checkout.md

                - [ ] **error** META-01, line 7, metadata.owner: the owner is missing\\
                  fill the field in
                - [ ] **warning** LANG-01, line 30, timeline.entries\\[2].event: blames a person: 'was careless'
                - [ ] **note** ACME-01: the team is not named\\
                  name it
                - [x] **suppressed** ACT-08, line 61, prevention.immediate.actions\\[0].issue: action 1 has no ticket\\
                  tickets are not public

                ## docs/rca/search.md

                Nothing was found.
                """);
    }

    @ParameterizedTest
    @MethodSource("io.github.rca4j.validate.report.Reports#hostile")
    void what_a_document_says_is_text_in_its_item(String text) {
        Node document = Parser.builder().build().parse(writer.write(List.of(Reports.of(text))));

        List<String> headings = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(squeezed(TEXT.render(heading)));
                super.visit(heading);
            }

            @Override
            public void visit(ListItem item) {
                items.add(squeezed(TEXT.render(item.getFirstChild())));
                super.visit(item);
            }

            @Override
            protected void visitChildren(Node parent) {
                kinds.add(parent.getClass().getSimpleName());
                super.visitChildren(parent);
            }
        });
        String shown = squeezed(Printable.line(text));
        assertThat(headings).containsExactly(shown);
        assertThat(items)
                .containsExactly(
                        squeezed("[ ] error X-01, line 1, " + shown + ": " + shown + " " + shown),
                        squeezed("[ ] note X-02, " + shown + ": " + shown),
                        squeezed("[x] suppressed X-01, line 1, " + shown + ": " + shown + " " + shown));
        assertThat(kinds)
                .isSubsetOf(
                        "Document",
                        "Heading",
                        "BulletList",
                        "ListItem",
                        "Paragraph",
                        "StrongEmphasis",
                        "Text",
                        "HardLineBreak");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
