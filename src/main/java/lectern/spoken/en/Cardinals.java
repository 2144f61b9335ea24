package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of things: {@code 1,000} is "one thousand", {@code -5} "minus five", {@code 3m
 * voters} "three million voters".
 */
final class Cardinals implements SemioticClass<Amount> {
  private final Numbers numbers;
  private final Things things;

  Cardinals(Numbers numbers, Things things) {
    this.numbers = numbers;
    this.things = things;
  }

  @Override
  public String name() {
    return "cardinal";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Amount> find(Written text, int token) {
    Found<Amount> found = signed(text, token, things);
    return found != null
            && found.meaning().decimals().isEmpty()
            && found.meaning().ratio() == null
            && !isLabel(text, token)
        ? found
        : null;
  }

  /** Whether a leading zero shows that these are digits, not a number. */
  private static boolean isLabel(Written text, int token) {
    return text.length(token) > 1 && text.text(token).charAt(0) == '0';
  }

  /** Returns the number at {@code token} with its sign and its scale, or null. */
  static @Nullable Found<Amount> signed(Written text, int token, Things things) {
    if (text.shape(token) == Shape.DIGITS) {
      return scaled(text, token, things);
    }
    if (!text.isOneOf(token, "-–") || !isSign(text, token)) {
      return null;
    }
    boolean point = text.is(token + 1, '.') && text.shape(token + 2) == Shape.DIGITS;
    if (!point && text.shape(token + 1) != Shape.DIGITS) {
      return null;
    }
    Found<Amount> found = scaled(text, token + 1, things);
    return found == null ? null : new Found<>(negative(found.meaning()), found.end());
  }

  /** Whether the dash at {@code token} stands free, so that it can only be a minus. */
  static boolean isSign(Written text, int token) {
    return token == 0
        || text.isOneOf(token - 1, "(['\"/=^×*<>±")
        || (text.shape(token - 1) == Shape.BLANK && text.shape(token - 2) != Shape.DIGITS);
  }

  private static Amount negative(Amount amount) {
    return new Amount(true, amount.whole(), amount.decimals(), amount.ratio(), amount.scale());
  }

  private static @Nullable Found<Amount> scaled(Written text, int token, Things things) {
    Found<Amount> plain = Amounts.at(text, token);
    if (plain == null) {
      return null;
    }
    int unit = plain.end();
    if (text.isWord(unit)) {
      boolean shortened =
          switch (text.text(unit)) {
            case "bn", "mn", "mln", "bln", "tn", "trn" -> true;
            case "m", "k", "b", "M", "K", "B" -> things.areCounted(text, unit + 1);
            default -> false;
          };
      return shortened ? Amounts.abbreviated(text, token) : plain;
    }
    if (text.shape(unit) == Shape.BLANK && isLongShort(text.text(unit + 1))) {
      return Amounts.abbreviated(text, token);
    }
    return Amounts.scaled(text, token);
  }

  private static boolean isLongShort(String unit) {
    return switch (unit) {
      case "bn", "mn", "mln", "bln", "tn", "trn" -> true;
      default -> false;
    };
  }

  @Override
  public void say(Amount amount, Phrase out) {
    out.words(numbers.amount(amount));
  }
}
