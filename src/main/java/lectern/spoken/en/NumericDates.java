package lectern.spoken.en;

import lectern.spoken.Meaning.CalendarDate;
import lectern.spoken.Meaning.CalendarDate.Order;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: {@code 12/25/2023}, {@code 3.2.2021}, {@code 2023-01-05} (ISO 8601), {@code on
 * 4/21}, and the days known by their figures, {@code 9/11}. With slashes and hyphens the house
 * style decides between month and day where both could come first; with dots the day does.
 */
final class NumericDates implements SemioticClass<CalendarDate> {
  private final DateWords words;
  private final boolean dayFirst;

  NumericDates(DateWords words, Style style) {
    this.words = words;
    this.dayFirst = style == Style.BRITISH;
  }

  @Override
  public String name() {
    return "numeric-date";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<CalendarDate> find(Written text, int token) {
    if (!text.isOneOf(token + 1, "/-.") || text.shape(token + 2) != Shape.DIGITS) {
      return null;
    }
    if (text.isOneOf(token - 1, "/-.,$£€:#") || text.isWord(token - 1)) {
      return null;
    }
    char separator = text.text(token + 1).charAt(0);
    boolean three = text.is(token + 3, separator) && text.shape(token + 4) == Shape.DIGITS;
    if (!three) {
      return separator == '/' ? withoutYear(text, token) : null;
    }
    return isClosed(text, token + 5, separator) ? complete(text, token, separator) : null;
  }

  /** Whether nothing that belongs to the figures follows. */
  private static boolean isClosed(Written text, int end, char separator) {
    boolean more = text.isOneOf(end, "/-.:,") && text.shape(end + 1) == Shape.DIGITS;
    return !more
        && !text.isOneOf(end, "%°")
        && !text.isWord(end)
        && !(separator != '.' && text.is(end, separator));
  }

  private @Nullable Found<CalendarDate> complete(Written text, int token, char separator) {
    int first = number(text, token);
    int second = number(text, token + 2);
    int third = number(text, token + 4);
    if (first < 0 || second < 0 || third < 0 || text.length(token + 2) > 2) {
      return null;
    }
    if (text.length(token) == 4) {
      boolean iso = text.length(token + 4) <= 2 && isYear(first) && Calendar.has(second, third);
      return iso
          ? found(
              third,
              second,
              first,
              dayFirst ? DateParts.dayFirst(text, token) : Order.MONTH_FIRST,
              token + 5)
          : null;
    }
    int digits = text.length(token + 4);
    boolean year = digits == 4 ? isYear(third) : digits == 2 && isShort(text, token, separator);
    if (!year || text.length(token) > 2) {
      return null;
    }
    int full = digits == 4 ? third : third + (third < 50 ? 2000 : 1900);
    Order dayOrder = DateParts.dayFirst(text, token);
    boolean day = (dayFirst || separator == '.') && Calendar.has(second, first);
    if (day || !Calendar.has(first, second)) {
      return Calendar.has(second, first) ? found(first, second, full, dayOrder, token + 5) : null;
    }
    return found(second, first, full, Order.MONTH_FIRST, token + 5);
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number < 3000;
  }

  /** Whether a year may have two digits: always in 3/4/21, in 3.4.21 or 3-4-21 after "on". */
  private static boolean isShort(Written text, int token, char separator) {
    return separator == '/' || isAfterPreposition(text, token);
  }

  private static boolean isAfterPreposition(Written text, int token) {
    return switch (text.lower(text.before(token))) {
      case "on", "dated", "since", "until", "from", "by", "before", "after", "born", "date" -> true;
      default -> false;
    };
  }

  private @Nullable Found<CalendarDate> withoutYear(Written text, int token) {
    int end = token + 3;
    if (!isClosed(text, end, '/') || text.length(token) > 2 || text.length(token + 2) > 2) {
      return null;
    }
    int first = number(text, token);
    int second = number(text, token + 2);
    String next = text.lower(text.from(end));
    if (isKnownDay(text, token, first, second, next)) {
      return new Found<>(new CalendarDate(0, second, first, 0, Order.FIGURES), end);
    }
    String word = text.lower(text.before(token));
    boolean on = word.equals("on") || word.equals("dated") || word.equals("until");
    if (!on || next.equals("of")) {
      return null;
    }
    if (dayFirst && Calendar.has(second, first)) {
      return found(first, second, 0, Order.DAY_FIRST, end);
    }
    return Calendar.has(first, second) ? found(second, first, 0, Order.MONTH_FIRST, end) : null;
  }

  /** 9/11; 7/7 and 26/11 among words about attacks. */
  private static boolean isKnownDay(Written text, int token, int first, int second, String next) {
    if (first == 9 && second == 11) {
      return !next.equals("of");
    }
    if (!(first == 7 && second == 7) && !(first == 26 && second == 11)) {
      return false;
    }
    return switch (next) {
      case "attack", "attacks", "bombing", "bombings", "bomber", "bombers", "inquest", "victims" ->
          true;
      case "survivors", "terror", "terrorist", "london", "mumbai", "memorial" -> true;
      default ->
          switch (text.lower(text.before(token))) {
            case "after", "before", "since", "the" -> true;
            default -> false;
          };
    };
  }

  private static Found<CalendarDate> found(int day, int month, int year, Order order, int end) {
    return new Found<>(new CalendarDate(0, day, month, year, order), end);
  }

  private static int number(Written text, int token) {
    return text.length(token) <= 4 ? Integer.parseInt(text.text(token)) : -1;
  }

  @Override
  public void say(CalendarDate date, Phrase out) {
    words.say(date, out);
  }
}
