package lectern.reader;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an XML file event by event. A document type is refused, and so are all entities but
 * the five of XML itself: no file of a kind that is read here needs them, and they can do harm.
 */
final class XmlEvents {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  XmlEvents(byte[] xml) throws XMLStreamException {
    try {
      Reader characters = characters(xml);
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(characters);
      }
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /**
   * Returns what an XML file is made of: UTF-16 where it begins with a mark of that, else UTF-8
   * (ECMA-376 part 2, 8.1.5; both by XML 1.0, 4.3.3). Java's parser must not do this, because it
   * prints a line on the standard error stream where a byte is wrong.
   */
  private static Reader characters(byte[] xml) throws IOException {
    Charset marked = TextDecoder.byMark(xml);
    Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
    BufferedReader characters =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(xml), charset.newDecoder()));
    characters.mark(1);
    if (characters.read() != TextDecoder.BYTE_ORDER_MARK) {
      characters.reset();
    }
    return characters;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Goes to the next start, end or text; returns whether there is one. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.DTD) {
        throw new XMLStreamException("a document type");
      }
      if (event == XMLStreamReader.ENTITY_REFERENCE) {
        throw new XMLStreamException("an entity");
      }
      if (reader.isStartElement() || reader.isEndElement() || reader.isCharacters()) {
        return true;
      }
    }
    return false;
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Returns the name of the element that starts or ends, without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** Returns an attribute, named without its prefix, or nothing. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns the characters here. */
  String text() {
    return reader.getText();
  }

  /** Goes on behind the end of the element that has just started. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && next(); ) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  /** Returns all characters in the element that has just started, and goes on behind its end. */
  String content() throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    for (int depth = 1; depth > 0 && next(); ) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
      if (reader.isCharacters()) {
        content.append(text());
      }
    }
    return content.toString();
  }
}
