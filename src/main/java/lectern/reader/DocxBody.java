package lectern.reader;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import lectern.article.Delivery;
import lectern.article.Kind;

/** Goes through the blocks of a DOCX document, or of a note or table cell in it. */
final class DocxBody {
  /** Tables and text boxes in one another; what lies deeper is not read. */
  private static final int DEEPEST = 20;

  private static final int LONGEST_HEADING = 80;

  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final Map<String, List<String>> notes;
  private final ParagraphList found;
  private final Sections sections = new Sections();
  private boolean titled;

  /** Whether a table of contents is about to begin. */
  private boolean contents;

  /** How many columns wide it is, where it is a cell. */
  private int span = 1;

  /** The code so far, of which each line may be a paragraph. */
  private final StringBuilder code = new StringBuilder();

  DocxBody(
      DocxStyles styles,
      DocxNumbers numbers,
      Map<String, List<String>> notes,
      ParagraphList found) {
    this.styles = styles;
    this.numbers = numbers;
    this.notes = notes;
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
      } else if (events.isStart("p")) {
        paragraph(events, depth);
      } else if (events.isStart("tbl")) {
        table(events, depth);
      } else if (events.isStart("sectPr") || isDeleted(events) || events.isStart("Fallback")) {
        events.skip();
      } else if (events.isStart("docPartGallery")
          && events.attribute("val").equals("Table of Contents")) {
        open++;
        contents = true;
      } else if (events.isStart("sdtContent") && contents) {
        contents = false;
        found.omit(DocxStyles.CONTENTS, events.content());
      } else if (events.isStart()) {
        if (events.isStart("gridSpan")) {
          span = DocxNumbers.number(events.attribute("val"), 1);
        }
        open++;
      }
    }
    endCode();
  }

  int span() {
    return span;
  }

  private static boolean isDeleted(XmlEvents events) {
    return events.isStart("del") || events.isStart("moveFrom");
  }

  private void paragraph(XmlEvents events, int depth) throws XMLStreamException {
    DocxParagraph paragraph = new DocxParagraph();
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isEnd()) {
        open--;
        paragraph.end(events.name());
      } else if (events.isStart("txbxContent") && depth < DEEPEST) {
        blocks(events, depth + 1);
      } else if (isDeleted(events)) {
        found.omit("deleted text", events.content());
      } else if (events.isStart("Fallback") || events.isStart("txbxContent")) {
        events.skip();
      } else if (events.isStart()) {
        open += paragraph.start(events) ? 1 : 0;
      } else {
        paragraph.text(events.text());
      }
    }
    add(paragraph);
  }

  private void add(DocxParagraph paragraph) {
    DocxStyles.Role role = styles.role(paragraph.style());
    String text = paragraph.text();
    found.omit("struck out", paragraph.struck());
    if (!role.matter().isEmpty()) {
      found.omit(role.matter(), text);
    } else if (role.kind() == Kind.CODE) {
      code.append(text).append('\n');
      return;
    } else {
      endCode();
      add(paragraph, role, text.strip());
    }
    for (String alternative : paragraph.alternatives()) {
      found.add(Kind.ALTERNATIVE, alternative);
    }
    for (String id : paragraph.notes()) {
      for (String note : notes.getOrDefault(id, List.of())) {
        found.add(Kind.NOTE, note);
      }
    }
  }

  private void add(DocxParagraph paragraph, DocxStyles.Role role, String text) {
    int level = paragraph.level() > 0 ? paragraph.level() : role.level();
    String list = paragraph.list().isEmpty() ? role.list() : paragraph.list();
    Kind kind = role.kind();
    if (kind == Kind.BODY && level > 0) {
      kind = Kind.HEADING;
    } else if (kind == Kind.BODY && paragraph.isBold() && isHeading(text)) {
      kind = Kind.HEADING;
      level = 7;
    }
    if (text.isBlank()) {
      return;
    }
    if (kind == Kind.TITLE && titled) {
      kind = Kind.HEADING;
    }
    titled |= kind == Kind.TITLE;
    if (kind == Kind.HEADING && level > 0) {
      sections.add(text, level, found);
    }
    boolean inList = !list.isEmpty() && !list.equals("0");
    boolean listed = kind == Kind.ITEM || (inList && kind == Kind.BODY);
    if (listed && !numbers.isBare(list, paragraph.depth())) {
      found.add(Kind.ITEM, numbers.next(list, paragraph.depth()) + text);
    } else if (text.indexOf('\n') >= 0 && kind != Kind.TITLE && kind != Kind.HEADING) {
      found.addLines(kind == Kind.ITEM ? Kind.BODY : kind, text, Delivery.READ);
    } else {
      found.add(kind, text);
    }
  }

  /** Returns whether a bold paragraph looks like a heading. */
  private static boolean isHeading(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_HEADING
        && ".,;:!".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private void endCode() {
    if (!code.isEmpty()) {
      found.addLines(Kind.CODE, code, Delivery.READ);
      code.setLength(0);
    }
  }

  private void table(XmlEvents events, int depth) throws XMLStreamException {
    endCode();
    if (depth >= DEEPEST) {
      events.skip();
      return;
    }
    CellTable table = new CellTable();
    boolean firstNames = false;
    boolean names = false;
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isEnd("tr")) {
        table.endRow(names);
        names = false;
      }
      if (events.isEnd()) {
        open--;
      } else if (events.isStart("tc")) {
        DocxBody cell = new DocxBody(styles, numbers, notes, new ParagraphList());
        cell.blocks(events, depth + 1);
        table.cell(cell.found(), cell.span());
      } else if (isDeleted(events)) {
        events.skip();
      } else if (events.isStart()) {
        open++;
        firstNames |= events.isStart("tblLook") && firstRowNames(events);
        names |= events.isStart("tblHeader");
        if (events.isStart("tr")) {
          table.startRow();
          names = firstNames && table.rows() == 0;
        }
      }
    }
    table.into(found);
  }

  /** Returns whether a table's look makes its first row stand out (ECMA-376 Part 1, 17.4.55). */
  private static boolean firstRowNames(XmlEvents look) {
    String bits = look.attribute("val");
    return look.attribute("firstRow").equals("1")
        || (bits.length() == 4 && "2367abefABEF".indexOf(bits.charAt(2)) >= 0);
  }
}
