package lectern.voice.freetts;

import java.util.List;

/**
 * Numbers for the values that FreeTTS's trees compare: a whole number stands for itself, and every
 * word or letter that a tree asks for has a number of its own.
 */
final class Symbols {
  /** No feature ever has this value: what stands for a word that no tree asks for. */
  static final int OTHER = 999;

  private static final int FIRST = 100;

  private static final List<String> NAMES =
      List.of(
          "pau", "+", "-", "a", "d", "f", "l", "n", "r", "s", "content", "in", "to", "det", "md",
          "cc", "wp", "pps", "aux", "punc", "single", "initial", "mid", "final", "onset", "coda",
          "NONE", "H*", "!H*", "L+H*", "L-L%", "L-H%", "H-", "H-H%");

  static final int PAUSE = number("pau");
  static final int VOWEL = number("+");
  static final int STOP = number("s");
  static final int FRICATIVE = number("f");
  static final int SINGLE = number("single");
  static final int INITIAL = number("initial");
  static final int MID = number("mid");
  static final int FINAL = number("final");
  static final int ONSET = number("onset");
  static final int CODA = number("coda");
  static final int NONE = number("NONE");

  private Symbols() {}

  /** Returns the number of a value. */
  static int number(String value) {
    char first = value.charAt(0);
    if (first >= '0' && first <= '9') {
      return Integer.parseInt(value);
    }
    int index = NAMES.indexOf(value);
    return index < 0 ? OTHER : FIRST + index;
  }
}
