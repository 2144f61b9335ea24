package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Looks for telling words around a place; blanks and signs do not count. */
final class Nearby {
  private Nearby() {}

  /** Whether one of the {@code most} words before {@code token} is among {@code words}. */
  static boolean before(Written text, int token, int most, Set<String> words) {
    int seen = 0;
    for (int at = token - 1; at >= 0 && seen < most && at > token - 4 * most; at--) {
      if (text.isWord(at)) {
        seen++;
        if (words.contains(text.lower(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the {@code most} words at or behind {@code token} is among {@code words}. */
  static boolean behind(Written text, int token, int most, Set<String> words) {
    int seen = 0;
    for (int at = token; at < text.count() && seen < most && at < token + 4 * most; at++) {
      if (text.isWord(at)) {
        seen++;
        if (words.contains(text.lower(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns what {@code kinds} says about the nearest word that it has, of the {@code before} words
   * before {@code start} and the {@code behind} words from {@code end}; or null.
   */
  static @Nullable String kind(
      Written text, int start, int end, int before, int behind, WordMap kinds) {
    int back = start - 1;
    int on = end;
    for (int i = 0; i < Math.max(before, behind); i++) {
      on = nextWord(text, on);
      String kind = i < behind ? kinds.get(text.lower(on)) : null;
      if (kind != null) {
        return kind;
      }
      back = lastWord(text, back);
      kind = i < before ? kinds.get(text.lower(back)) : null;
      if (kind != null) {
        return kind;
      }
      on++;
      back--;
    }
    return null;
  }

  /** Returns the first word at or behind {@code token}, not further than a few signs away. */
  private static int nextWord(Written text, int token) {
    int at = token;
    while (at < text.count() && at < token + 8 && !text.isWord(at)) {
      at++;
    }
    return at;
  }

  private static int lastWord(Written text, int token) {
    int at = token;
    while (at >= 0 && at > token - 8 && !text.isWord(at)) {
      at--;
    }
    return at;
  }

  /** Returns the word before {@code token} in small letters if only a blank is between, or "". */
  static String wordBefore(Written text, int token) {
    int at = text.shape(token - 1) == Shape.BLANK ? token - 2 : token - 1;
    return text.isWord(at) ? text.lower(at) : "";
  }

  /** Returns the word behind {@code end} in small letters if only a blank is between, or "". */
  static String wordBehind(Written text, int end) {
    int at = text.from(end);
    return text.isWord(at) ? text.lower(at) : "";
  }
}
