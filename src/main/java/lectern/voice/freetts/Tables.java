package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.data.Fields;
import lectern.data.Resources;

/** Reads tables of columns with tabs between them; lines that start with # are comments. */
final class Tables {
  private Tables() {}

  /**
   * Returns a table of words and their phones.
   *
   * @param file a file of {@code lectern/voice}
   */
  static Map<String, List<String>> phones(String file) {
    Map<String, List<String>> table = new HashMap<>();
    for (Map.Entry<String, String> row : strings(file).entrySet()) {
      List<String> arpabet = List.of(Fields.of(row.getValue(), ' '));
      List<String> phones = Phones.ofArpabet(arpabet);
      if (phones.size() != arpabet.size()) {
        throw new IllegalStateException(file + ": not all phones: " + row);
      }
      table.put(row.getKey(), List.copyOf(phones));
    }
    return table;
  }

  /**
   * Returns the rows of a table.
   *
   * @param file a file of {@code lectern/voice}
   * @param columns how many each row has
   */
  static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(file)) {
      String[] row = Fields.of(line, '\t');
      if (row.length != columns) {
        throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * Returns a table of strings.
   *
   * @param file a file of {@code lectern/voice}
   */
  static Map<String, String> strings(String file) {
    Map<String, String> table = new HashMap<>();
    for (String line : lines(file)) {
      int tab = line.indexOf('\t');
      if (tab < 1 || table.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
        throw new IllegalStateException(file + ": " + line);
      }
    }
    return table;
  }

  private static List<String> lines(String file) {
    List<String> rows = new ArrayList<>();
    for (String line : Resources.lines("/lectern/voice/" + file)) {
      if (!line.startsWith("#")) {
        rows.add(line);
      }
    }
    return rows;
  }
}
