package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Letters;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Letters with a full stop behind each: {@code U.S.}, {@code J.K.}, {@code Ph.D.}. */
final class DottedLetters {
  /** Pieces of two letters that are said as letters too. */
  private static final Set<String> PAIRS = Set.of("Ph", "Ed", "Sc", "Th");

  private static final int MOST = 12;

  private DottedLetters() {}

  /** Returns the two or more dotted letters that start at {@code token}, or null. */
  static @Nullable Found<Letters> at(Written text, int token) {
    if (!text.is(token + 1, '.') || !text.isWord(token + 2) || text.length(token) > 2) {
      return null;
    }
    StringBuilder letters = new StringBuilder();
    int at = token;
    int pieces = 0;
    while (pieces < MOST && isPiece(text, at) && text.is(at + 1, '.')) {
      letters.append(text.text(at));
      pieces++;
      at += 2;
    }
    String ending = "";
    if (pieces > 0 && isLast(text, at)) {
      letters.append(text.text(at).charAt(0));
      ending = text.text(at).substring(1);
      pieces++;
      at++;
    } else if (text.lower(at).equals("s") && pieces > 1) {
      ending = "'s";
      at++;
    } else if (text.is(at, '\'') && text.lower(at + 1).equals("s") && pieces > 1) {
      ending = "'s";
      at += 2;
    }
    return pieces < 2 ? null : new Found<>(new Letters(letters.toString(), ending), at);
  }

  private static boolean isPiece(Written text, int token) {
    return (text.isWord(token) && text.length(token) == 1)
        || (text.length(token) == 2 && PAIRS.contains(text.text(token)));
  }

  /** A letter without a full stop of its own: the S of {@code U.S's} and {@code U.S dollars}. */
  private static boolean isLast(Written text, int token) {
    Shape shape = text.shape(token);
    if (shape != Shape.UPPER && (shape != Shape.LOWER || text.shape(token - 2) != Shape.LOWER)) {
      return false;
    }
    return text.length(token) == 1 || (text.length(token) == 3 && text.lower(token).endsWith("'s"));
  }
}
