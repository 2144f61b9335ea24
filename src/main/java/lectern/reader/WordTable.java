package lectern.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import lectern.data.Resources;
import org.jspecify.annotations.Nullable;

/** A table of words and phrases, each with what it stands for, from a file of two columns. */
final class WordTable {
  private static final int LONGEST_PHRASE = 4;

  private final Map<String, String> meanings = new LinkedHashMap<>();

  private WordTable() {}

  /** Loads {@code lectern/reader/<name>.tsv}; lines that begin with # are remarks. */
  static WordTable load(String name) {
    WordTable table = new WordTable();
    String file = "/lectern/reader/" + name + ".tsv";
    int number = 1;
    for (String line : Resources.lines(file)) {
      int tab = line.indexOf('\t');
      boolean remark = line.isEmpty() || line.startsWith("#");
      if (!remark
          && (tab <= 0
              || table.meanings.put(line.substring(0, tab), line.substring(tab + 1)) != null)) {
        throw new IllegalStateException(file + ", line " + number + ": no new phrase and meaning");
      }
      number++;
    }
    return table;
  }

  /** Gives every phrase with its meaning. */
  void forEach(BiConsumer<String, String> taker) {
    meanings.forEach(taker);
  }

  /** Returns what the whole phrase stands for, or null. */
  @Nullable String of(String phrase) {
    return meanings.get(phrase);
  }

  /**
   * Returns what the first word or phrase in a row of words stands for that is in the table, or
   * null; the longest that begins at a word counts.
   */
  @Nullable String firstIn(String words) {
    int start = 0;
    while (start < words.length()) {
      int end = start;
      int[] ends = new int[LONGEST_PHRASE];
      int count = 0;
      while (count < LONGEST_PHRASE && end < words.length()) {
        end = wordEnd(words, end == start ? start : end + 1);
        ends[count++] = end;
      }
      for (int i = count - 1; i >= 0; i--) {
        String meaning = meanings.get(words.substring(start, ends[i]));
        if (meaning != null) {
          return meaning;
        }
      }
      start = wordEnd(words, start) + 1;
    }
    return null;
  }

  private static int wordEnd(String words, int start) {
    int end = words.indexOf(' ', start);
    return end < 0 ? words.length() : end;
  }
}
