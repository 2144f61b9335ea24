package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Meaning.FiscalPeriod;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Parts of business years: {@code Q1 2023} is "Q one twenty twenty three", {@code FY2023-24} "F Y
 * twenty twenty three twenty four".
 */
final class FiscalPeriods implements SemioticClass<FiscalPeriod> {
  private final Numbers numbers;

  FiscalPeriods(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "fiscal-period";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.UPPER;
  }

  @Override
  public @Nullable Found<FiscalPeriod> find(Written text, int token) {
    return switch (text.text(token)) {
      case "Q" -> part(text, token, 4);
      case "H" -> part(text, token, 2);
      case "FY" -> withYears(text, token, 0, token + 1);
      default -> null;
    };
  }

  private static @Nullable Found<FiscalPeriod> part(Written text, int token, int most) {
    if (text.shape(token + 1) != Shape.DIGITS || text.length(token + 1) > 1) {
      return null;
    }
    int number = text.text(token + 1).charAt(0) - '0';
    if (number < 1 || number > most || text.isWord(token + 2)) {
      return null;
    }
    return withYears(text, token, number, token + 2);
  }

  /** Returns a period with the years behind it; without any only a quarter is one. */
  private static @Nullable Found<FiscalPeriod> withYears(
      Written text, int token, int number, int end) {
    int at = text.from(end);
    boolean apostrophe = text.is(at, '\'');
    if (apostrophe) {
      at++;
    }
    List<String> years = new ArrayList<>(2);
    int last = end;
    boolean separate = number == 0 || apostrophe || at > end;
    if (separate && isYear(text, at, apostrophe || number == 0)) {
      years.add(text.text(at));
      last = at + 1;
      if (text.isOneOf(last, "-/–") && isYear(text, last + 1, true)) {
        years.add(text.text(last + 1));
        last += 2;
      }
    }
    boolean alone = text.text(token).equals("Q");
    boolean part = text.isOneOf(end, ".:/") && text.shape(end + 1) == Shape.DIGITS;
    return years.isEmpty() && (!alone || part)
        ? null
        : new Found<>(new FiscalPeriod(text.text(token), number, years), last);
  }

  private static boolean isYear(Written text, int token, boolean shortened) {
    int length = text.length(token);
    return text.shape(token) == Shape.DIGITS
        && (length == 4 || (length == 2 && shortened))
        && !text.isWord(token + 1)
        && !(text.isOneOf(token + 1, ".,") && text.shape(token + 2) == Shape.DIGITS);
  }

  @Override
  public void say(FiscalPeriod period, Phrase out) {
    out.letters(period.letters());
    if (period.number() > 0) {
      out.words(numbers.cardinal(String.valueOf(period.number())));
    }
    for (String year : period.years()) {
      if (year.length() == 2 && year.charAt(0) == '0') {
        out.word("oh");
      }
      out.words(numbers.year(Integer.parseInt(year)));
    }
  }
}
