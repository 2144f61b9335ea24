package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Range;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Ranges of numbers: {@code 3–4} is "three to four", {@code 1.5-2 million} too. */
final class Ranges implements SemioticClass<Range> {
  /** Words before two numbers that are a name, not a range. */
  private static final Set<String> NAMED =
      Set.of("boeing", "airbus", "flight", "isbn", "model", "lot", "number", "no", "form", "bus");

  private final Numbers numbers;

  Ranges(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "range";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Range> find(Written text, int token) {
    if (text.shape(token + 1) != Shape.SYMBOL) {
      return null;
    }
    Found<Range> range = at(text, token);
    return range == null
            || isTouched(text, range.end())
            || NAMED.contains(Nearby.wordBefore(text, token))
        ? null
        : range;
  }

  /** Whether what ends here goes on as a unit, a code or an equation. */
  private static boolean isTouched(Written text, int end) {
    return text.isWord(end)
        || (text.shape(end) == Shape.SYMBOL && text.isOneOf(end, "%°$£€/^²³"))
        || text.is(text.from(end), '=');
  }

  /**
   * Returns the rising range that starts at {@code token}, or null. What follows is not looked at:
   * a class with a sign or a unit behind it may go on at the end.
   */
  static @Nullable Found<Range> at(Written text, int token) {
    if (Pair.isTouchedBefore(text, token)) {
      return null;
    }
    Found<Amount> from = Amounts.at(text, token);
    if (from == null || !text.isOneOf(from.end(), "-–") || isCode(text, token)) {
      return null;
    }
    if (text.shape(from.end() + 1) != Shape.DIGITS) {
      return null;
    }
    Found<Amount> to = Amounts.scaled(text, from.end() + 1);
    if (to == null || !rises(from.meaning(), to.meaning()) || goesOn(text, to.end())) {
      return null;
    }
    return new Found<>(new Range(from.meaning(), to.meaning()), to.end());
  }

  /** Whether a leading zero shows that these are digits, not amounts. */
  private static boolean isCode(Written text, int token) {
    return text.length(token) > 1 && text.text(token).charAt(0) == '0';
  }

  /** Whether one more number is chained behind: 1-2-3 is no range. */
  private static boolean goesOn(Written text, int end) {
    return text.isOneOf(end, "-–.:") && text.shape(end + 1) == Shape.DIGITS;
  }

  /** Whether {@code to} is above {@code from}; compares digits, which may be many. */
  static boolean rises(Amount from, Amount to) {
    if (!to.scale().isEmpty()) {
      return true;
    }
    if (to.whole().length() > 1 && to.whole().charAt(0) == '0') {
      return false;
    }
    if (from.whole().length() != to.whole().length()) {
      return from.whole().length() < to.whole().length();
    }
    int whole = from.whole().compareTo(to.whole());
    if (whole != 0) {
      return whole < 0;
    }
    return (from.ratio() == null && to.ratio() != null)
        || from.decimals().compareTo(to.decimals()) < 0;
  }

  @Override
  public void say(Range range, Phrase out) {
    out.words(words(range, numbers));
  }

  /** Returns the words of a range without a unit. */
  static String words(Range range, Numbers numbers) {
    return numbers.amount(range.from()) + " to " + numbers.amount(range.to());
  }
}
