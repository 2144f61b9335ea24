package lectern.spoken;

/** Cuts folded text into the tokens of {@link Written}. */
final class Tokens {
  private Tokens() {}

  /** Returns where the token that starts at {@code start} ends. */
  static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (first == ' ') {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    } else if (isDigit(first)) {
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
    } else if (isLatin(first)) {
      at = endOfWord(text, at);
    } else if (Character.isLetter(first)) {
      at = endOfForeign(text, at);
    }
    return at;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char next = text.charAt(at);
      boolean inside =
          isLatin(next) || (next == '\'' && at + 1 < text.length() && isLatin(text.charAt(at + 1)));
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int endOfForeign(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int next = text.codePointAt(at);
      if (isLatin(next) || !(Character.isLetter(next) || isMark(next))) {
        break;
      }
      at += Character.charCount(next);
    }
    return at;
  }

  /** Returns the shape of the token from {@code start} to {@code end}. */
  static Shape shape(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (isLatin(first)) {
      return shapeOfWord(text, start, end);
    }
    if (first == ' ') {
      return Shape.BLANK;
    }
    if (isDigit(first)) {
      return Shape.DIGITS;
    }
    return Character.isLetter(first) ? Shape.FOREIGN : Shape.SYMBOL;
  }

  private static Shape shapeOfWord(String text, int start, int end) {
    boolean first = isCapital(text.charAt(start));
    boolean laterCapital = false;
    boolean small = !first;
    for (int at = start + 1; at < stem(text, start, end); at++) {
      char c = text.charAt(at);
      if (c == '\'') {
        // O'Brien, D'Arcy: the letter after the apostrophe counts as a first one.
        at++;
      } else if (isCapital(c)) {
        laterCapital = true;
      } else {
        small = true;
      }
    }
    if (!laterCapital) {
      return first ? (small ? Shape.CAPITALIZED : Shape.UPPER) : Shape.LOWER;
    }
    return small ? Shape.MIXED : Shape.UPPER;
  }

  /** Returns where a word ends when a possessive {@code 's} or {@code 'S} is left out. */
  private static int stem(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && text.charAt(end - 2) == '\''
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return possessive ? end - 2 : end;
  }

  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is a letter of the Latin script that can be said. */
  static boolean isLatin(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    // U+00AA and U+00BA are the ordinal signs of Romance languages, said by rules of their own.
    return c >= 0xC0
        && c != 0xD7
        && c != 0xF7
        && (c < 0x250
            || ((c >= 0x1E00 && c < 0x1F00)
                || (c >= 0x250 && c < 0x2B0)
                || (c >= 0x2C60 && c < 0x2C80)
                || (c >= 0xA720 && c < 0xA800)))
        && Character.isLetter(c)
        && (c < LatinLetters.FIRST_RARE || !LatinLetters.plain((char) c).isEmpty());
  }

  private static boolean isMark(int c) {
    return c >= 0x300
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
