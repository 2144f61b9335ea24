package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Ratio;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Vulgar fractions: {@code ½}, {@code 6¼}, {@code 2 1/2}, {@code 2/3}, {@code 1/100th}. */
final class Fractions implements SemioticClass<Amount> {
  private final Numbers numbers;
  private final Things things;

  Fractions(Numbers numbers, Things things) {
    this.numbers = numbers;
    this.things = things;
  }

  @Override
  public String name() {
    return "fraction";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Amount> find(Written text, int token) {
    if (text.shape(token) == Shape.SYMBOL && Ratios.sign(text, token) != null) {
      return Amounts.scaled(text, token);
    }
    Found<Amount> slashed = slashed(text, token);
    if (slashed != null) {
      return slashed;
    }
    Found<Amount> found = Cardinals.signed(text, token, things);
    return found != null && found.meaning().ratio() != null ? withEnding(text, found) : null;
  }

  /** Returns a fraction that no measure would have: 23/65, 3/2, 1/100th. */
  private static @Nullable Found<Amount> slashed(Written text, int token) {
    if (!text.is(token + 1, '/') || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    Ratio ratio = Ratios.at(text, token);
    if (ratio == null || !isPlausible(text, token + 3, ratio)) {
      return null;
    }
    Amount amount = new Amount(false, "", "", ratio, "");
    return withEnding(text, new Found<>(amount, token + 3));
  }

  private static boolean isPlausible(Written text, int end, Ratio ratio) {
    long above = ratio.numerator();
    long below = ratio.denominator();
    if (below < 2 || above < 1 || (above == 9 && below == 11)) {
      return false;
    }
    return isEnding(text, end)
        || above < below
        || (above > below && below <= 5 && above < 20 && above % below != 0);
  }

  /** Goes past the letters of an ordinal behind a fraction: {@code 1/100th}, {@code 2/3rds}. */
  private static Found<Amount> withEnding(Written text, Found<Amount> found) {
    return isEnding(text, found.end()) ? new Found<>(found.meaning(), found.end() + 1) : found;
  }

  private static boolean isEnding(Written text, int end) {
    return switch (text.lower(end)) {
      case "th", "ths", "rd", "rds", "nd", "nds", "st", "sts" -> true;
      default -> false;
    };
  }

  @Override
  public void say(Amount amount, Phrase out) {
    out.words(numbers.amount(amount));
  }
}
