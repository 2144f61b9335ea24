package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import lectern.article.Kind;
import lectern.article.Paragraph;

/** One paragraph or heading of an ODT document: its text, its pictures, its notes. */
final class OdtParagraph {
  private static final int MOST_BLANKS = 100;

  private static final Set<String> SILENT =
      Set.of(
          "annotation",
          "annotation-end",
          "forms",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "ruby-text",
          "script",
          "hidden-paragraph",
          "note-citation",
          "soft-page-break",
          "event-listeners",
          "glue-point",
          "object",
          "image-map");

  private final OdtStyles styles;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final List<String> alternatives = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final ParagraphList boxes = new ParagraphList();
  private final String style;
  private final int level;
  private boolean bold = true;

  /** Reads it to its end. */
  OdtParagraph(OdtStyles styles, XmlEvents events, int depth) throws XMLStreamException {
    this.styles = styles;
    this.style = events.attribute("style-name");
    boolean heading = events.isStart("h");
    this.level = heading ? DocxNumbers.number(events.attribute("outline-level"), 1) : 0;
    inside(events, depth, styles.isBold(style));
  }

  /** Returns whether an element is not read, with all that is in it. */
  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  private void inside(XmlEvents events, int depth, boolean isBold) throws XMLStreamException {
    List<Boolean> bolds = new ArrayList<>();
    bolds.add(isBold);
    while (!bolds.isEmpty() && events.next()) {
      if (events.isEnd()) {
        bolds.remove(bolds.size() - 1);
      } else if (!events.isStart()) {
        words(events.text(), bolds.get(bolds.size() - 1));
      } else if (!element(events, depth)) {
        boolean outer = bolds.get(bolds.size() - 1);
        bolds.add(outer || styles.isBold(events.attribute("style-name")));
      }
    }
  }

  private void words(String words, boolean isBold) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(c == '\n' ? ' ' : c);
    }
    bold &= isBold || words.isBlank();
  }

  /** Reads an element, and returns whether it is read to its end. */
  private boolean element(XmlEvents events, int depth) throws XMLStreamException {
    switch (events.name()) {
      case "s" -> {
        int count = DocxNumbers.number(events.attribute("c"), 1);
        text.append(" ".repeat(Math.min(count, MOST_BLANKS)));
        return false;
      }
      case "tab" -> {
        text.append(' ');
        return false;
      }
      case "line-break" -> {
        text.append('\n');
        return false;
      }
      case "note-body" -> note(events, depth);
      case "text-box" -> {
        OdtBody box = new OdtBody(styles, boxes);
        box.blocks(events, depth + 1);
      }
      case "desc", "title" -> alternatives.add(events.content());
      default -> {
        if (isSilent(events.name())) {
          events.skip();
        } else if (styles.isStruck(events.attribute("style-name"))) {
          struck.append(events.content());
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private void note(XmlEvents events, int depth) throws XMLStreamException {
    OdtBody body = new OdtBody(styles, new ParagraphList());
    body.blocks(events, depth + 1);
    for (Paragraph paragraph : body.found().paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        notes.add(paragraph.text());
      }
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

  /** Returns its level as a heading, from 1, or 0. */
  int level() {
    return level;
  }

  /** Returns whether all of it is bold. */
  boolean isBold() {
    return bold;
  }

  List<String> alternatives() {
    return alternatives;
  }

  List<String> notes() {
    return notes;
  }

  /** Returns what stands in boxes that are anchored in it. */
  ParagraphList boxes() {
    return boxes;
  }
}
