package lectern.reader;

/** Knows the signs that stand between sections and have nothing to say. */
final class Signs {
  /** From here on symbols are pictures, which may have names. */
  private static final int PICTURES = 0x1F000;

  private Signs() {}

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
