package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.CalendarDate;
import lectern.spoken.Meaning.CalendarDate.Order;
import lectern.spoken.Meaning.CalendarRange;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Two dates that share what is written once, and ranges of dates, months and weekdays: {@code July
 * 4-6} is "July fourth to sixth", {@code 4 and 5 July} "the fourth and fifth of July", {@code
 * Mon-Fri} "Monday to Friday".
 */
final class DateRanges implements SemioticClass<CalendarRange> {
  /** What may follow "July 4 and 5", so that the 5 does not count what follows. */
  private static final Set<String> CLOSING =
      Set.of(
          "",
          "in",
          "at",
          "on",
          "when",
          "for",
          "with",
          "and",
          "but",
          "as",
          "after",
          "before",
          "during",
          "to",
          "by",
          "were",
          "was",
          "are",
          "is",
          "will",
          "while",
          "because",
          "respectively",
          "it",
          "he",
          "she",
          "they",
          "we",
          "there",
          "inclusive");

  private final DateParts parts;
  private final DateWords words;
  private final Calendar calendar;

  DateRanges(DateParts parts, DateWords words, Calendar calendar) {
    this.parts = parts;
    this.words = words;
    this.calendar = calendar;
  }

  @Override
  public String name() {
    return "date-range";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case DIGITS, CAPITALIZED, UPPER, LOWER -> true;
      case MIXED, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public @Nullable Found<CalendarRange> find(Written text, int token) {
    if (text.shape(token) == Shape.DIGITS) {
      return text.isOneOf(token - 1, "$£€#-/.") ? null : dayToDate(text, token);
    }
    Calendar.Name name = calendar.name(text, token);
    if (name == null) {
      return null;
    }
    Found<CalendarDate> from = parts.monthDay(text, token);
    if (from != null) {
      Found<CalendarRange> days = dateToDay(text, from);
      return days != null ? days : dateToDate(text, from);
    }
    return nameToName(text, token, name);
  }

  /** 4-6 July, 4th to 6th of July 2022, 4 and 5 July; or a whole date to another. */
  private @Nullable Found<CalendarRange> dayToDate(Written text, int token) {
    int end = DateParts.endOfDay(text, token);
    if (end < 0) {
      return null;
    }
    Found<CalendarDate> whole = parts.dayMonth(text, token);
    if (whole != null) {
      return dateToDate(text, whole);
    }
    int joint = joint(text, end, true);
    int second = joint < 0 ? -1 : text.from(joint + 1);
    Found<CalendarDate> to = second < 0 ? null : parts.dayMonth(text, second);
    if (to == null || to.meaning().day() <= DateParts.day(text, token)) {
      return null;
    }
    Order order = DateParts.dayFirst(text, token);
    CalendarDate from = new CalendarDate(0, DateParts.day(text, token), 0, 0, order);
    return found(text, from, joint, bare(to.meaning(), text, second), to.end());
  }

  /** Behind "to" a second day takes no "the": "the fourth to sixth of July". */
  private static CalendarDate bare(CalendarDate date, Written text, int token) {
    return text.lower(text.before(token)).equals("the")
        ? date
        : new CalendarDate(0, date.day(), date.month(), date.year(), Order.DAY_FIRST_DETERMINED);
  }

  /** July 4-6, 2022; July 4 and 5. */
  private @Nullable Found<CalendarRange> dateToDay(Written text, Found<CalendarDate> from) {
    int joint = joint(text, from.end(), true);
    CalendarDate first = from.meaning();
    if (joint < 0 || first.day() == 0 || first.year() > 0) {
      return null;
    }
    int second = text.from(joint + 1);
    int end = DateParts.endOfDay(text, second);
    int day = DateParts.day(text, second);
    if (end < 0 || day <= first.day() || !Calendar.has(first.month(), day)) {
      return null;
    }
    int year = parts.year(text, end);
    if (year < 0 && !isClosed(text, joint, end)) {
      return null;
    }
    int value = year < 0 ? 0 : Integer.parseInt(text.text(year));
    CalendarDate to = new CalendarDate(0, day, 0, value, Order.MONTH_FIRST);
    return found(text, first, joint, to, year < 0 ? end : year + 1);
  }

  private boolean isClosed(Written text, int joint, int end) {
    if (text.isOneOf(end, "-–/") && text.shape(end + 1) == Shape.DIGITS) {
      return false;
    }
    int next = text.from(end);
    boolean dash = !text.isWord(joint) && calendar.month(text, next) == null;
    return dash
        || !(text.isWord(next) || text.isOneOf(next, "%$£€"))
        || CLOSING.contains(text.lower(next));
  }

  /** July 4 – August 2, 28 Feb-1 March 2021, Dec. 2021–Feb. 2022. */
  private @Nullable Found<CalendarRange> dateToDate(Written text, Found<CalendarDate> from) {
    int joint = joint(text, from.end(), false);
    if (joint < 0) {
      return null;
    }
    int second = text.from(joint + 1);
    boolean dayFirst = text.shape(second) == Shape.DIGITS;
    Found<CalendarDate> to = dayFirst ? parts.dayMonth(text, second) : parts.monthDay(text, second);
    boolean same = to != null && (to.meaning().day() > 0) == (from.meaning().day() > 0);
    return to != null && same ? found(text, from.meaning(), joint, to.meaning(), to.end()) : null;
  }

  /** Mon-Fri, Jan.–March, June-August 2022. */
  private @Nullable Found<CalendarRange> nameToName(Written text, int token, Calendar.Name name) {
    int end = Calendar.end(text, token, name);
    int joint = joint(text, end, false);
    if (joint < 0 || (text.is(joint, '-') && joint > end) || text.isWord(joint)) {
      return null;
    }
    int second = text.from(joint + 1);
    Calendar.Name last = calendar.name(text, second);
    if (last == null || last.month() != name.month()) {
      return null;
    }
    Found<CalendarDate> month = parts.monthDay(text, second);
    if (month != null && month.meaning().day() == 0) {
      return found(text, date(name), joint, month.meaning(), month.end());
    }
    return month != null
        ? null
        : found(text, date(name), joint, date(last), Calendar.end(text, second, last));
  }

  private static CalendarDate date(Calendar.Name name) {
    return name.month()
        ? CalendarDate.ofMonth(name.number(), 0)
        : new CalendarDate(name.number(), 0, 0, 0, Order.MONTH_FIRST);
  }

  /** Returns the token of a dash or, where days share a month, of a word that joins; or −1. */
  private static int joint(Written text, int end, boolean shared) {
    int joint = text.from(end);
    if (text.isOneOf(joint, "-–—")) {
      return joint;
    }
    if (!shared) {
      return -1;
    }
    if (text.is(joint, '/') && joint == end) {
      return joint;
    }
    return switch (text.lower(joint)) {
      case "to", "and", "or", "through", "until", "till" -> joint;
      default -> -1;
    };
  }

  private static Found<CalendarRange> found(
      Written text, CalendarDate from, int joint, CalendarDate to, int end) {
    String word = text.isWord(joint) ? text.lower(joint) : "";
    return new Found<>(new CalendarRange(from, to, word), end);
  }

  @Override
  public void say(CalendarRange range, Phrase out) {
    words.say(range.from(), out);
    out.word(range.joint().isEmpty() ? "to" : range.joint());
    words.say(range.to(), out);
  }
}
