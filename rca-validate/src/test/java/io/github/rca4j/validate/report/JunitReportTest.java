package io.github.rca4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitReportTest {
    private final ReportWriter writer = ReportWriters.forFormat("junit");
    private final Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(JunitReportTest.class.getResource("/report/junit.xsd"));

    JunitReportTest() throws SAXException {}

    private Document parsed(List<NamedReport> documents)
            throws SAXException, IOException, ParserConfigurationException {
        String xml = writer.write(documents);
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void the_schema_refuses_what_is_no_report() {
        String broken = writer.write(Reports.TWO).replace("classname", "class");

        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(broken))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void a_suite_for_each_document_that_counts_its_cases() throws Exception {
        Document document = parsed(Reports.TWO);

        assertThat(elements(document, "testsuite"))
                .extracting(suite -> String.join(
                        " ",
                        suite.getAttribute("name"),
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("skipped")))
                .containsExactly("docs/rca/checkout.md 4 1 1", "docs/rca/search.md 1 0 0");
        assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("5");
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    }

    @Test
    void errors_fail_others_pass_and_what_is_switched_off_is_skipped() throws Exception {
        Document document = parsed(Reports.TWO);

        assertThat(elements(document, "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .containsExactly(
                        "META-01 metadata.owner at 7:12",
                        "LANG-01 timeline.entries[2].event at 30:5",
                        "ACME-01",
                        "ACT-08 prevention.immediate.actions[0].issue at 61:1",
                        "nothing was found");
        Element failure = elements(document, "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("the owner is missing");
        assertThat(failure.getTextContent()).isEqualTo("""
                docs/rca/checkout.md:7:12: error META-01 metadata.owner: the owner is missing
                  fill the field in""");
        assertThat(elements(document, "system-out")).hasSize(2);
        assertThat(elements(document, "skipped"))
                .extracting(skipped -> skipped.getAttribute("message"))
                .containsExactly("tickets are not public");
    }

    @Test
    void no_documents_are_no_suites() throws Exception {
        assertThat(elements(parsed(List.of()), "testsuite")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.rca4j.validate.report.Reports#hostile")
    void what_a_document_says_is_read_back_but_for_what_xml_has_no_place_for(String text) throws Exception {
        Document document = parsed(List.of(Reports.of(text)));

        String same = Reports.paired(text).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
        assertThat(elements(document, "testcase")).hasSize(3);
        assertThat(elements(document, "failure")).hasSize(1);
        assertThat(elements(document, "failure").get(0).getAttribute("message")).isEqualTo(same);
        assertThat(elements(document, "testsuite").get(0).getAttribute("name")).isEqualTo(same);
        assertThat(elements(document, "skipped").get(0).getAttribute("message")).isEqualTo(same);
    }
}
