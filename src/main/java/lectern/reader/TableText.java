package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Delivery;

/**
 * Writes a table as it is read aloud, a line for each row: every cell after the name of its column,
 * where the table names its columns.
 */
final class TableText {
  /** Cells that span columns count so often at most. */
  private static final int MOST_COLUMNS = 1000;

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> header = List.of();
  private List<String> row = new ArrayList<>();
  private int columns;

  /** Begins a row. */
  void startRow() {
    row = new ArrayList<>();
  }

  /**
   * Adds a cell to the row.
   *
   * @param text its text; white space in it becomes single blanks
   * @param span how many columns wide it is
   */
  void cell(CharSequence text, int span) {
    row.add(ParagraphList.collapsed(text));
    for (int i = 1; i < span && row.size() < MOST_COLUMNS; i++) {
      row.add("");
    }
  }

  /**
   * Ends a row.
   *
   * @param names whether its cells name the columns; only the first row's can
   */
  void endRow(boolean names) {
    boolean empty = true;
    for (String cell : row) {
      empty &= cell.isEmpty();
    }
    if (empty) {
      return;
    }
    columns = Math.max(columns, row.size());
    if (names && rows.isEmpty() && header.isEmpty()) {
      header = row;
    } else {
      rows.add(row);
    }
  }

  /** Returns whether there is nothing in it. */
  boolean isEmpty() {
    return rows.isEmpty() && header.isEmpty();
  }

  /** Returns whether it only lays out a page: one column, or one cell. */
  boolean isLayout() {
    return columns <= 1;
  }

  /** Returns the rows, each on a line. */
  String text() {
    StringBuilder text = new StringBuilder();
    if (rows.isEmpty()) {
      line(text, header, List.of());
    }
    for (List<String> cells : rows) {
      line(text, cells, header);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells, List<String> names) {
    text.append(text.isEmpty() ? "" : "\n");
    int start = text.length();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      text.append(text.length() == start ? "" : "; ");
      String name = i < names.size() ? names.get(i) : "";
      if (!name.isEmpty() && !name.equals(cell)) {
        text.append(name).append(name.endsWith(":") ? " " : ": ");
      }
      text.append(cell);
    }
    if (text.length() > start && ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0) {
      text.append('.');
    }
  }

  /** Returns what may be said in its place: {@code Table, 5 rows, 3 columns.} */
  Delivery announcement() {
    int count = rows.isEmpty() ? 1 : rows.size();
    return new Delivery.Announced(
        "Table, "
            + count
            + (count == 1 ? " row, " : " rows, ")
            + columns
            + (columns == 1 ? " column." : " columns."));
  }
}
