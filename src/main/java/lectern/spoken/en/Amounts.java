package lectern.spoken.en;

import java.util.Map;
import java.util.Set;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads unsigned numbers as they are written in digits: {@code 1,000}, {@code 2.75}, {@code 6¼}.
 */
final class Amounts {
  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion");
  private static final Map<String, String> SHORT_SCALES =
      Map.of(
          "k",
          "thousand",
          "m",
          "million",
          "mn",
          "million",
          "mln",
          "million",
          "bn",
          "billion",
          "b",
          "billion",
          "bln",
          "billion",
          "tn",
          "trillion",
          "trn",
          "trillion");

  private Amounts() {}

  /** Returns the number without a scale that starts at {@code token}, or null. */
  static @Nullable Found<Amount> at(Written text, int token) {
    Found<Amount> digits = whole(text, token);
    String whole = digits == null ? "" : digits.meaning().whole();
    int at = digits == null ? token : digits.end();
    String decimals = "";
    if (text.is(at, '.') && text.shape(at + 1) == Shape.DIGITS && !isMore(text, at + 2)) {
      decimals = text.text(at + 1);
      at += 2;
    }
    if (decimals.isEmpty()) {
      Found<Amount> mixed = Ratios.behind(text, token, at, whole);
      if (mixed != null) {
        return mixed;
      }
    }
    return at == token ? null : new Found<>(new Amount(false, whole, decimals, null, ""), at);
  }

  /** Returns the whole number that starts at {@code token}, or null. */
  static @Nullable Found<Amount> whole(Written text, int token) {
    if (text.shape(token) != Shape.DIGITS) {
      return null;
    }
    int end = endOfWhole(text, token);
    String digits = text.text(token, end);
    return new Found<>(Amount.of(end == token + 1 ? digits : digits.replace(",", "")), end);
  }

  /** Like {@link #at}, with a scale in full behind it where there is one: {@code 2.75 million}. */
  static @Nullable Found<Amount> scaled(Written text, int token) {
    Found<Amount> amount = at(text, token);
    if (amount == null) {
      return null;
    }
    int word = text.is(amount.end(), '-') ? amount.end() + 1 : text.from(amount.end());
    return word > amount.end() && SCALES.contains(text.lower(word))
        ? withScale(amount.meaning(), text.lower(word), word + 1)
        : amount;
  }

  /**
   * Like {@link #scaled}, with a short scale too where it touches the number or a money's context
   * makes it plain: {@code 1.2bn}, {@code 3m}, {@code 40k}, {@code 1.2 bn}.
   */
  static @Nullable Found<Amount> abbreviated(Written text, int token) {
    Found<Amount> amount = at(text, token);
    if (amount == null) {
      return null;
    }
    int word = text.from(amount.end());
    String scale = SHORT_SCALES.get(text.lower(word));
    boolean plain = word == amount.end() || text.length(word) > 1;
    return scale != null && plain
        ? withScale(amount.meaning(), scale, word + 1)
        : scaled(text, token);
  }

  /** Whether a scale in full stands at {@code token} or behind the blank there. */
  static boolean isScale(Written text, int token) {
    return SCALES.contains(text.lower(text.from(token)));
  }

  private static Found<Amount> withScale(Amount amount, String scale, int end) {
    return new Found<>(
        new Amount(amount.negative(), amount.whole(), amount.decimals(), amount.ratio(), scale),
        end);
  }

  /** Returns the end of the digits at {@code token} and the groups of three behind them. */
  private static int endOfWhole(Written text, int token) {
    int at = token + 1;
    if (text.length(token) <= 3) {
      while (text.is(at, ',') && text.shape(at + 1) == Shape.DIGITS && text.length(at + 1) == 3) {
        at += 2;
      }
    }
    return at;
  }

  /** Whether a second point follows, as in a date, a version or an address: 1.2.3 is no decimal. */
  private static boolean isMore(Written text, int token) {
    return text.is(token, '.') && text.shape(token + 1) == Shape.DIGITS;
  }
}
