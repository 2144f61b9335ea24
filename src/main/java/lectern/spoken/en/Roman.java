package lectern.spoken.en;

import java.util.Locale;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Reads tokens as Roman numerals in their usual form, up to 3999; {@code IIII} is none. */
final class Roman {
  private static final String LETTERS = "IVXLCDM";
  private static final String SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int LONGEST = "MMMDCCCLXXXVIII".length();

  private Roman() {}

  /**
   * Returns the number that the token is in Roman numerals, or 0. A possessive ending or the
   * letters of an ordinal behind it do not count.
   */
  static int at(Written text, int token) {
    if (text.shape(token) == Shape.SYMBOL) {
      return text.isOneOf(token, SIGNS) ? SIGNS.indexOf(text.text(token)) + 1 : 0;
    }
    boolean small = text.shape(token) == Shape.LOWER;
    if (!text.isWord(token) || text.length(token) > (small ? 5 : LONGEST + 2)) {
      return 0;
    }
    String word = small ? text.lower(token) : text.text(token);
    if ((small ? "ivx" : LETTERS).indexOf(word.charAt(0)) < 0) {
      return 0;
    }
    String letters = letters(text, token);
    return letters.isEmpty() ? 0 : value(letters);
  }

  /** Returns the letters of the numeral itself, in capitals. */
  static String letters(Written text, int token) {
    String word = text.text(token);
    int end = 0;
    if (text.shape(token) == Shape.LOWER) {
      word = word.indexOf('\'') < 0 ? word.toUpperCase(Locale.ROOT) : "";
    }
    while (end < word.length() && LETTERS.indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    return end == word.length() || isSuffix(word, end) || word.charAt(end) == '\''
        ? word.substring(0, end)
        : "";
  }

  private static boolean isSuffix(String word, int end) {
    return switch (word.substring(end)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** Whether the letters of an ordinal follow, as in {@code XVIth}. */
  static boolean isSuffixed(Written text, int token) {
    return text.shape(token) == Shape.MIXED
        && isSuffix(text.text(token), letters(text, token).length());
  }

  /** Returns how many letters the numeral has. */
  static int length(Written text, int token) {
    return text.shape(token) == Shape.SYMBOL ? 2 : letters(text, token).length();
  }

  /** Returns the possessive ending, or nothing. */
  static String ending(Written text, int token) {
    String word = text.text(token);
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? "" : word.substring(apostrophe);
  }

  /** Returns the value of capitals, or 0 if they are not what the number is usually written as. */
  static int value(String letters) {
    int value = 0;
    int last = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int next = VALUES[LETTERS.indexOf(letters.charAt(i))];
      value += next < last ? -next : next;
      last = Math.max(last, next);
    }
    return value > 0 && value < 4000 && written(value).equals(letters) ? value : 0;
  }

  /** Returns a number from 1 to 3999 in Roman numerals. */
  static String written(int value) {
    StringBuilder letters = new StringBuilder();
    int rest = value;
    for (int i = VALUES.length - 1; i >= 0; i--) {
      while (rest >= VALUES[i]) {
        letters.append(LETTERS.charAt(i));
        rest -= VALUES[i];
      }
      int less = i % 2 == 0 ? i - 2 : i - 1;
      if (less >= 0 && rest >= VALUES[i] - VALUES[less]) {
        letters.append(LETTERS.charAt(less)).append(LETTERS.charAt(i));
        rest -= VALUES[i] - VALUES[less];
      }
    }
    return letters.toString();
  }
}
