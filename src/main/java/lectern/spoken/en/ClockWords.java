package lectern.spoken.en;

import lectern.spoken.Meaning.ClockTime;
import lectern.spoken.Meaning.ClockTime.Clock;
import lectern.spoken.Meaning.Zone;
import lectern.spoken.Phrase;

/** Says times of day and time zones, for all classes that find them. */
final class ClockWords {
  private final Numbers numbers;

  ClockWords(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Says a time: "eight thirty P M", "eighteen hundred G M T", "nine o'clock".
   *
   * @param first whether it is the first of a range, so that a full hour takes no "o'clock"
   */
  void say(ClockTime time, boolean first, Phrase out) {
    Zone zone = time.zone();
    if (!time.half().isEmpty()) {
      sayHalfDay(time, out);
    } else if (time.hour() == 0 && time.minute() == 0 && time.second() <= 0) {
      out.word("midnight");
    } else {
      sayHour(time, out);
      if (time.minute() > 0 || time.second() > 0) {
        sayMinute(time.minute(), out);
      } else if (isHundred(time)) {
        out.word("hundred");
      } else if (!first) {
        out.word("o'clock");
      }
    }
    if (time.second() > 0) {
      out.word("and").words(numbers.cardinal(String.valueOf(time.second()))).word("seconds");
    }
    if (time.clock() == Clock.HOURS) {
      out.word("hours");
    }
    out.letters(time.half());
    if (zone != null) {
      say(zone, out);
    }
  }

  private void sayHalfDay(ClockTime time, Phrase out) {
    int hour = time.hour() == 0 ? 12 : time.hour();
    out.words(numbers.cardinal(String.valueOf(hour)));
    if (time.minute() > 0 || time.second() > 0) {
      sayMinute(time.minute(), out);
    }
  }

  /** An hour with a nought before it keeps it, unless it is a full one: "oh six thirty". */
  private void sayHour(ClockTime time, Phrase out) {
    boolean padded = time.clock() != Clock.PLAIN && (time.minute() > 0 || isHundred(time));
    if (time.hour() == 0) {
      out.words(padded ? "zero zero" : "zero");
      return;
    }
    if (time.hour() < 10 && padded) {
      out.word("oh");
    }
    out.words(numbers.cardinal(String.valueOf(time.hour())));
  }

  private static boolean isHundred(ClockTime time) {
    return time.hour() > 12
        || time.clock() == Clock.MILITARY
        || time.clock() == Clock.HOURS
        || (time.zone() != null && (time.hour() >= 10 || time.clock() == Clock.PADDED));
  }

  private void sayMinute(int minute, Phrase out) {
    if (minute < 10) {
      out.word("oh");
    }
    out.words(numbers.cardinal(String.valueOf(minute)));
  }

  /** Says a zone: "G M T", "U T C plus five thirty". */
  void say(Zone zone, Phrase out) {
    out.letters(zone.letters());
    if (zone.offset().isEmpty()) {
      return;
    }
    out.word(zone.offset().charAt(0) == '+' ? "plus" : "minus");
    int colon = zone.offset().indexOf(':');
    String hours = zone.offset().substring(1, colon < 0 ? zone.offset().length() : colon);
    out.words(numbers.cardinal(hours));
    if (colon > 0) {
      sayMinute(Integer.parseInt(zone.offset().substring(colon + 1)), out);
    }
  }
}
