package lectern.spoken.en;

import java.util.HashSet;
import java.util.Set;
import lectern.data.Fields;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Decides whether the m of {@code 100m} means meters: it means millions unless a word near by
 * speaks of length, height, running or swimming.
 */
final class Meters {
  private static final int WORDS_BEFORE = 4;
  private static final Set<String> RACES =
      Set.of(
          "60", "100", "110", "200", "400", "800", "1500", "1,500", "3000", "3,000", "5000",
          "5,000", "10000", "10,000");

  /** Words that follow the name of a race, never an amount of people or things. */
  private static final Set<String> CLOSING =
      Set.of("in", "at", "by", "with", "and", "for", "on", "but", "when", "as", "was", "is", "or");

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> materials = new HashSet<>();

  Meters() {
    for (String[] row : Table.rows("meters", 2)) {
      Set<String> words =
          switch (row[0]) {
            case "before" -> before;
            case "after" -> after;
            case "of" -> materials;
            default -> throw new IllegalStateException("meters.tsv: " + row[0]);
          };
      for (String word : Fields.of(row[1], ' ')) {
        words.add(word);
      }
    }
  }

  /** Whether the amount in tokens {@code start} to {@code m} is followed by meters. */
  boolean are(Written text, int start, int m) {
    if (m > start && text.shape(m - 1) == Shape.BLANK) {
      return true;
    }
    if (text.is(m - 1, '-') || text.isOneOf(m + 1, "²³^/") || isPower(text, m + 1)) {
      return true;
    }
    int next = text.from(m + 1);
    int follower = text.is(next, '-') ? next + 1 : next;
    if (after.contains(text.lower(follower)) || text.is(next, '×')) {
      return true;
    }
    if (text.lower(next).equals("of") && materials.contains(text.lower(text.from(next + 1)))) {
      return true;
    }
    return isRace(text, start, m) || isMeasured(text, start) || isAlone(text, start, next);
  }

  private static boolean isPower(Written text, int token) {
    return text.text(token).equals("2") || text.text(token).equals("3");
  }

  /** Whether it is a distance that is run or swum, named like a race: "the 100m". */
  private static boolean isRace(Written text, int start, int m) {
    String word = text.lower(text.before(start));
    return (word.equals("the") || word.endsWith("'s"))
        && RACES.contains(text.text(start, m))
        && isEnd(text, text.from(m + 1));
  }

  private static boolean isEnd(Written text, int token) {
    return !text.isWord(token) || CLOSING.contains(text.lower(token));
  }

  private boolean isMeasured(Written text, int start) {
    int at = start;
    for (int i = 0; i < WORDS_BEFORE; i++) {
      at = text.before(at);
      if (before.contains(text.lower(at))) {
        return true;
      }
      if (!text.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence is nothing but the amount. */
  private static boolean isAlone(Written text, int start, int next) {
    return text.before(start) < 0 && text.from(next) >= text.count();
  }
}
