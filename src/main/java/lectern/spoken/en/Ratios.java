package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Ratio;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Reads vulgar fractions, alone or behind a whole number: {@code ½}, {@code 6¼}, {@code 2 1/2}. */
final class Ratios {
  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";
  private static final int[] NUMERATORS = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7, 1, 1, 1};
  private static final int[] DENOMINATORS = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8, 7, 9, 10};

  private Ratios() {}

  /**
   * Returns the number with a fraction whose whole is at {@code token} and ends at {@code end}, or
   * null. Without digits at {@code token}, {@code whole} is empty and {@code end} is {@code token}.
   */
  static @Nullable Found<Amount> behind(Written text, int token, int end, String whole) {
    Ratio sign = sign(text, end);
    if (sign != null) {
      return found(whole, sign, end + 1);
    }
    if (end == token) {
      return null;
    }
    if (end == token + 1 && text.is(end, '/')) {
      Ratio ratio = at(text, token);
      return ratio != null && isUsual(ratio) ? found("", ratio, token + 3) : null;
    }
    boolean joined = text.is(end, '-') || (text.shape(end) == Shape.BLANK && text.length(end) == 1);
    if (!joined) {
      return null;
    }
    sign = sign(text, end + 1);
    if (sign != null) {
      return found(whole, sign, end + 2);
    }
    Ratio ratio = whole.length() > 3 ? null : at(text, end + 1);
    return ratio != null && isUsual(ratio) ? found(whole, ratio, end + 4) : null;
  }

  private static Found<Amount> found(String whole, Ratio ratio, int end) {
    return new Found<>(new Amount(false, whole, "", ratio, ""), end);
  }

  /** Returns the fraction that is the one sign at {@code token}, or null. */
  static @Nullable Ratio sign(Written text, int token) {
    if (text.shape(token) != Shape.SYMBOL || !text.isOneOf(token, SIGNS)) {
      return null;
    }
    int sign = SIGNS.indexOf(text.text(token));
    return new Ratio(NUMERATORS[sign], DENOMINATORS[sign]);
  }

  /**
   * Returns the three tokens from {@code token} as a fraction if they are one number by another.
   */
  static @Nullable Ratio at(Written text, int token) {
    if (!isSmall(text, token) || !text.is(token + 1, '/') || !isSmall(text, token + 2)) {
      return null;
    }
    if (text.is(token - 1, '/') || (text.is(token + 3, '/') && text.length(token + 4) > 0)) {
      return null;
    }
    return new Ratio(Long.parseLong(text.text(token)), Long.parseLong(text.text(token + 2)));
  }

  private static boolean isSmall(Written text, int token) {
    return text.shape(token) == Shape.DIGITS
        && text.length(token) <= 6
        && (text.length(token) == 1 || text.text(token).charAt(0) != '0');
  }

  /** Whether it is below one, and its denominator common in measures. */
  static boolean isUsual(Ratio ratio) {
    if (ratio.numerator() < 1 || ratio.numerator() >= ratio.denominator()) {
      return false;
    }
    return switch ((int) ratio.denominator()) {
      case 2, 3, 4, 5, 6, 8, 10, 16, 32, 64 -> true;
      default -> false;
    };
  }
}
