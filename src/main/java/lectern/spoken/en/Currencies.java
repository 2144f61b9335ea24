package lectern.spoken.en;

import java.util.HashMap;
import java.util.Map;
import lectern.data.Fields;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** The currencies and the marks that stand for them: signs, prefixed signs, codes. */
final class Currencies {
  private static final String SIGNS = "$£€¥₹₽₩₺₴₦₱₫₪₿฿₵₸৳₤¢円";

  /**
   * A currency.
   *
   * @param mark what names it in a meaning
   * @param singular the words for one
   * @param plural the words for more
   * @param hundredth the word for a hundredth, empty where hundredths are not said
   * @param hundredths the word for more of these
   */
  record Currency(
      String mark, String singular, String plural, String hundredth, String hundredths) {}

  /** A mark that was read, and the token behind it. */
  record Mark(Currency currency, int end) {}

  private final Map<String, Currency> byMark = new HashMap<>();
  private final Map<String, Currency> before = new HashMap<>();
  private final Map<String, Currency> behind = new HashMap<>();
  private final Map<String, Currency> names = new HashMap<>();

  Currencies() {
    for (String[] row : Table.rows("currencies", 7)) {
      Currency currency = new Currency(row[0], row[1], row[2], row[3], row[4]);
      byMark.put(row[0], currency);
      put(before, row[5], currency);
      put(behind, row[6], currency);
      names.putIfAbsent(row[1], currency);
      names.putIfAbsent(row[2], currency);
    }
  }

  private static void put(Map<String, Currency> marks, String row, Currency currency) {
    for (String mark : Fields.of(row, ' ')) {
      if (!mark.isEmpty() && marks.put(mark, currency) != null) {
        throw new IllegalStateException("twice in currencies.tsv: " + mark);
      }
    }
  }

  /** Returns the currency that {@code mark} names in a meaning. */
  Currency named(String mark) {
    Currency currency = byMark.get(mark);
    if (currency == null) {
      throw new IllegalArgumentException("no such currency: " + mark);
    }
    return currency;
  }

  /** Whether {@code token} is the sign of a currency. */
  static boolean isSign(Written text, int token) {
    return text.isOneOf(token, SIGNS);
  }

  /** Returns the mark before an amount that starts at {@code token}: {@code US$}, {@code Rs.}. */
  @Nullable Mark before(Written text, int token) {
    if (isSign(text, token)) {
      if (text.shape(token + 1) == Shape.UPPER) {
        Currency prefixed = before.get(text.text(token, token + 2));
        return prefixed == null ? null : new Mark(prefixed, token + 2);
      }
      return mark(before.get(text.text(token)), token + 1);
    }
    if (!text.isWord(token)) {
      return null;
    }
    if (isSign(text, token + 1)) {
      Currency prefixed = before.get(text.text(token, token + 2));
      return prefixed != null ? new Mark(prefixed, token + 2) : null;
    }
    Currency currency = before.get(text.text(token));
    if (currency == null || (text.shouted() && currency.mark().length() == 3)) {
      return null;
    }
    return new Mark(currency, text.is(token + 1, '.') ? token + 2 : token + 1);
  }

  /** Returns the mark behind an amount that ends at {@code end}, or null. */
  @Nullable Mark behind(Written text, int end) {
    int token = text.from(end);
    if (isSign(text, token)) {
      boolean other = text.shape(token + 1) == Shape.DIGITS || (token > end && text.is(token, '$'));
      return other ? null : mark(behind.get(text.text(token)), token + 1);
    }
    if (!text.isWord(token)) {
      return null;
    }
    if (text.is(token + 1, '$')) {
      boolean other = text.shape(text.from(token + 2)) == Shape.DIGITS;
      return other ? null : mark(behind.get(text.text(token, token + 2)), token + 2);
    }
    return mark(behind.get(text.text(token)), token + 1);
  }

  /** Returns the currency whose name follows an amount that ends at {@code end}, or null. */
  @Nullable Mark name(Written text, int end) {
    int word = text.is(end, '-') ? end + 1 : text.from(end);
    return word > end && text.shape(word) == Shape.LOWER
        ? mark(names.get(text.text(word)), word + 1)
        : null;
  }

  private static @Nullable Mark mark(@Nullable Currency currency, int end) {
    return currency == null ? null : new Mark(currency, end);
  }
}
