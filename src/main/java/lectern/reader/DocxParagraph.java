package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One paragraph of a DOCX document while it is read: its text and what is said about it. */
final class DocxParagraph {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final List<String> alternatives = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String style = "";
  private String list = "";
  private int depth;
  private int level;
  private boolean properties;
  private boolean words;
  private boolean hidden;
  private boolean runStruck;
  private boolean runBold;
  private boolean bold = true;

  /**
   * Takes the start of an element inside the paragraph.
   *
   * @return whether the element is still open
   */
  boolean start(XmlEvents events) throws XMLStreamException {
    switch (events.name()) {
      case "pPr" -> properties = true;
      case "pStyle" -> style = events.attribute("val");
      case "numId" -> list = events.attribute("val");
      case "ilvl" -> depth = DocxNumbers.number(events.attribute("val"), 0);
      case "outlineLvl" -> level = DocxStyles.level(events.attribute("val"));
      case "r" -> {
        hidden = false;
        runStruck = false;
        runBold = false;
      }
      case "vanish" -> hidden |= !properties && isOn(events);
      case "strike", "dstrike" -> runStruck |= !properties && isOn(events);
      case "b" -> runBold |= isOn(events);
      case "t" -> words = true;
      case "tab", "ptab" -> text.append(properties ? "" : " ");
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "docPr" -> picture(events);
      case "footnoteReference" -> notes.add("footnote" + events.attribute("id"));
      case "endnoteReference" -> notes.add("endnote" + events.attribute("id"));
      case "instrText", "delText", "rt" -> {
        events.skip();
        return false;
      }
      default -> {}
    }
    return true;
  }

  private void picture(XmlEvents events) {
    String said = events.attribute("descr");
    if (!said.isBlank()) {
      alternatives.add(said);
    }
  }

  private static boolean isOn(XmlEvents events) {
    String value = events.attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Takes the end of an element inside the paragraph. */
  void end(String name) {
    if (name.equals("pPr")) {
      properties = false;
    } else if (name.equals("t")) {
      words = false;
    }
  }

  /** Takes characters: they are text only inside of a text element. */
  void text(String characters) {
    if (words && runStruck) {
      struck.append(characters);
    } else if (words && !hidden) {
      text.append(characters);
      bold &= runBold || characters.isBlank();
    }
  }

  String text() {
    return text.toString();
  }

  /** Returns the words that are struck out and no part of the text. */
  String struck() {
    return struck.toString();
  }

  String style() {
    return style;
  }

  /** Returns the list that it is an item of, or nothing. */
  String list() {
    return list;
  }

  /** Returns how deep in its list it is, from 0. */
  int depth() {
    return depth;
  }

  /** Returns its own level as a heading, from 1, or 0. */
  int level() {
    return level;
  }

  /** Returns whether all of it is bold. */
  boolean isBold() {
    return bold;
  }

  /** Returns what its pictures show. */
  List<String> alternatives() {
    return alternatives;
  }

  /** Returns the notes that it refers to. */
  List<String> notes() {
    return notes;
  }
}
