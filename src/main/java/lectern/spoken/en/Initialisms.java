package lectern.spoken.en;

import java.util.Locale;
import java.util.Set;
import lectern.spoken.Meaning.Letters;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Letters said by their names: {@code US}, {@code U.S.}, {@code MPs}, {@code J. K. Rowling}, {@code
 * vitamin C}.
 */
final class Initialisms implements SemioticClass<Letters> {
  /** Words before US where it is a pronoun in a headline. */
  private static final Set<String> BEFORE_PRONOUN =
      Set.of(
          "let", "tell", "give", "gives", "join", "help", "show", "shows", "follow", "contact",
          "make", "makes", "leave", "call", "email", "trust", "about", "save", "protect", "keep",
          "send", "love", "loves", "hate", "affects", "tells", "between", "among", "around");

  private final Capitals capitals;
  private final LetterA letterA = new LetterA();

  Initialisms(Capitals capitals) {
    this.capitals = capitals;
  }

  @Override
  public String name() {
    return "initialism";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case UPPER, MIXED, CAPITALIZED, LOWER -> true;
      case DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public @Nullable Found<Letters> find(Written text, int token) {
    int length = text.length(token);
    if (length <= 2) {
      Found<Letters> dotted = DottedLetters.at(text, token);
      if (dotted != null) {
        return dotted;
      }
    }
    return switch (text.shape(token)) {
      case LOWER -> small(text, token);
      case CAPITALIZED -> length == 2 ? plural(text, token) : null;
      case MIXED -> found(capitals.mixed(text.text(token)), token);
      default ->
          length == 1 || isLetterOwning(text, token) ? single(text, token) : upper(text, token);
    };
  }

  private static @Nullable Found<Letters> found(@Nullable Letters letters, int token) {
    return letters == null ? null : new Found<>(letters, token + 1);
  }

  /** Single small letters but the article and the pronoun, and a few names: tv, plc. */
  private @Nullable Found<Letters> small(Written text, int token) {
    int length = text.length(token);
    if (length > 4) {
      return null;
    }
    String word = text.text(token);
    if (length > 1 ? capitals.isInitialism(word) : !word.equals("a") && !word.equals("i")) {
      return new Found<>(new Letters(word, ""), token + 1);
    }
    if (length > 2 && word.endsWith("s")) {
      String singular = word.substring(0, length - 1);
      return capitals.isInitialism(singular)
          ? new Found<>(new Letters(singular, "'s"), token + 1)
          : null;
    }
    if (word.equals("a") && text.is(token - 1, '(') && text.is(token + 1, ')')) {
      return new Found<>(new Letters(word, ""), token + 1);
    }
    return null;
  }

  /** Several of one letter: three Bs, Ps and Qs. */
  private static @Nullable Found<Letters> plural(Written text, int token) {
    String word = text.text(token);
    return word.charAt(1) == 's' && "BCDFGJKLNPQTWXYZ".indexOf(word.charAt(0)) >= 0
        ? new Found<>(new Letters(word.substring(0, 1), "'s"), token + 1)
        : null;
  }

  private static boolean isLetterOwning(Written text, int token) {
    return text.length(token) == 3
        && text.lower(token).endsWith("'s")
        && text.text(token).charAt(0) != 'I';
  }

  /** A single capital: an initial or the name of a letter, unless it is "A" or "I". */
  private @Nullable Found<Letters> single(Written text, int token) {
    String word = text.text(token);
    boolean dot = text.is(token + 1, '.') && !text.is(token + 2, '.');
    int next = text.from(token + 2);
    if (word.equals("I")) {
      boolean initial =
          dot
              && text.shape(next) == Shape.CAPITALIZED
              && text.shape(text.before(token)) == Shape.CAPITALIZED;
      return initial ? new Found<>(new Letters(word, ""), token + 2) : null;
    }
    if (word.equals("A") && letterA.isArticle(text, token)) {
      return null;
    }
    String ending = word.substring(1).toLowerCase(Locale.ROOT);
    boolean swallow = dot && text.isWord(next);
    return new Found<>(new Letters(word.substring(0, 1), ending), swallow ? token + 2 : token + 1);
  }

  private @Nullable Found<Letters> upper(Written text, int token) {
    String word = text.text(token);
    boolean loud = text.shouted() || isAmongWords(text, token) || isDateline(text, token);
    if (loud && word.equals("US") && isPronoun(text, token)) {
      return null;
    }
    return found(capitals.upper(word, loud), token);
  }

  /** Whether a place in capitals starts the sentence: LVIV, Ukraine; LODZ (Reuters). */
  private static boolean isDateline(Written text, int token) {
    if (text.before(token) >= 0) {
      return false;
    }
    int next = text.from(token + 1);
    return text.isOneOf(next, "(—–")
        || (text.is(next, ',') && text.shape(text.from(next + 1)) == Shape.CAPITALIZED);
  }

  /** Whether an English word in capitals stands beside: DO IT NOW. */
  private boolean isAmongWords(Written text, int token) {
    return isEnglish(text, text.before(token)) || isEnglish(text, text.from(token + 1));
  }

  private boolean isEnglish(Written text, int token) {
    return text.shape(token) == Shape.UPPER
        && text.length(token) > 1
        && capitals.isEnglish(text.text(token));
  }

  /** Whether US among capitals is the pronoun: JOIN US, ALL OF US. */
  private static boolean isPronoun(Written text, int token) {
    int before = text.before(token);
    String word = text.lower(before);
    if (BEFORE_PRONOUN.contains(word)) {
      return true;
    }
    return word.equals("of")
        && switch (text.lower(text.before(before))) {
          case "all", "some", "most", "none", "one", "many", "each", "both", "rest", "two" -> true;
          default -> false;
        };
  }

  @Override
  public void say(Letters letters, Phrase out) {
    out.letters(letters.letters()).ending(letters.ending());
  }
}
