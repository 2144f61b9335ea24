package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.spoken.Meaning.Series;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Numbers said one after another: {@code 24/7}, {@code 50/50}, a {@code 4-3-3} formation. */
final class NumberSeries implements SemioticClass<Series> {
  private static final int MOST_NUMBERS = 6;
  private static final Set<String> SLASHED =
      Set.of("24/7", "50/50", "20/20", "60/40", "40/60", "70/30", "80/20", "90/10", "95/5", "7/7");

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
    if (!text.isOneOf(token + 1, "-–/") || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    if (text.is(token + 1, '/')) {
      return slashed(text, token);
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

  private static @Nullable Found<Series> slashed(Written text, int token) {
    Pair pair = Pair.at(text, token, "/", 3);
    if (pair == null) {
      return null;
    }
    boolean known = SLASHED.contains(text.text(token, pair.end()));
    return known ? new Found<>(new Series(List.of(pair.first(), pair.second())), pair.end()) : null;
  }

  @Override
  public void say(Series series, Phrase out) {
    for (String number : series.numbers()) {
      out.words(numbers.cardinal(number));
    }
  }
}
