package lectern.spoken.en;

import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Knows nouns for what is counted in thousands and millions, so that {@code 3m voters} is not a
 * length and {@code 1950 workers} not a year.
 */
final class Things {
  private final WordSet things = new WordSet("counted-things");
  private final WordSet breaks = new WordSet("phrase-breaks");

  /**
   * Whether the words right behind {@code end} name things that are counted: the noun itself, or at
   * most two describing words and the noun; or {@code -strong}.
   */
  boolean areCounted(Written text, int end) {
    if (text.is(end, '-') && text.lower(end + 1).equals("strong")) {
      return true;
    }
    int at = end;
    for (int word = 0; word < 3; word++) {
      if (text.shape(at) != Shape.BLANK || !text.isWord(at + 1)) {
        return false;
      }
      String next = text.lower(at + 1);
      if (things.contains(next) || isPeople(text, at + 1)) {
        return true;
      }
      if (breaks.contains(next)) {
        return false;
      }
      at += 2;
    }
    return false;
  }

  /** Whether a word is the name of a people in the plural: Americans, Russians, Israelis. */
  private static boolean isPeople(Written text, int token) {
    if (text.shape(token) != Shape.CAPITALIZED || text.length(token) < 6) {
      return false;
    }
    String word = text.text(token);
    return word.endsWith("ans") || word.endsWith("ons") || word.endsWith("lis");
  }
}
