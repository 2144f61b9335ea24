package lectern.voice.freetts;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Guesses the part of speech of a word: function words are listed, all others have content. */
final class WordClasses {
  private static final int CONTENT = Symbols.number("content");

  private final Map<String, Integer> listed = new HashMap<>();

  private WordClasses() {}

  /** Reads FreeTTS's list. */
  static WordClasses load() throws IOException {
    WordClasses classes = new WordClasses();
    try (BufferedReader lines = DataFiles.lines("part_of_speech.txt")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (!line.startsWith("*")) {
          classes.listed.put(line.substring(0, blank), Symbols.number(line.substring(blank + 1)));
        }
      }
    }
    return classes;
  }

  /**
   * Returns the {@link Symbols} number of a word's class.
   *
   * @param word in small letters
   */
  int of(String word) {
    Integer found = listed.get(word);
    return found == null ? CONTENT : found;
  }
}
