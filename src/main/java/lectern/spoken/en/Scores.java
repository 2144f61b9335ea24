package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Score;
import lectern.spoken.Meaning.Score.Contest;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Results of games and votes: {@code 2-1} is "two one", {@code 1-0} "one nil", a vote of {@code
 * 52-48} "fifty two to forty eight". Falling and level pairs are results unless the words around
 * say otherwise; rising ones only where they say so.
 */
final class Scores implements SemioticClass<Score> {
  private static final Set<String> RANGES =
      Set.of(
          "aged",
          "ages",
          "age",
          "between",
          "from",
          "page",
          "pages",
          "pp",
          "about",
          "around",
          "some",
          "every",
          "roughly",
          "approximately",
          "least",
          "next",
          "past",
          "chapters",
          "verses",
          "articles",
          "sections",
          "lines",
          "rooms",
          "nos",
          "numbers",
          "days",
          "weeks");

  /** The words that say that a match is one of tennis. */
  private static final Set<String> TENNIS =
      Set.of("sets", "tennis", "wimbledon", "wta", "atp", "tiebreak", "seed");

  private final Numbers numbers;
  private final WordMap words = new WordMap("score-words");
  private final WordSet followers = new WordSet("score-followers");

  Scores(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "score";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Score> find(Written text, int token) {
    Pair pair = Pair.at(text, token, "-–", 3);
    if (pair == null || text.is(text.from(pair.end()), '=')) {
      return null;
    }
    String kind = kind(text, token, pair.end());
    if (kind.equals("not") || (pair.rises() && !isResult(text, token, pair.end()))) {
      return null;
    }
    return new Found<>(new Score(pair.first(), pair.second(), contest(kind, pair)), pair.end());
  }

  /** Returns what the words around say: a row of the table, or "game". */
  private String kind(Written text, int token, int end) {
    String before = words.get(Nearby.wordBefore(text, token));
    if (before != null && (before.equals("not") || before.equals("share"))) {
      return before;
    }
    if (isListed(text, token, end) || Nearby.before(text, token, 12, TENNIS)) {
      return "tennis";
    }
    String kind = Nearby.kind(text, token, end, 6, 3, words);
    if (kind == null && text.length(token) > 2) {
      return "not";
    }
    return kind == null || kind.equals("not") ? "game" : kind;
  }

  private static Contest contest(String kind, Pair pair) {
    return switch (kind) {
      case "vote", "share" -> pair.isLevel() ? Contest.GAME : Contest.VOTE;
      case "record" -> Contest.RECORD;
      case "tennis" -> pair.first().length() == 1 ? Contest.TENNIS : Contest.GAME;
      default -> pair.first().length() > 2 ? Contest.VOTE : Contest.GAME;
    };
  }

  /** Whether a rising pair is the result of a game or a vote. */
  private boolean isResult(Written text, int token, int end) {
    if (RANGES.contains(Nearby.wordBefore(text, token))) {
      return false;
    }
    if (isListed(text, token, end) || isOutcome(Nearby.wordBehind(text, end))) {
      return true;
    }
    if (!followers.contains(Nearby.wordBehind(text, end)) && text.isWord(text.from(end))) {
      return isBetweenTeams(text, token, end);
    }
    return Nearby.kind(text, token, end, 8, 0, words) != null;
  }

  private static boolean isOutcome(String word) {
    return switch (word) {
      case "loss", "defeat", "draw", "win", "victory", "scoreline", "deficit", "reverse" -> true;
      case "thrashing", "hammering", "drubbing", "rout", "upset", "setback" -> true;
      default -> false;
    };
  }

  /** Whether it stands between two names, as in a list of results. */
  private static boolean isBetweenTeams(Written text, int token, int end) {
    return text.shape(token - 1) == Shape.BLANK
        && text.shape(token - 2) == Shape.CAPITALIZED
        && text.shape(end) == Shape.BLANK
        && text.shape(end + 1) == Shape.CAPITALIZED
        && text.length(token) == 1
        && token >= 2;
  }

  /** Whether a falling pair like the sets of a match stands next to it, with a comma between. */
  private static boolean isListed(Written text, int token, int end) {
    return (text.isOneOf(end, ",") && isSet(text, text.from(end + 1)))
        || isSet(text, text.from(end))
        || (text.isOneOf(text.before(token), ",(") && isSet(text, text.before(token) - 3))
        || isSet(text, text.before(token) - 2);
  }

  private static boolean isSet(Written text, int token) {
    return text.length(token) == 1
        && text.shape(token) == Shape.DIGITS
        && text.isOneOf(token + 1, "-–")
        && text.shape(token + 2) == Shape.DIGITS
        && text.length(token + 2) == 1
        && text.shape(token - 1) != Shape.DIGITS
        && (isWonSet(text.text(token)) || isWonSet(text.text(token + 2)));
  }

  private static boolean isWonSet(String games) {
    return games.equals("6") || games.equals("7");
  }

  @Override
  public void say(Score score, Phrase out) {
    boolean to = score.contest() == Contest.VOTE;
    boolean and = score.contest() == Contest.RECORD;
    out.words(points(score.first(), score.contest()));
    out.words(to ? "to" : and ? "and" : "");
    out.words(points(score.second(), score.contest()));
  }

  private String points(String digits, Contest contest) {
    if (!digits.equals("0")) {
      return numbers.cardinal(digits);
    }
    return switch (contest) {
      case GAME -> "nil";
      case TENNIS -> "love";
      case VOTE, RECORD -> "zero";
    };
  }
}
