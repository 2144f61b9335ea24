package lectern.lexicon;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lectern.lexicon.Lexicon.Entry;

/**
 * Reads a lexicon in XML. Source: W3C Pronunciation Lexicon Specification 1.0 (2008), §4.
 *
 * <p>Of several pronunciations of a lexeme the first counts, or the first with {@code
 * prefer="true"} (§4.9.3); of several lexemes of a word the first without a {@code role}, else the
 * first, since no role is known when an article is read (§4.4). Elements of other namespaces,
 * {@code metadata} and {@code example} are passed over. A document type is refused, and with it
 * entities of every kind.
 */
final class PlsParser {
  private static final String NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int MAX_DEPTH = 100;

  private final String name;
  private final PlsEntries entries;
  private String alphabet = "";

  /**
   * Makes one.
   *
   * @param name what to call the document in messages
   */
  PlsParser(String name) {
    this.name = name;
    this.entries = new PlsEntries(name);
  }

  /** Returns the entries of a document, those that win last. */
  List<Entry> parse(byte[] bytes) throws LexiconException {
    String text = XmlText.of(name, bytes);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
      try {
        toRoot(in);
        root(in);
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) {
      throw new LexiconException(name, line(e), "not well-formed XML: " + reason(e));
    }
    return entries.inOrder();
  }

  private void toRoot(XMLStreamReader in) throws XMLStreamException, LexiconException {
    int event = in.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.DTD) {
        throw problem(in, "a document type is not allowed in a lexicon; delete <!DOCTYPE …>");
      }
      event = in.next();
    }
  }

  private void root(XMLStreamReader in) throws XMLStreamException, LexiconException {
    String namespace = in.getNamespaceURI();
    boolean own = namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE);
    if (!in.getLocalName().equals("lexicon") || !own) {
      throw problem(
          in,
          "<"
              + in.getLocalName()
              + "> is not the start of a pronunciation lexicon; it starts with"
              + " <lexicon xmlns=\""
              + NAMESPACE
              + "\">");
    }
    String language = in.getAttributeValue(XML, "lang");
    if (language != null && !isEnglish(language)) {
      throw problem(
          in,
          "the lexicon is for xml:lang=\""
              + language
              + "\", and Lectern speaks English; if its"
              + " words are meant for English texts, write xml:lang=\"en\"");
    }
    String given = in.getAttributeValue(null, "alphabet");
    alphabet = given == null ? "" : given;
    while (nextElement(in)) {
      if (isOwn(in) && in.getLocalName().equals("lexeme")) {
        lexeme(in);
      } else {
        skip(in);
      }
    }
  }

  private static boolean isEnglish(String language) {
    String lower = language.strip().toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.equals("en") || lower.startsWith("en-") || lower.equals("eng");
  }

  private void lexeme(XMLStreamReader in) throws XMLStreamException, LexiconException {
    int line = in.getLocation().getLineNumber();
    boolean role = in.getAttributeValue(null, "role") != null;
    List<String> graphemes = new ArrayList<>();
    Pronunciation first = null;
    Pronunciation preferred = null;
    String unknown = null;
    while (nextElement(in)) {
      String element = isOwn(in) ? in.getLocalName() : "";
      switch (element) {
        case "grapheme" -> graphemes.add(grapheme(in));
        case "phoneme", "alias" -> {
          boolean prefer = "true".equals(in.getAttributeValue(null, "prefer"));
          Pronunciation said = pronunciation(in, element);
          first = first == null ? said : first;
          preferred = prefer && preferred == null ? said : preferred;
        }
        case "", "example" -> skip(in);
        default -> {
          unknown = element;
          skip(in);
        }
      }
    }
    Pronunciation said = preferred == null ? first : preferred;
    if (graphemes.isEmpty() || said == null) {
      throw new LexiconException(
          name,
          line,
          "the lexeme has no "
              + (graphemes.isEmpty() ? "<grapheme>" : "<phoneme> and no <alias>")
              + (unknown == null ? "; add one" : "; is <" + unknown + "> misspelled?"));
    }
    for (String grapheme : graphemes) {
      entries.add(grapheme, said, line, role);
    }
  }

  private String grapheme(XMLStreamReader in) throws XMLStreamException, LexiconException {
    int line = in.getLocation().getLineNumber();
    try {
      return TextParser.grapheme(text(in));
    } catch (UnsayableException e) {
      throw new LexiconException(name, line, String.valueOf(e.getMessage()));
    }
  }

  private Pronunciation pronunciation(XMLStreamReader in, String element)
      throws XMLStreamException, LexiconException {
    int line = in.getLocation().getLineNumber();
    String own = in.getAttributeValue(null, "alphabet");
    String text = Said.spaced(text(in));
    try {
      if (text.isEmpty()) {
        throw new UnsayableException("<" + element + "> is empty; write how the word is said");
      }
      return element.equals("alias")
          ? new Pronunciation.Alias(text)
          : PlsAlphabet.phonemes(own == null ? alphabet : own, text);
    } catch (UnsayableException e) {
      throw new LexiconException(name, line, String.valueOf(e.getMessage()));
    }
  }

  /** Returns the text of an element and of what is inside it, and goes to its end. */
  private String text(XMLStreamReader in) throws XMLStreamException, LexiconException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          checkDepth(in, depth);
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(in.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw problem(in, "the entity &" + in.getLocalName() + "; is unknown; write its text");
        default -> {
          // Comments and processing instructions.
        }
      }
    }
    return text.toString();
  }

  /** Goes to the next element inside this one, and returns whether there is one. */
  private boolean nextElement(XMLStreamReader in) throws XMLStreamException, LexiconException {
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
        throw problem(
            in, "there is text between the elements: \"" + Said.spaced(in.getText()) + "\"");
      }
    }
    return false;
  }

  private void skip(XMLStreamReader in) throws XMLStreamException, LexiconException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        checkDepth(in, depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void checkDepth(XMLStreamReader in, int depth) throws LexiconException {
    if (depth > MAX_DEPTH) {
      throw problem(in, "elements are nested deeper than " + MAX_DEPTH + "; that is no lexicon");
    }
  }

  private static boolean isOwn(XMLStreamReader in) {
    String namespace = in.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE);
  }

  private LexiconException problem(XMLStreamReader in, String problem) {
    return new LexiconException(name, in.getLocation().getLineNumber(), problem);
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return (start < 0 ? message : message.substring(start + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("it cannot be read");
  }
}
