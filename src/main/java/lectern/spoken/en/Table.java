package lectern.spoken.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the tables that come with Lectern: UTF-8, one entry a line, columns separated by tabs;
 * lines that start with {@code #} say what the columns are.
 */
final class Table {
  private Table() {}

  /** Returns the first column of a table. */
  static Set<String> set(String name) {
    Set<String> entries = new HashSet<>();
    read(name, 1, row -> entries.add(row[0]));
    return entries;
  }

  /** Returns a table of two columns; more columns are notes for the reader. */
  static Map<String, String> map(String name) {
    Map<String, String> entries = new HashMap<>();
    read(
        name,
        2,
        row -> {
          if (entries.put(row[0], row[1]) != null) {
            throw new IllegalStateException("twice in " + name + ".tsv: " + row[0]);
          }
        });
    return entries;
  }

  /**
   * Passes each row of a table on.
   *
   * @param name the file's name without folder and ending
   * @param columns how many columns a row has at least
   * @throws IllegalStateException if a row has fewer; names file and line
   */
  static void read(String name, int columns, Consumer<String[]> rows) {
    String file = "/lectern/spoken/en/" + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no such table: " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] row = line.split("\t", -1);
          if (row.length < columns) {
            throw new IllegalStateException(
                file + ":" + number + ": " + columns + " columns wanted: " + line);
          }
          rows.accept(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
