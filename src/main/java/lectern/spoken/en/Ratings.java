package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Rating;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Marks out of a highest one: rated {@code 8/10} is "eight out of ten". */
final class Ratings implements SemioticClass<Rating> {
  private static final Set<String> BEFORE =
      Set.of(
          "rated", "rating", "ratings", "rate", "score", "scored", "scores", "scoring", "verdict");
  private static final Set<String> BEHIND =
      Set.of("stars", "star", "rating", "ratings", "score", "review", "marks", "points");

  private final Numbers numbers;

  Ratings(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "rating";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Rating> find(Written text, int token) {
    if (Pair.isTouchedBefore(text, token)) {
      return null;
    }
    int slash = text.is(token + 1, '/') ? token + 1 : token + 3;
    if (!text.is(slash, '/') || !isHighest(text.text(slash + 1)) || goesOn(text, slash + 2)) {
      return null;
    }
    Amount got = got(text, token, slash);
    boolean known =
        slash > token + 1
            || Nearby.before(text, token, 4, BEFORE)
            || Nearby.behind(text, slash + 2, 1, BEHIND);
    return got != null && known
        ? new Found<>(new Rating(got, text.text(slash + 1)), slash + 2)
        : null;
  }

  private static @Nullable Amount got(Written text, int token, int slash) {
    if (slash == token + 1) {
      return Amount.of(text.text(token));
    }
    return text.is(token + 1, '.') && text.shape(token + 2) == Shape.DIGITS
        ? new Amount(false, text.text(token), text.text(token + 2), null, "")
        : null;
  }

  private static boolean isHighest(String digits) {
    return switch (digits) {
      case "4", "5", "6", "10", "20", "25", "30", "40", "50", "100" -> true;
      default -> false;
    };
  }

  private static boolean goesOn(Written text, int end) {
    return text.isWord(end) || (text.isOneOf(end, "/.,") && text.shape(end + 1) == Shape.DIGITS);
  }

  @Override
  public void say(Rating rating, Phrase out) {
    out.words(numbers.amount(rating.got())).words("out of").words(numbers.cardinal(rating.most()));
  }
}
