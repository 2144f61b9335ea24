package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Numeral;
import lectern.spoken.Meaning.Numeral.Use;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Roman numerals where the words around show that they are numbers: {@code Nicholas II} is
 * "Nicholas the second", {@code Act III} "act three", the {@code XX} century "the twentieth".
 */
final class RomanNumerals implements SemioticClass<Numeral> {
  private static final Set<String> RULERS =
      Set.of(
          "king",
          "queen",
          "pope",
          "emperor",
          "empress",
          "tsar",
          "czar",
          "kaiser",
          "sultan",
          "shah",
          "pharaoh",
          "prince",
          "princess",
          "patriarch",
          "duke",
          "archduke",
          "count",
          "oba");
  private static final Set<String> ORDERED =
      Set.of(
          "olympiad",
          "olympic",
          "olympics",
          "winter",
          "summer",
          "games",
          "congress",
          "century",
          "centuries",
          "corps",
          "legion",
          "commonwealth",
          "army",
          "panzer",
          "edition",
          "dynasty");

  private final Numbers numbers;
  private final WordMap nouns = new WordMap("numeral-nouns");
  private final WordMap names = new WordMap("numeral-names");
  private final WordSet pronounVerbs = new WordSet("pronoun-verbs");

  RomanNumerals(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "roman";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case UPPER, LOWER, MIXED, SYMBOL -> true;
      case CAPITALIZED, DIGITS, FOREIGN, BLANK -> false;
    };
  }

  @Override
  public @Nullable Found<Numeral> find(Written text, int token) {
    int value = Roman.at(text, token);
    if (value == 0) {
      return null;
    }
    Use use = use(text, token, value, 3);
    return use == null
        ? null
        : new Found<>(new Numeral(value, use, Roman.ending(text, token)), token + 1);
  }

  /** Returns what the numeral at {@code token} does, or null if it is none. */
  private @Nullable Use use(Written text, int token, int value, int depth) {
    int last = text.before(token);
    if (value >= 1900 && value < 2100 && Roman.length(text, token) >= 4) {
      return Use.YEAR;
    }
    if (Roman.isSuffixed(text, token)) {
      return Use.PLACE;
    }
    String before = text.isWord(last) && last >= token - 2 ? text.lower(last) : "";
    if (text.is(last, '.') && text.lower(last - 1).startsWith("vol")) {
      before = "vol";
    }
    if (counts(text, token, last, before)) {
      return Use.NUMBER;
    }
    if (depth > 0 && isConnector(text, last, before)) {
      return connected(text, token, last, depth);
    }
    if (text.shape(token) == Shape.LOWER || value > 50) {
      return null;
    }
    if (value > 1 && Roman.length(text, token) > 1 && isOrdered(text, token)) {
      return Use.PLACE;
    }
    return named(text, token, last, value);
  }

  /** Whether a noun that numerals count stands right before. */
  private boolean counts(Written text, int token, int last, String before) {
    String singles = nouns.get(before);
    if (singles == null) {
      return false;
    }
    boolean single = Roman.length(text, token) == 1;
    if (text.shape(token) == Shape.LOWER) {
      return !single && text.lower(token).indexOf('\'') < 0;
    }
    if (!single) {
      return true;
    }
    boolean capital = text.shape(last) != Shape.LOWER;
    String letter = Roman.letters(text, token);
    return singles.contains(letter)
        && capital
        && (!letter.equals("I") || (isNoPronoun(text, token) && !text.shouted()));
  }

  /** Whether a noun that is numbered follows, at most one word away: XX Party Congress. */
  private static boolean isOrdered(Written text, int token) {
    return ORDERED.contains(wordBehind(text, token))
        || (text.shape(text.from(token + 1)) == Shape.CAPITALIZED
            && ORDERED.contains(Nearby.wordBehind(text, text.from(token + 1) + 1)));
  }

  private boolean isNoPronoun(Written text, int token) {
    return !pronounVerbs.contains(wordBehind(text, token));
  }

  /** Whether what stands before joins two numerals: Parts I and II, Phase I/II, Acts I–III. */
  private static boolean isConnector(Written text, int last, String before) {
    return switch (before) {
      case "and", "or", "to" -> true;
      default -> text.isOneOf(last, ",/–-&");
    };
  }

  private @Nullable Use connected(Written text, int token, int connector, int depth) {
    if (Roman.letters(text, token).equals("I")) {
      return null;
    }
    int other = text.before(connector);
    int value = other < 0 ? 0 : Roman.at(text, other);
    Use use = value == 0 ? null : use(text, other, value, depth - 1);
    return use == Use.NUMBER || use == Use.NAME ? use : null;
  }

  /** Returns the use behind a name, or null if no name stands there. */
  private @Nullable Use named(Written text, int token, int last, int value) {
    if (last < token - 2 || text.shape(last) != Shape.CAPITALIZED) {
      return null;
    }
    boolean single = Roman.length(text, token) == 1;
    boolean ruler = "ruler".equals(names.get(text.text(last)));
    if (single) {
      return ruler
              && isNoPronoun(text, token)
              && (value > 1 || isTitled(text, last) || isAfterName(text, token))
          ? Use.NAME
          : null;
    }
    boolean person = ruler || isPerson(text, last);
    return person ? Use.NAME : Use.NUMBER;
  }

  private static boolean isTitled(Written text, int name) {
    return RULERS.contains(Nearby.wordBefore(text, name));
  }

  /** Whether what follows "Charles I" leaves no doubt that "I" is no pronoun. */
  private static boolean isAfterName(Written text, int token) {
    int next = text.from(token + 1);
    return !text.isWord(next)
        || switch (text.lower(next)) {
          case "of",
              "was",
              "were",
              "and",
              "in",
              "to",
              "at",
              "by",
              "is",
              "who",
              "on",
              "died",
              "ruled" ->
              true;
          default -> false;
        };
  }

  /** Whether a run of capitalized words that ends at {@code last} has a title or a given name. */
  private boolean isPerson(Written text, int last) {
    int at = last;
    for (int words = 0; words < 5; words++) {
      if (names.contains(text.text(at)) || RULERS.contains(text.lower(at))) {
        return true;
      }
      at = text.before(at);
      if (text.is(at, '.') && text.length(at - 1) == 1) {
        return true;
      }
      if (text.shape(at) != Shape.CAPITALIZED) {
        return false;
      }
    }
    return false;
  }

  private static String wordBehind(Written text, int token) {
    return Nearby.wordBehind(text, token + 1);
  }

  @Override
  public void say(Numeral numeral, Phrase out) {
    String digits = String.valueOf(numeral.value());
    switch (numeral.use()) {
      case NUMBER -> out.words(numbers.cardinal(digits));
      case NAME -> out.word("the").words(numbers.ordinal(digits));
      case PLACE -> out.words(numbers.ordinal(digits));
      case YEAR -> out.words(numbers.year(numeral.value()));
    }
    out.ending(numeral.ending());
  }
}
