package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Meaning.Series;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Numbers said one after another: a {@code 4-3-3} formation, {@code 9-1-1}. */
final class NumberSeries implements SemioticClass<Series> {
  private static final int MOST_NUMBERS = 6;

  private final Numbers numbers;

  NumberSeries(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "series";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Series> find(Written text, int token) {
    if (!text.isOneOf(token + 1, "-–") || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    int at = token;
    while (text.shape(at) == Shape.DIGITS && parts.size() < MOST_NUMBERS) {
      if (text.length(at) > 2 || (text.length(at) == 2 && text.text(at).charAt(0) == '0')) {
        return null;
      }
      parts.add(text.text(at));
      at += text.isOneOf(at + 1, "-–") && text.shape(at + 2) == Shape.DIGITS ? 2 : 1;
    }
    boolean goesOn = text.shape(at - 1) != Shape.DIGITS || text.isWord(at);
    return parts.size() < 3 || goesOn ? null : new Found<>(new Series(parts), at);
  }

  @Override
  public void say(Series series, Phrase out) {
    for (String number : series.numbers()) {
      out.words(numbers.cardinal(number));
    }
  }
}
