package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Odds;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** A bookmaker's odds: the {@code 10-1} favourite is "ten to one", {@code 5,000/1} too. */
final class BettingOdds implements SemioticClass<Odds> {
  private static final Set<String> BEFORE =
      Set.of("odds", "priced", "bookmakers", "bookies", "bookmaker", "price", "betting", "bets");
  private static final Set<String> BEHIND =
      Set.of(
          "favourite",
          "favourites",
          "favorite",
          "favorites",
          "outsider",
          "outsiders",
          "odds",
          "shot",
          "shots",
          "longshot",
          "longshots",
          "underdog",
          "underdogs",
          "second-favourite");

  /** Words before a day, which may be written 5/1. */
  private static final Set<String> DAYS =
      Set.of("on", "since", "until", "by", "before", "after", "from", "dated", "date");

  private final Numbers numbers;

  BettingOdds(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "odds";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Odds> find(Written text, int token) {
    if (text.shape(token + 1) != Shape.SYMBOL || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    Found<Amount> gain = Amounts.whole(text, token);
    if (gain == null || !text.isOneOf(gain.end(), "-–/")) {
      return null;
    }
    int last = gain.end() + 1;
    int end = last + 1;
    if (text.shape(last) != Shape.DIGITS || text.length(last) > 3 || goesOn(text, end)) {
      return null;
    }
    if (text.text(last).equals("50") && gain.meaning().whole().equals("50")) {
      // Even chances: "fifty fifty".
      return null;
    }
    boolean toOne =
        text.is(gain.end(), '/')
            && text.text(last).equals("1")
            && !DAYS.contains(Nearby.wordBefore(text, token));
    if (!toOne && !isPrice(text, token, last) && !isBetting(text, token, end)) {
      return null;
    }
    return new Found<>(new Odds(gain.meaning().whole(), text.text(last)), end);
  }

  /** Whether it is so much to one, more than goals would be, and "at" stands before. */
  private static boolean isPrice(Written text, int token, int last) {
    return text.text(last).equals("1")
        && (text.length(token) > 1 || text.text(token).charAt(0) >= '7')
        && Nearby.wordBefore(text, token).equals("at");
  }

  private static boolean isBetting(Written text, int token, int end) {
    return Nearby.before(text, token, 6, BEFORE)
        || (text.shape(end) != Shape.SYMBOL && Nearby.behind(text, end, 2, BEHIND))
        || (text.is(end, '-') && Nearby.behind(text, end, 1, BEHIND));
  }

  private static boolean goesOn(Written text, int end) {
    return text.isWord(end)
        || text.isOneOf(end, "%°")
        || (text.isOneOf(end, "-–/.,") && text.shape(end + 1) == Shape.DIGITS);
  }

  @Override
  public void say(Odds odds, Phrase out) {
    out.words(numbers.cardinal(odds.gain())).word("to").words(numbers.cardinal(odds.stake()));
  }
}
