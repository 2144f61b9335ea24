package lectern.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.data.Resources;
import org.jspecify.annotations.Nullable;

/** The table of IPA signs and of what Lectern's voices say for each. */
final class IpaSigns {
  private static final String FILE = "/lectern/lexicon/ipa.tsv";

  private final Map<String, List<String>> phones = new HashMap<>();
  private int longest;

  /** Loads the table. */
  IpaSigns() {
    int number = 0;
    for (String line : Resources.lines(FILE)) {
      number++;
      if (!line.startsWith("#")) {
        add(line, number);
      }
    }
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(FILE + ":" + number + ": " + line);
    }
    String sign = Normalizer.normalize(columns[0], Normalizer.Form.NFD);
    List<String> said = columns[1].equals("-") ? List.of() : List.of(columns[1].split(" "));
    if (phones.put(sign, said) != null) {
      throw new IllegalStateException(FILE + ":" + number + ": twice: " + line);
    }
    longest = Math.max(longest, sign.length());
  }

  /** Returns the length of the longest sign that starts at {@code at}, or 0. */
  int longest(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      if (phones.containsKey(text.substring(at, end))) {
        return end - at;
      }
    }
    return 0;
  }

  /** Returns the phones of a sign without stress, {@code ə} for a weak vowel; null if unknown. */
  @Nullable List<String> phones(String sign) {
    return phones.get(sign);
  }
}
