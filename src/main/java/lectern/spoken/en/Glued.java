package lectern.spoken.en;

import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Tells which tokens stand together without a blank, as the parts of addresses and codes do. */
final class Glued {
  private Glued() {}

  /** Whether a run of letters, digits and joining signs starts at {@code token}. */
  static boolean starts(Written text, int token) {
    return !isPart(text, token - 1) && !text.isOneOf(token - 1, ".-_+@#&$£€¥~");
  }

  /** Whether a token is a word of Latin letters or of digits. */
  static boolean isPart(Written text, int token) {
    return text.shape(token) == Shape.DIGITS || text.isWord(token);
  }

  /** Whether a token has this shape and this length. */
  static boolean is(Written text, int token, Shape shape, int length) {
    return text.shape(token) == shape && text.length(token) == length;
  }

  /** Whether a run ends before {@code token}: no further letter or digit touches it. */
  static boolean ends(Written text, int token) {
    return !isPart(text, token);
  }

  /** Returns a word without a possessive {@code 's}. */
  static String stem(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? word : word.substring(0, apostrophe);
  }
}
