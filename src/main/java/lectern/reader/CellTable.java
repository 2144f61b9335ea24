package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;

/**
 * A table of a document while it is read, cell by cell. One that only lays out a page, with a
 * single column or with long texts in it, comes out as the paragraphs in its cells.
 */
final class CellTable {
  private static final int LONGEST_CELL = 400;

  private final TableText table = new TableText();
  private final List<Paragraph> inCells = new ArrayList<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private boolean layout;
  private int rows;

  void startRow() {
    table.startRow();
  }

  /** Adds a cell, and how many columns wide it is. */
  void cell(ParagraphList content, int span) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : content.paragraphs()) {
      inCells.add(paragraph);
      if (paragraph.kind() == Kind.NOTE) {
        notes.add(paragraph);
      } else if (paragraph.kind() != Kind.BREAK) {
        text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
        layout |= paragraph.kind() == Kind.TABLE;
      }
    }
    layout |= text.length() > LONGEST_CELL;
    table.cell(text, span);
  }

  /** Ends a row, of which the cells may name the columns. */
  void endRow(boolean names) {
    table.endRow(names);
    rows++;
  }

  /** Returns how many rows there are so far. */
  int rows() {
    return rows;
  }

  /** Adds the table to what was found. */
  void into(ParagraphList found) {
    if (table.isEmpty()) {
      return;
    }
    boolean whole = !layout && !table.isLayout();
    if (whole) {
      found.addLines(Kind.TABLE, table.text(), table.announcement());
    }
    for (Paragraph paragraph : whole ? notes : inCells) {
      found.put(paragraph);
    }
  }
}
