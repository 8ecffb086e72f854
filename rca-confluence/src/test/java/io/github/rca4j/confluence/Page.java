package io.github.rca4j.confluence;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page's body in the eyes of an XML parser. */
record Page(Element root) {
    static Page of(String body) {
        String document = "<page xmlns:ac=\"https://example.org/ac\">" + body + "</page>";
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(null);
            return new Page(
                    parser.parse(new InputSource(new StringReader(document))).getDocumentElement());
        } catch (SAXException e) {
            throw new AssertionError(document, e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    String text() {
        return root.getTextContent();
    }
}
