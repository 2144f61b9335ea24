package lectern.spoken;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.article.Span;

/**
 * Finds what would be said for minutes without a blank in it: that is no word, number, name or
 * address which anybody could listen to, but data.
 */
final class Endless {
  static final String REASON = "too long";

  /** The most words that are said for a run without blanks, two or three minutes. */
  private static final int MOST_WORDS = 400;

  /** The most letters of a word; the longest names of places have less than a hundred. */
  private static final int MOST_LETTERS = 200;

  private Endless() {}

  /** Returns the spans of readings that belong to such runs; mostly none. */
  static Set<Span> find(List<Reading> readings) {
    Set<Span> found = Set.of();
    int first = 0;
    int words = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (i > 0 && readings.get(i - 1).span().end() != reading.span().start()) {
        first = i;
        words = 0;
      }
      boolean before = words > MOST_WORDS;
      words += isWord(reading) ? reading.words().size() : MOST_WORDS + 1;
      if (words > MOST_WORDS) {
        found = found.isEmpty() ? new HashSet<>() : found;
        for (int k = before ? i : first; k <= i; k++) {
          found.add(readings.get(k).span());
        }
      }
    }
    return found;
  }

  private static boolean isWord(Reading reading) {
    for (SpokenWord word : reading.words()) {
      if (word.text().length() > MOST_LETTERS) {
        return false;
      }
    }
    return true;
  }
}
