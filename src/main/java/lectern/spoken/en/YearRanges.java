package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.YearRange;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of years, and seasons: {@code 1939–45} is "nineteen thirty nine to forty five", the
 * {@code 2021-22} season "twenty twenty one twenty two".
 */
final class YearRanges implements SemioticClass<YearRange> {
  private static final Set<String> SEASONS =
      Set.of(
          "season",
          "seasons",
          "campaign",
          "league",
          "academic",
          "school",
          "fiscal",
          "financial",
          "tax",
          "influenza",
          "flu",
          "winter",
          "ashes");

  private final Numbers numbers;
  private final Things things;

  YearRanges(Numbers numbers, Things things) {
    this.numbers = numbers;
    this.things = things;
  }

  @Override
  public String name() {
    return "year-range";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<YearRange> find(Written text, int token) {
    if (text.length(token) != 4
        || !text.isOneOf(token + 1, "-–/")
        || text.shape(token + 2) != Shape.DIGITS
        || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    int length = text.length(token + 2);
    int end = token + 3;
    if ((length != 4 && length != 2) || goesOn(text, end) || things.areCounted(text, end)) {
      return null;
    }
    int from = Integer.parseInt(text.text(token));
    int to = Integer.parseInt(text.text(token + 2));
    if (length == 2) {
      to += from / 100 * 100;
      to += to <= from ? 100 : 0;
    }
    boolean slash = text.is(token + 1, '/');
    if (!isPlausible(from, to, length == 2, slash)) {
      return null;
    }
    boolean season = to == from + 1 && (slash || isSeason(text, token, end));
    return new Found<>(new YearRange(from, to, length == 2, season), end);
  }

  private static boolean goesOn(Written text, int end) {
    return text.isWord(end)
        || text.isOneOf(end, "%°")
        || (text.isOneOf(end, "-–/.,:") && text.shape(end + 1) == Shape.DIGITS);
  }

  private static boolean isPlausible(int from, int to, boolean shortened, boolean slash) {
    if (from < 1000 || to > 2100 || from >= to) {
      return false;
    }
    if (slash) {
      return to <= from + 2;
    }
    return !shortened || to / 100 == from / 100 || to == from + 1;
  }

  private static boolean isSeason(Written text, int token, int end) {
    return Nearby.behind(text, end, 3, SEASONS) || Nearby.before(text, token, 3, SEASONS);
  }

  @Override
  public void say(YearRange years, Phrase out) {
    out.words(numbers.year(years.from()));
    if (!years.season()) {
      out.word("to");
    }
    int rest = years.to() % 100;
    if (years.shortened() && rest >= 10) {
      out.words(numbers.cardinal(String.valueOf(rest)));
    } else if (years.season() && rest > 0) {
      out.words(rest < 10 ? "oh" : "").words(numbers.cardinal(String.valueOf(rest)));
    } else {
      out.words(numbers.year(years.to()));
    }
  }
}
