package lectern.spoken.en;

import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Two whole numbers with one sign between them, that stand alone: {@code 2-1}, {@code 5/1}.
 *
 * @param first the digits before the sign
 * @param second the digits behind the sign
 * @param end the token behind the second number
 */
record Pair(String first, String second, int end) {
  /**
   * Returns the pair that starts at {@code token}, or null.
   *
   * @param signs the signs that may stand between the two
   * @param most how many digits each may have
   */
  static @Nullable Pair at(Written text, int token, String signs, int most) {
    if (!text.isOneOf(token + 1, signs)
        || !isNumber(text, token, most)
        || !isNumber(text, token + 2, most)
        || isTouchedBefore(text, token)
        || isTouchedBehind(text, token + 3)) {
      return null;
    }
    return new Pair(text.text(token), text.text(token + 2), token + 3);
  }

  /** Whether the first number is the smaller one; compares digits without leading zeros. */
  boolean rises() {
    return compare() < 0;
  }

  /** Whether the two numbers are the same. */
  boolean isLevel() {
    return compare() == 0;
  }

  private int compare() {
    int lengths = Integer.compare(first.length(), second.length());
    return lengths != 0 ? lengths : first.compareTo(second);
  }

  private static boolean isNumber(Written text, int token, int most) {
    int length = text.length(token);
    return text.shape(token) == Shape.DIGITS
        && length <= most
        && (length == 1 || text.text(token).charAt(0) != '0');
  }

  /** Whether something right before a number makes it part of something longer. */
  static boolean isTouchedBefore(Written text, int token) {
    if (text.isWord(token - 1)) {
      return true;
    }
    if (text.isOneOf(token - 1, "-–.,/:+$£€¥#@&_")) {
      return text.isOneOf(token - 1, "$£€¥#@_+") || text.shape(token - 2) != Shape.BLANK;
    }
    return false;
  }

  /** Whether something right behind a number makes it part of something longer. */
  private static boolean isTouchedBehind(Written text, int end) {
    if (text.isWord(end) || text.isOneOf(end, "%°^²³_$£€¥½¼¾")) {
      return true;
    }
    return text.isOneOf(end, "-–.,/:") && text.shape(end + 1) == Shape.DIGITS;
  }
}
