package lectern.reader;

/** Knows the signs that stand between sections and have nothing to say. */
final class Signs {
  /** From here on symbols are pictures, which may have names. */
  private static final int PICTURES = 0x1F000;

  private Signs() {}

  /** Returns whether a text has nothing but signs and blanks. */
  static boolean isOnly(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (!isSign(c) && !(c <= 0xFFFF && ParagraphList.isBlank((char) c))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a text ends as a heading may: without a sign that ends or goes on. */
  static boolean isOpenEnded(CharSequence text) {
    return text.length() > 0 && ".!…;:,-–—\"”'’)".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Returns whether a line made of this character alone says nothing. */
  static boolean isSign(int c) {
    switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL -> {
        return c < PICTURES;
      }
      default -> {
        return false;
      }
    }
  }
}
