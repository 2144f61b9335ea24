package lectern.spoken.en;

import lectern.spoken.Meaning.ClockTime;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Decides whether figures that may be a time of day are one. */
final class ClockContext {
  private final ClockParts parts;
  private final Calendar calendar;

  ClockContext(ClockParts parts, Calendar calendar) {
    this.parts = parts;
    this.calendar = calendar;
  }

  /** Returns the time of day at {@code token}, or null. */
  @Nullable Found<ClockTime> at(Written text, int token) {
    Found<ClockTime> time = parts.at(text, token);
    if (time == null) {
      return null;
    }
    if (text.length(token) > 2) {
      return time;
    }
    ClockTime clock = time.meaning();
    boolean minutes = text.isOneOf(token + 1, ":.") && text.shape(token + 2) == Shape.DIGITS;
    if (!clock.half().isEmpty()) {
      return minutes || (clock.hour() >= 1 && clock.hour() <= 12) ? time : null;
    }
    if (!minutes) {
      return null;
    }
    boolean is =
        text.is(token + 1, ':')
            ? isColonTime(text, token, time)
            : clock.zone() != null || isDotTime(text, token, time);
    return is ? time : null;
  }

  /** Whether a time stands here because of the word before: at 0930, by 5.15. */
  static boolean isAfterPreposition(Written text, int token) {
    return switch (text.lower(text.before(token))) {
      case "at", "by", "until", "till", "from", "around", "about", "before", "after" -> true;
      case "between", "since", "to" -> true;
      default -> false;
    };
  }

  private static boolean isColonTime(Written text, int token, Found<ClockTime> time) {
    if (time.meaning().second() >= 0) {
      return time.meaning().zone() != null || isAfterPreposition(text, token);
    }
    int word = text.before(token);
    boolean of = text.lower(word).equals("of");
    int next = text.from(time.end());
    boolean in = text.lower(next).equals("in");
    return !isProportion(text.lower(of ? text.before(word) : word))
        && !isProportion(text.lower(in ? text.from(next + 1) : next));
  }

  /** Beside such a word 1:10 is "one to ten". */
  private static boolean isProportion(String word) {
    return switch (word) {
      case "ratio", "scale", "odds", "proportion", "dilution", "diluted", "mixed", "mix" -> true;
      default -> false;
    };
  }

  /** Times with a dot, as in Britain: "at 7.30 on Sunday", "from 9.30 to 11am". */
  private boolean isDotTime(Written text, int token, Found<ClockTime> time) {
    int next = text.from(time.end());
    if (isBeforeTime(text, next)) {
      return true;
    }
    int word = text.before(token);
    String before = text.lower(word);
    boolean at = before.equals("at") || before.equals("until") || before.equals("till");
    if (!at && !isAfterPreposition(text, token)) {
      return false;
    }
    if (isDayBehind(text, next)) {
      return true;
    }
    boolean five = time.meaning().minute() % 5 == 0 && time.meaning().hour() > 0;
    if (!at || !five) {
      return false;
    }
    boolean trading = isTrading(text.lower(text.before(word)));
    return text.isWord(next)
        ? word == 0 || (!trading && time.meaning().minute() % 15 == 0 && isClause(text.lower(next)))
        : !text.isOneOf(next, "%-–/$£€") && !trading;
  }

  /** A word that goes on with the sentence and not with an amount. */
  private static boolean isClause(String word) {
    return switch (word) {
      case "when", "for", "he", "she", "they", "it", "we", "i", "and", "but", "after" -> true;
      case "before", "with", "as", "prompt", "precisely", "exactly", "the" -> true;
      default -> false;
    };
  }

  /** "closed at 1.25" is a price. */
  private static boolean isTrading(String verb) {
    return switch (verb) {
      case "closed", "trading", "traded", "stood", "stands", "ended", "settled", "finished" -> true;
      case "remained", "unchanged", "priced", "valued", "fixed", "set", "quoted", "rate" -> true;
      case "pegged", "odds", "dollar", "euro", "pound", "yen" -> true;
      default -> false;
    };
  }

  /** Whether "to 11am" or the like follows. */
  private boolean isBeforeTime(Written text, int next) {
    boolean joined =
        switch (text.lower(next)) {
          case "to", "until", "till", "and", "or" -> true;
          default -> false;
        };
    if (!joined) {
      return false;
    }
    Found<ClockTime> second = parts.at(text, text.from(next + 1));
    return second != null && !second.meaning().half().isEmpty();
  }

  /** Whether a day or a part of one follows: on Sunday, tonight, in the morning. */
  private boolean isDayBehind(Written text, int next) {
    switch (text.lower(next)) {
      case "tonight",
          "today",
          "tomorrow",
          "yesterday",
          "sharp",
          "local",
          "each",
          "every",
          "this" -> {
        return true;
      }
      case "in" -> {
        return text.lower(text.from(next + 1)).equals("the");
      }
      case "on" -> {
        int day = text.from(next + 1);
        return calendar.name(text, day) != null
            || DateParts.endOfDay(text, day) > day + 1
            || text.lower(day).equals("the");
      }
      default -> {
        Calendar.Name name = calendar.name(text, next);
        return name != null && !name.month();
      }
    }
  }
}
