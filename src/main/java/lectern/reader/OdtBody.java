package lectern.reader;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import lectern.article.Delivery;
import lectern.article.Kind;

/** Goes through the blocks of an ODT document, or of a note or table cell in it. */
final class OdtBody {
  /** Lists, tables and frames in one another; what lies deeper is not read. */
  private static final int DEEPEST = 40;

  private static final int LONGEST_HEADING = 80;

  private static final Set<String> INDEXES =
      Set.of(
          "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index");

  private final OdtStyles styles;
  private final ParagraphList found;
  private final Sections sections = new Sections();
  private final StringBuilder code = new StringBuilder();
  private boolean titled;

  /** The list that is read, how deep in it, and the item; no list is depth 0. */
  private String list = "";

  private int listDepth;
  private String item = "";
  private boolean inItem;

  OdtBody(OdtStyles styles, ParagraphList found) {
    this.styles = styles;
    this.found = found;
  }

  ParagraphList found() {
    return found;
  }

  Sections sections() {
    return sections;
  }

  /** Reads all blocks up to the end of the element that has just started. */
  void blocks(XmlEvents events, int depth) throws XMLStreamException {
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isEnd()) {
        open--;
      } else if (events.isStart()) {
        open += block(events, events.name(), depth) ? 0 : 1;
      }
    }
    endCode();
  }

  /** Reads one block, and returns whether it is read to its end. */
  private boolean block(XmlEvents events, String name, int depth) throws XMLStreamException {
    if (depth > DEEPEST || OdtParagraph.isSilent(name)) {
      events.skip();
    } else if (name.equals("p") || name.equals("h")) {
      OdtParagraph paragraph = new OdtParagraph(styles, events, depth);
      add(paragraph);
    } else if (name.equals("list")) {
      list(events, depth);
    } else if (name.equals("table")) {
      table(events, depth);
    } else if (name.equals("table-of-content")) {
      found.omit(DocxStyles.CONTENTS, events.content());
    } else if (name.equals("bibliography")) {
      found.omit(DocxStyles.BIBLIOGRAPHY, events.content());
    } else if (INDEXES.contains(name)) {
      found.omit(DocxStyles.INDEX, events.content());
    } else if (name.equals("tracked-changes")) {
      deleted(events);
    } else if (name.equals("desc") || name.equals("title")) {
      found.add(Kind.ALTERNATIVE, events.content());
    } else {
      return false;
    }
    return true;
  }

  private void deleted(XmlEvents changes) throws XMLStreamException {
    for (int open = 1; open > 0 && changes.next(); ) {
      if (changes.isStart("p") || changes.isStart("h")) {
        found.omit("deleted text", changes.content());
      } else {
        open += changes.isStart() ? 1 : changes.isEnd() ? -1 : 0;
      }
    }
  }

  private void add(OdtParagraph paragraph) {
    Kind kind = styles.kind(paragraph.style());
    String text = paragraph.text();
    boolean heading = paragraph.level() > 0;
    found.omit("struck out", paragraph.struck());
    if (kind == Kind.CODE) {
      code.append(text).append('\n');
      return;
    }
    endCode();
    if (heading && kind != Kind.TITLE) {
      kind = Kind.HEADING;
    } else if (kind == Kind.BODY && paragraph.isBold() && isHeading(text) && !inItem) {
      kind = Kind.HEADING;
    }
    kind = kind == Kind.TITLE && titled ? Kind.HEADING : kind;
    titled |= kind == Kind.TITLE;
    if (kind == Kind.HEADING && heading && !text.isBlank()) {
      sections.add(text, paragraph.level(), found);
    }
    if (inItem && kind == Kind.BODY && !text.isBlank()) {
      found.add(Kind.ITEM, item + text);
      inItem = false;
    } else if (text.indexOf('\n') >= 0 && kind != Kind.TITLE && kind != Kind.HEADING) {
      found.addLines(kind, text, Delivery.READ);
    } else {
      found.add(kind, text);
    }
    for (String alternative : paragraph.alternatives()) {
      found.add(Kind.ALTERNATIVE, alternative);
    }
    paragraph.boxes().paragraphs().forEach(found::put);
    for (String note : paragraph.notes()) {
      found.add(Kind.NOTE, note);
    }
  }

  private static boolean isHeading(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && stripped.length() <= LONGEST_HEADING
        && ".,;:!".indexOf(stripped.charAt(stripped.length() - 1)) < 0;
  }

  private void endCode() {
    if (!code.isEmpty()) {
      found.addLines(Kind.CODE, code, Delivery.READ);
      code.setLength(0);
    }
  }

  private void list(XmlEvents events, int depth) throws XMLStreamException {
    String outerList = list;
    String named = events.attribute("style-name");
    list = named.isEmpty() ? list : named;
    listDepth++;
    int number = 0;
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isStart("list-item")) {
        number = DocxNumbers.number(events.attribute("start-value"), number + 1);
        item = styles.number(list, listDepth, number);
        inItem = true;
        blocks(events, depth + 1);
        inItem = false;
      } else if (events.isStart("list-header")) {
        blocks(events, depth + 1);
      } else {
        open += events.isStart() ? 1 : events.isEnd() ? -1 : 0;
      }
    }
    listDepth--;
    list = outerList;
  }

  private void table(XmlEvents events, int depth) throws XMLStreamException {
    endCode();
    CellTable table = new CellTable();
    boolean names = false;
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isEnd("table-row")) {
        table.endRow(names);
      } else if (events.isEnd("table-header-rows")) {
        names = false;
      }
      if (events.isEnd()) {
        open--;
      } else if (events.isStart("table-cell")) {
        int span = DocxNumbers.number(events.attribute("number-columns-spanned"), 1);
        OdtBody cell = new OdtBody(styles, new ParagraphList());
        cell.blocks(events, depth + 1);
        table.cell(cell.found(), span);
      } else if (events.isStart()) {
        open++;
        if (events.isStart("table-row")) {
          table.startRow();
        }
        names |= events.isStart("table-header-rows");
      }
    }
    table.into(found);
  }
}
