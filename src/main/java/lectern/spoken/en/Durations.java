package lectern.spoken.en;

import lectern.spoken.Meaning.Duration;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as races and machines give them: {@code 2:03:59} is "two hours three minutes and
 * fifty nine seconds", {@code 1:45.3} "one minute forty five point three seconds".
 */
final class Durations implements SemioticClass<Duration> {
  private final Numbers numbers;

  Durations(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Duration> find(Written text, int token) {
    if (text.length(token) > 3 || text.isOneOf(token - 1, ":.,$£€") || text.isWord(token - 1)) {
      return null;
    }
    return text.is(token + 1, ':') ? withColons(text, token) : null;
  }

  private static @Nullable Found<Duration> withColons(Written text, int token) {
    int first = Integer.parseInt(text.text(token));
    int second = ClockParts.sixtieth(text, token + 2);
    if (second < 0) {
      return null;
    }
    int end = token + 3;
    int third = text.is(end, ':') ? ClockParts.sixtieth(text, end + 1) : -1;
    if (third >= 0) {
      end += 2;
    }
    String decimals = "";
    if (text.is(end, '.') && text.shape(end + 1) == Shape.DIGITS && text.length(end + 1) <= 3) {
      decimals = text.text(end + 1);
      end += 2;
    }
    if ((third < 0 && decimals.isEmpty()) || isMore(text, end)) {
      return null;
    }
    return third < 0
        ? new Found<>(new Duration(-1, first, second, decimals), end)
        : new Found<>(new Duration(first, second, third, decimals), end);
  }

  private static boolean isMore(Written text, int end) {
    return text.isWord(end) || (text.isOneOf(end, ":.,") && text.shape(end + 1) == Shape.DIGITS);
  }

  @Override
  public void say(Duration duration, Phrase out) {
    part(duration.hours(), "hour", out);
    part(duration.minutes(), "minute", out);
    if (duration.seconds() < 0 || (duration.seconds() == 0 && duration.decimals().isEmpty())) {
      return;
    }
    boolean three = duration.hours() > 0 && duration.minutes() > 0;
    if (three && duration.decimals().isEmpty()) {
      out.word("and");
    }
    if (duration.decimals().isEmpty()) {
      part(duration.seconds(), "second", out);
    } else {
      out.words(numbers.cardinal(String.valueOf(duration.seconds())))
          .word("point")
          .words(numbers.digits(duration.decimals()))
          .word("seconds");
    }
  }

  private void part(int count, String unit, Phrase out) {
    if (count > 0) {
      out.words(numbers.cardinal(String.valueOf(count))).word(count == 1 ? unit : unit + "s");
    }
  }
}
