package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Proportion;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Shares with colons: {@code 3:1} is "three to one", a scale of {@code 1:50,000} too. */
final class Proportions implements SemioticClass<Proportion> {
  private static final Set<String> WORDS =
      Set.of("ratio", "ratios", "scale", "outnumbered", "proportion", "diluted", "mix");
  private static final int MOST_PARTS = 5;

  private final Numbers numbers;

  Proportions(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "ratio";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Proportion> find(Written text, int token) {
    if (text.shape(token + 1) != Shape.SYMBOL || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    List<Amount> parts = new ArrayList<>();
    int at = token;
    for (Found<Amount> part = Amounts.at(text, at); part != null; part = next(text, at)) {
      parts.add(part.meaning());
      at = part.end();
      if (!text.is(at, ':') || parts.size() == MOST_PARTS) {
        break;
      }
    }
    boolean closed = parts.size() > 1 && !text.isWord(at) && !isColonBefore(text, at);
    return closed && isPlausible(text, token, at, parts)
        ? new Found<>(new Proportion(parts), at)
        : null;
  }

  private static @Nullable Found<Amount> next(Written text, int colon) {
    return text.shape(colon + 1) == Shape.DIGITS ? Amounts.at(text, colon + 1) : null;
  }

  private static boolean isColonBefore(Written text, int at) {
    return text.is(at, ':') && text.shape(at + 1) == Shape.DIGITS;
  }

  /** Whether it cannot be a time of day or of a race, or the words around say what it is. */
  private static boolean isPlausible(Written text, int token, int end, List<Amount> parts) {
    if (Nearby.before(text, token, 5, WORDS) || Nearby.behind(text, end, 2, WORDS)) {
      return true;
    }
    // A name before it makes it a verse: James 1:5.
    int before = text.before(token);
    boolean verse = text.shape(before) == Shape.CAPITALIZED && text.length(before) > 3;
    if (parts.size() > 2 || verse) {
      return false;
    }
    Amount first = parts.get(0);
    Amount last = parts.get(1);
    return last.whole().length() != 2
        ? last.whole().length() == 1 || first.whole().equals("1")
        : first.whole().length() == 2 && first.whole().compareTo("24") > 0;
  }

  @Override
  public void say(Proportion proportion, Phrase out) {
    String to = "";
    for (Amount part : proportion.parts()) {
      out.words(to).words(numbers.amount(part));
      to = "to";
    }
  }
}
