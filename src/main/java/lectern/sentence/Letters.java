package lectern.sentence;

/** Tells the characters that matter to sentence segmentation apart. */
final class Letters {
  private Letters() {}

  /** Returns whether {@code c} has the Unicode property White_Space, no-break spaces included. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return (c >= 0x1C && c <= ' ') || (c >= '\t' && c <= '\r'); // 0x1C to 0x1F separate too
    }
    return c == 0x85 || Character.isSpaceChar(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == '\u2028' || c == '\u2029';
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || c == '‽';
  }

  static boolean isUpper(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c < 0x80 ? isLower(c) || isUpper(c) : Character.isLetter(c);
  }

  static boolean isWord(char c) {
    return isDigit(c) || isLetter(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isCurrency(char c) {
    return c == '$' || (c >= 0x80 && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** Returns whether {@code c} can close a quotation; straight marks can also open one. */
  static boolean isClosingQuote(char c) {
    return c == '"' || c == '”' || c == '»' || c == '\'' || c == '’' || c == '›';
  }

  static boolean isOpeningQuote(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«' || c == '\'' || c == '‘' || c == '‹';
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  /** Returns whether {@code c} is a raised digit, as footnote marks use. */
  static boolean isRaisedDigit(char c) {
    return c == '¹' || c == '²' || c == '³' || c == '⁰' || (c >= '⁴' && c <= '⁹');
  }
}
