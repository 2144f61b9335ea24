package lectern.spoken.en;

import lectern.spoken.Meaning.ClockRange;
import lectern.spoken.Meaning.ClockTime;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of times: {@code 8-10pm} is "eight to ten P M", {@code 9am–5pm} "nine A M to five P M".
 */
final class TimeRanges implements SemioticClass<ClockRange> {
  private final ClockParts parts;
  private final ClockContext context;
  private final ClockWords words;

  TimeRanges(ClockParts parts, ClockContext context, ClockWords words) {
    this.parts = parts;
    this.context = context;
    this.words = words;
  }

  @Override
  public String name() {
    return "time-range";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<ClockRange> find(Written text, int token) {
    Found<ClockTime> from = parts.at(text, token);
    if (from == null || text.isOneOf(token - 1, "-/.:")) {
      return null;
    }
    int dash = text.from(from.end());
    if (!text.isOneOf(dash, "-–—") || (text.is(dash, '-') && dash > from.end())) {
      return null;
    }
    int second = text.from(dash + 1);
    Found<ClockTime> to = context.at(text, second);
    if (to == null) {
      boolean open = !from.meaning().half().isEmpty() && isNamed(text.lower(second));
      return open ? new Found<>(new ClockRange(from.meaning(), null), second) : null;
    }
    boolean known =
        to.meaning().half().isEmpty()
            ? context.at(text, token) != null
            : from.meaning().hour() <= 12 && from.meaning().zone() == null;
    return known ? new Found<>(new ClockRange(from.meaning(), to.meaning()), to.end()) : null;
  }

  private static boolean isNamed(String word) {
    return word.equals("noon") || word.equals("midday") || word.equals("midnight");
  }

  @Override
  public void say(ClockRange range, Phrase out) {
    words.say(range.from(), true, out);
    out.word("to");
    ClockTime to = range.to();
    if (to != null) {
      words.say(to, false, out);
    }
  }
}
