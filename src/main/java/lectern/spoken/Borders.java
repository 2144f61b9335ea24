package lectern.spoken;

/**
 * Tells whether words stand for themselves in a text, or are part of something longer that is
 * written without blanks: a web address, a name of a file, a code.
 */
final class Borders {
  /** How many tokens are looked at on either side, so that the whole stays linear. */
  private static final int REACH = 60;

  /** Signs that end a stretch in which words belong together. */
  private static final String ENDS = "\"'()[]{}<>–—,;!?…|*";

  /** Signs that only addresses, codes and formulas have between letters. */
  private static final String JOINTS = "@_\\=~#";

  private Borders() {}

  /** Whether the tokens from {@code start} to {@code end} have borders of words on both sides. */
  static boolean around(Written text, int start, int end) {
    boolean insideWord =
        (isLetters(text, start) && isLetters(text, start - 1))
            || (isLetters(text, end - 1) && isLetters(text, end));
    if (insideWord) {
      return false;
    }
    return !isJoinedLeft(text, start) && !isJoinedRight(text, end);
  }

  private static boolean isJoinedLeft(Written text, int start) {
    boolean number = text.shape(start) == Shape.DIGITS && text.shape(start - 2) == Shape.DIGITS;
    if (number && text.isOneOf(start - 1, ".,")) {
      return true;
    }
    if (text.is(start - 1, '/') && isUnit(text, start) && isLetters(text, start - 2)) {
      return true;
    }
    if (text.isOneOf(start - 1, "&+") && isLetters(text, start - 2)) {
      return true;
    }
    for (int at = start - 1; at >= 0 && at > start - REACH && !isEnd(text, at); at--) {
      boolean joint =
          text.isOneOf(at, JOINTS)
              || (text.is(at, '.') && isLetters(text, at - 1))
              || (text.is(at, ':') && text.is(at + 1, '/'))
              || (text.is(at, '/') && text.shape(at - 1) == Shape.BLANK);
      if (joint) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoinedRight(Written text, int end) {
    boolean digits = text.shape(end + 1) == Shape.DIGITS;
    if (digits && (text.isOneOf(end, "-$€£") || isGrouped(text, end))) {
      return true;
    }
    if (text.is(end, '/') && isUnit(text, end + 1)) {
      return true;
    }
    if (text.is(end, '+') || (text.is(end, '&') && isLetters(text, end + 1))) {
      return true;
    }
    for (int at = end; at < text.count() && at < end + REACH && !isEnd(text, at); at++) {
      boolean joint =
          text.isOneOf(at, JOINTS)
              || (text.isOneOf(at, ".:") && isLetters(text, at + 1))
              || (text.is(at, ':') && text.is(at + 1, '/'));
      if (joint) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma at {@code comma} stands inside a number. */
  private static boolean isGrouped(Written text, int comma) {
    return text.is(comma, ',') && text.shape(comma - 1) == Shape.DIGITS;
  }

  /** Whether a token may be what a measure is divided by, as in {@code km/h}. */
  private static boolean isUnit(Written text, int token) {
    return text.shape(token) == Shape.LOWER && text.length(token) <= 2;
  }

  private static boolean isEnd(Written text, int token) {
    return text.shape(token) == Shape.BLANK || text.isOneOf(token, ENDS);
  }

  private static boolean isLetters(Written text, int token) {
    return switch (text.shape(token)) {
      case LOWER, CAPITALIZED, UPPER, MIXED, DIGITS, FOREIGN -> true;
      case BLANK, SYMBOL -> false;
    };
  }
}
