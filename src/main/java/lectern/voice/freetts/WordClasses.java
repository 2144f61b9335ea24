package lectern.voice.freetts;

import java.util.HashMap;
import java.util.Map;

/** Guesses the part of speech of a word: function words are listed, all others have content. */
final class WordClasses {
  private static final int CONTENT = Symbols.number("content");

  private final Map<String, Integer> listed = new HashMap<>();

  private WordClasses() {}

  /** Reads FreeTTS's list. */
  static WordClasses load() {
    WordClasses classes = new WordClasses();
    for (String line : DataFiles.lines("part_of_speech.txt")) {
      int blank = line.indexOf(' ');
      if (!line.startsWith("*")) {
        classes.listed.put(line.substring(0, blank), Symbols.number(line.substring(blank + 1)));
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
