package lectern.spoken.en;

import lectern.spoken.Meaning.CalendarDate;
import lectern.spoken.Meaning.CalendarDate.Order;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month, said in the order written: {@code 4 July 1976} is "the fourth of
 * July, nineteen seventy six", {@code July 4} "July fourth"; also {@code Friday 13th}.
 */
final class Dates implements SemioticClass<CalendarDate> {
  private final DateParts parts;
  private final DateWords words;
  private final Calendar calendar;

  Dates(DateParts parts, DateWords words, Calendar calendar) {
    this.parts = parts;
    this.words = words;
    this.calendar = calendar;
  }

  @Override
  public String name() {
    return "date";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case DIGITS, CAPITALIZED, UPPER, LOWER -> true;
      case MIXED, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public @Nullable Found<CalendarDate> find(Written text, int token) {
    if (text.shape(token) == Shape.DIGITS) {
      return text.isOneOf(token - 1, "$£€#") ? null : parts.dayMonth(text, token);
    }
    Calendar.Name name = calendar.anyCase(text, token);
    if (name == null) {
      return null;
    }
    if (!name.month()) {
      return Calendar.isPlain(text, token, name) ? null : weekdayAndDay(text, token, name);
    }
    Found<CalendarDate> date = parts.monthDay(text, token);
    return date == null || isScore(text, date) ? null : date;
  }

  /** In "July 4-1" the number is not the day but part of a score or a range of another kind. */
  private static boolean isScore(Written text, Found<CalendarDate> date) {
    return text.isOneOf(date.end(), "-–/") && text.shape(date.end() + 1) == Shape.DIGITS;
  }

  /** Friday 13th, Mon. 21st. */
  private @Nullable Found<CalendarDate> weekdayAndDay(
      Written text, int token, Calendar.Name weekday) {
    int end = Calendar.end(text, token, weekday);
    int number = text.from(end);
    int last = number == end ? -1 : DateParts.endOfDay(text, number);
    boolean ordinal = last == number + 2;
    if (!ordinal || parts.dayMonth(text, number) != null || isPlace(text, last)) {
      return null;
    }
    int day = DateParts.day(text, number);
    return new Found<>(new CalendarDate(weekday.number(), day, 0, 0, Order.DAY_FIRST), last);
  }

  /** Something else that is numbered follows: "on Sunday 20th century music". */
  private static boolean isPlace(Written text, int end) {
    return switch (text.lower(text.from(end))) {
      case "century", "floor", "round", "place", "anniversary", "edition" -> true;
      default -> false;
    };
  }

  @Override
  public void say(CalendarDate date, Phrase out) {
    words.say(date, out);
  }
}
