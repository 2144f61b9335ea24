package lectern.voice.freetts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of words and their phones, word and phones separated by a tab. */
final class PhoneTable {
  private PhoneTable() {}

  /**
   * Returns the table.
   *
   * @param file a file of {@code lectern/voice}; lines that start with {@code #} are comments
   */
  static Map<String, List<String>> read(String file) {
    Map<String, List<String>> table = new HashMap<>();
    try (InputStream in = PhoneTable.class.getResourceAsStream("/lectern/voice/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          List<String> arpabet = List.of(line.substring(tab + 1).split(" "));
          List<String> phones = Phones.ofArpabet(arpabet);
          if (tab < 1 || phones.size() != arpabet.size()) {
            throw new IllegalStateException(file + ":" + number + ": " + line);
          }
          table.put(line.substring(0, tab), List.copyOf(phones));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
