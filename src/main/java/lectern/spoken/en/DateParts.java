package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.CalendarDate;
import lectern.spoken.Meaning.CalendarDate.Order;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of dates with the name of a month: {@code 4 July 1976}, {@code July 4, 1976},
 * {@code Dec. 2021}, with or without what may follow.
 */
final class DateParts {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "your", "last", "next", "every", "each", "no", "any");

  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "percent", "per", "pc");

  private final Calendar calendar;
  private final YearContext context;

  DateParts(Calendar calendar, YearContext context) {
    this.calendar = calendar;
    this.context = context;
  }

  /** Returns the end of a day of the month at {@code token}, such as 4 or 4th, or −1. */
  static int endOfDay(Written text, int token) {
    int day = day(text, token);
    if (day < 1 || day > 31) {
      return -1;
    }
    int end = token + 1;
    if (text.isWord(end)) {
      return isOrdinalEnding(text, end) && !text.isWord(end + 1) ? end + 1 : -1;
    }
    boolean more = text.isOneOf(end, ".,:") && text.shape(end + 1) == Shape.DIGITS;
    return more || text.isOneOf(end, "%°½¼¾") ? -1 : end;
  }

  /** Returns the day of the month at {@code token}, or −1. */
  static int day(Written text, int token) {
    return text.shape(token) == Shape.DIGITS && text.length(token) <= 2
        ? Integer.parseInt(text.text(token))
        : -1;
  }

  private static boolean isOrdinalEnding(Written text, int token) {
    return switch (text.lower(token)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** Returns the order of a date whose day stands first: "the" is said unless the text has it. */
  static Order dayFirst(Written text, int token) {
    String word = text.lower(text.before(token));
    boolean determined =
        DETERMINERS.contains(word) || (word.endsWith("'s") && !word.endsWith("day's"));
    return determined ? Order.DAY_FIRST_DETERMINED : Order.DAY_FIRST;
  }

  /** Returns a date that starts with its day: 4 July, 4th of July 1976, 12-Dec-2023; or null. */
  @Nullable Found<CalendarDate> dayMonth(Written text, int token) {
    int end = endOfDay(text, token);
    if (end < 0) {
      return null;
    }
    boolean hyphen = text.is(end, '-');
    int word = hyphen ? end + 1 : text.from(end);
    boolean of = word > end && text.lower(word).equals("of");
    if (of) {
      word = text.from(word + 1);
    }
    Calendar.Name month = calendar.anyCase(text, word);
    if (month == null || !month.month() || word == end) {
      return null;
    }
    if (!Calendar.has(month.number(), day(text, token))) {
      return null;
    }
    int last = Calendar.end(text, word, month);
    int year = hyphen ? yearBehindHyphen(text, last) : year(text, last);
    boolean sure = of || year > 0 || end > token + 1 || !month.isFull();
    if ((hyphen && year < 0) || (Calendar.isPlain(text, word, month) && !sure)) {
      return null;
    }
    return new Found<>(
        new CalendarDate(
            0, day(text, token), month.number(), value(text, year), dayFirst(text, token)),
        year < 0 ? last : year + 1);
  }

  private static int yearBehindHyphen(Written text, int end) {
    boolean year =
        text.is(end, '-') && text.shape(end + 1) == Shape.DIGITS && text.length(end + 1) == 4;
    return year && value(text, end + 1) >= 1000 ? end + 1 : -1;
  }

  /** Returns a date that starts with its month: July 4, July 4th, 1976, July 1976; or null. */
  @Nullable Found<CalendarDate> monthDay(Written text, int token) {
    Calendar.Name month = calendar.anyCase(text, token);
    if (month == null || !month.month()) {
      return null;
    }
    boolean plain = Calendar.isPlain(text, token, month);
    int end = Calendar.end(text, token, month);
    int number = text.from(end);
    if (number == end || text.shape(number) != Shape.DIGITS) {
      return null;
    }
    if (text.length(number) == 4) {
      return year(text, end) == number && !plain
          ? new Found<>(CalendarDate.ofMonth(month.number(), value(text, number)), number + 1)
          : null;
    }
    int last = endOfDay(text, number);
    int day = day(text, number);
    if (last < 0 || !Calendar.has(month.number(), day)) {
      return null;
    }
    int year = year(text, last);
    boolean unsure = plain && month.number() != 1 && month.number() != 12;
    if (year < 0 && (unsure || counts(text, token, month, last))) {
      return null;
    }
    return new Found<>(
        new CalendarDate(0, day, month.number(), value(text, year), Order.MONTH_FIRST),
        year < 0 ? last : year + 1);
  }

  /** Whether the number behind a month counts things: "In June 30 people", "May 5 people come". */
  private boolean counts(Written text, int token, Calendar.Name month, int end) {
    String next = text.lower(text.from(end));
    if (SCALES.contains(next)) {
      return true;
    }
    int word = text.before(token);
    if (text.lower(word).equals("in")) {
      return context.isPlural(text, end);
    }
    boolean verb = month.kind() == Calendar.Kind.WORD && !text.isWord(word);
    return (verb || isSurname(text, word, month))
        && (context.isCounted(text, end) || next.equals("of"));
  }

  /** "Theresa May 10 points behind". */
  private boolean isSurname(Written text, int word, Calendar.Name month) {
    return month.number() == 5
        && text.shape(word) == Shape.CAPITALIZED
        && !text.lower(word).equals("on")
        && calendar.name(text, word) == null
        && context.kindBefore(text, word + 1).isEmpty();
  }

  /** Returns the token of a year behind {@code end}, after a blank or a comma, or −1. */
  int year(Written text, int end) {
    int token = text.from(text.is(end, ',') ? end + 1 : end);
    if (token == end || text.length(token) != 4 || text.shape(token) != Shape.DIGITS) {
      return -1;
    }
    int value = value(text, token);
    boolean more =
        text.isWord(token + 1)
            || (text.isOneOf(token + 1, ".,:-–/") && text.shape(token + 2) == Shape.DIGITS);
    boolean count = value % 50 == 0 && context.isCounted(text, token + 1);
    return value < 1000 || more || count ? -1 : token;
  }

  private static int value(Written text, int token) {
    return token < 0 ? 0 : Integer.parseInt(text.text(token));
  }
}
