// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The Atom feed of published minutes: an entry for each meeting, which stays the same when its text is withdrawn or
 * corrected.
 *
 * @param board its name
 * @param domain in which entries have their ids
 * @param place where the minutes lie, absolute, with a slash at its end; empty where that is not known
 * @param self where the feed itself lies
 */
public record Feed(String board, String domain, String place, String self) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST = 50;

    /** The feed of these, those changed last first. */
    public String of(List<PublicText> texts) {
        List<PublicText> newest = texts.stream()
                .sorted(Comparator.comparing(PublicText::changed)
                        .thenComparing(text -> text.published().day())
                        .reversed())
                .limit(LONGEST)
                .toList();
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            write(xml, newest);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.append('\n').toString();
    }

    private void write(XMLStreamWriter xml, List<PublicText> texts) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", board + ": published minutes");
        element(xml, "id", "tag:" + domain + ",2000:minutes");
        element(
                xml,
                "updated",
                moment(texts.isEmpty() ? Instant.EPOCH : texts.get(0).changed()));
        link(xml, Map.of("rel", "self", "type", "application/atom+xml", "href", self));
        link(xml, Map.of("rel", "alternate", "type", "text/html", "href", place.isEmpty() ? "./" : place));
        xml.writeStartElement("author");
        element(xml, "name", board);
        xml.writeEndElement();
        for (PublicText text : texts) {
            entry(xml, text);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, PublicText text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "title", text.title() + (text.isWithdrawn() ? " (withdrawn)" : ""));
        element(xml, "id", "tag:" + domain + ",2000:" + text.name());
        element(xml, "published", moment(text.first()));
        element(xml, "updated", moment(text.changed()));
        link(xml, Map.of("rel", "alternate", "type", "text/html", "href", place + text.place() + ".html"));
        link(xml, Map.of("rel", "alternate", "type", "text/plain", "href", place + text.place() + ".txt"));
        element(xml, "summary", text.isWithdrawn() ? text.withdrawal() : text.title() + ", as they were approved.");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " "));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, Map<String, String> attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        for (String name : List.of("rel", "type", "href")) {
            xml.writeAttribute(name, attributes.get(name));
        }
    }

    private static String moment(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
