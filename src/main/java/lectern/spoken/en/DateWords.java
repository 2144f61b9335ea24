package lectern.spoken.en;

import lectern.spoken.Meaning.CalendarDate;
import lectern.spoken.Meaning.CalendarDate.Order;
import lectern.spoken.Pause;
import lectern.spoken.Phrase;

/** Says dates, for all classes that find them. */
final class DateWords {
  private final Numbers numbers;
  private final Calendar calendar;

  DateWords(Numbers numbers, Calendar calendar) {
    this.numbers = numbers;
    this.calendar = calendar;
  }

  /** Says what of a date is written, in its order. */
  void say(CalendarDate date, Phrase out) {
    if (date.weekday() > 0) {
      out.word(calendar.weekday(date.weekday()));
    }
    switch (date.order()) {
      case DAY_FIRST, DAY_FIRST_DETERMINED -> sayDayFirst(date, out);
      case MONTH_FIRST -> sayMonthFirst(date, out);
      case FIGURES ->
          out.words(numbers.cardinal(String.valueOf(date.month())))
              .words(numbers.cardinal(String.valueOf(date.day())));
    }
    if (date.year() > 0) {
      out.pause(date.day() > 0 ? Pause.COMMA : Pause.NONE).words(numbers.year(date.year()));
    }
  }

  private void sayDayFirst(CalendarDate date, Phrase out) {
    if (date.order() == Order.DAY_FIRST) {
      out.word("the");
    }
    out.words(numbers.ordinal(String.valueOf(date.day())));
    if (date.month() > 0) {
      out.word("of").word(calendar.month(date.month()));
    }
  }

  private void sayMonthFirst(CalendarDate date, Phrase out) {
    if (date.month() > 0) {
      out.word(calendar.month(date.month()));
    }
    if (date.day() > 0) {
      out.words(numbers.ordinal(String.valueOf(date.day())));
    }
  }
}
