package lectern.spoken.en;

import lectern.spoken.Meaning.ClockTime;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: {@code 10.15am} is "ten fifteen A M", {@code 18:00} "eighteen hundred", {@code
 * 9:05} "nine oh five".
 */
final class Times implements SemioticClass<ClockTime> {
  private final ClockContext context;
  private final ClockWords words;

  Times(ClockContext context, ClockWords words) {
    this.context = context;
    this.words = words;
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<ClockTime> find(Written text, int token) {
    return text.isWord(token - 1) ? null : context.at(text, token);
  }

  @Override
  public void say(ClockTime time, Phrase out) {
    words.say(time, false, out);
  }
}
