package lectern.spoken.en;

import java.util.HashSet;
import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Tells the article "A" from the name of the letter: {@code A man} from {@code vitamin A}. */
final class LetterA {
  private final Set<String> before = new HashSet<>();
  private final Set<String> behind = new HashSet<>();

  LetterA() {
    for (String[] row : Table.rows("letter-a", 2)) {
      (row[1].equals("before") ? before : behind).add(row[0]);
    }
  }

  /** Whether the token "A" is the article. */
  boolean isArticle(Written text, int token) {
    if (text.length(token) > 1) {
      return false;
    }
    int next = text.from(token + 1);
    if (next == token + 1 || !opensPhrase(text, next)) {
      return false;
    }
    if (behind.contains(text.lower(next))) {
      return text.shouted();
    }
    int previous = text.before(token);
    if (previous < 0) {
      return true;
    }
    if (before.contains(text.lower(previous))) {
      return text.shouted() && text.lower(previous).equals("the");
    }
    boolean title = text.shouted() || text.shape(next) != Shape.LOWER;
    return title || !text.isWord(previous);
  }

  private static boolean opensPhrase(Written text, int token) {
    return switch (text.shape(token)) {
      case LOWER, CAPITALIZED, UPPER, MIXED, DIGITS, FOREIGN -> true;
      case SYMBOL -> text.isOneOf(token, "\"'$£€([@#");
      case BLANK -> false;
    };
  }
}
