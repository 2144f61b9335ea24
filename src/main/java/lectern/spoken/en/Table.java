package lectern.spoken.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.data.Fields;
import lectern.data.Resources;

/**
 * Reads the tables that come with Lectern: UTF-8, one entry a line, columns separated by tabs;
 * lines that start with {@code #} say what the columns are.
 */
final class Table {
  private Table() {}

  /** Returns the first column of a table. */
  static Set<String> set(String name) {
    Set<String> entries = new HashSet<>();
    for (String[] row : rows(name, 1)) {
      entries.add(row[0]);
    }
    return entries;
  }

  /** Returns a table of two columns; more columns are notes for the reader. */
  static Map<String, String> map(String name) {
    Map<String, String> entries = new HashMap<>();
    for (String[] row : rows(name, 2)) {
      if (entries.put(row[0], row[1]) != null) {
        throw new IllegalStateException("twice in " + name + ".tsv: " + row[0]);
      }
    }
    return entries;
  }

  /**
   * Returns the rows of a table.
   *
   * @param name the file's name without folder and ending
   * @param columns how many columns a row has at least
   * @throws IllegalStateException if a row has fewer; names file and line
   */
  static List<String[]> rows(String name, int columns) {
    String file = "/lectern/spoken/en/" + name + ".tsv";
    String text = Resources.text(file);
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int stop = end < 0 ? text.length() : end;
      number++;
      if (stop > at && text.charAt(at) != '#') {
        String[] row = Fields.of(text, at, stop, '\t');
        if (row.length < columns) {
          throw new IllegalStateException(
              file
                  + ":"
                  + number
                  + ": "
                  + columns
                  + " columns wanted: "
                  + text.substring(at, stop));
        }
        rows.add(row);
      }
      at = stop + 1;
    }
    return rows;
  }
}
