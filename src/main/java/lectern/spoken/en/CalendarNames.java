package lectern.spoken.en;

import lectern.spoken.Meaning.CalendarDate;
import lectern.spoken.Meaning.CalendarDate.Order;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Shortened months and weekdays without a day: {@code in Sept.} is "in September", {@code on Wed.}
 * "on Wednesday". Those that are names or words too need more around them.
 */
final class CalendarNames implements SemioticClass<CalendarDate> {
  private final Calendar calendar;
  private final DateParts parts;
  private final DateWords words;
  private final ClockContext clock;

  CalendarNames(Calendar calendar, DateParts parts, DateWords words, ClockContext clock) {
    this.clock = clock;
    this.calendar = calendar;
    this.parts = parts;
    this.words = words;
  }

  @Override
  public String name() {
    return "calendar-name";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.CAPITALIZED || shape == Shape.UPPER || shape == Shape.LOWER;
  }

  @Override
  public @Nullable Found<CalendarDate> find(Written text, int token) {
    Calendar.Name name = calendar.anyCase(text, token);
    if (name == null || name.isFull() || text.is(token - 1, '-') || text.is(token + 1, '-')) {
      return null;
    }
    int end = Calendar.end(text, token, name);
    if (text.shape(token) == Shape.LOWER && !isDated(text, end)) {
      return null;
    }
    boolean stop = end > token + 1;
    if (!(stop ? isShortened(text, token, end, name) : isBare(text, token, end, name))) {
      return null;
    }
    CalendarDate date =
        name.month()
            ? CalendarDate.ofMonth(name.number(), 0)
            : new CalendarDate(name.number(), 0, 0, 0, Order.MONTH_FIRST);
    return new Found<>(date, end);
  }

  /** With a full stop, which may be the sentence's own: "She met Jan." */
  private boolean isShortened(Written text, int token, int end, Calendar.Name name) {
    if (name.kind() != Calendar.Kind.DOUBTFUL) {
      return true;
    }
    boolean last = !text.isWord(text.from(end)) && text.shape(text.from(end)) != Shape.DIGITS;
    boolean dated = isDated(text, end) || text.is(end, ',') || isListed(text, token, name);
    return dated || isAfterPreposition(text, token) || (!last && !isNamed(text, token, end));
  }

  /** "Sat. and Sun.", but not "Tom and Jan." */
  private static boolean isListed(Written text, int token, Calendar.Name name) {
    String before = text.lower(text.before(token));
    return !name.month() && (before.equals("and") || before.equals("or"));
  }

  /** "the Sun. It says", "said Jan. Smith": a doubtful one as a name. */
  private static boolean isNamed(Written text, int token, int end) {
    return text.lower(text.before(token)).equals("the")
        || text.shape(text.from(end)) == Shape.CAPITALIZED;
  }

  private boolean isBare(Written text, int token, int end, Calendar.Name name) {
    return switch (name.kind()) {
      case CLEAR -> true;
      case SHORT ->
          text.shape(token) == Shape.CAPITALIZED
              && ((isAfterPreposition(text, token)
                      && text.shape(text.from(end)) != Shape.CAPITALIZED)
                  || isDated(text, end));
      case DOUBTFUL ->
          isDated(text, end)
              || (!name.month()
                  && name.number() != 7
                  && text.lower(text.before(token)).equals("on")
                  && text.shape(token) == Shape.CAPITALIZED);
      case FULL, WORD -> false;
    };
  }

  private static boolean isAfterPreposition(Written text, int token) {
    return switch (text.lower(text.before(token))) {
      case "in", "on", "since", "until", "till", "by", "from", "of", "to" -> true;
      case "last", "next", "this", "every", "early", "late", "mid", "through", "before", "after" ->
          true;
      default -> false;
    };
  }

  /** Whether a date or a time follows: "Sat 3 Feb", "Wed., March 5", "Fri 8pm". */
  private boolean isDated(Written text, int end) {
    int next = text.from(text.is(end, ',') ? end + 1 : end);
    if (next == end) {
      return false;
    }
    if (text.shape(next) != Shape.DIGITS) {
      return parts.monthDay(text, next) != null;
    }
    return parts.dayMonth(text, next) != null || clock.at(text, next) != null;
  }

  @Override
  public void say(CalendarDate date, Phrase out) {
    words.say(date, out);
  }
}
