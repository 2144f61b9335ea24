package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Skipped;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Marks that point to notes and citations, which are not said: {@code [1]}, {@code word²}, {@code
 * word*}, {@code [citation needed]}.
 */
final class Footnotes implements SemioticClass<Skipped> {
  private static final Skipped MARK = new Skipped("footnote mark", false);
  private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹";

  /** How many tokens may stand between square brackets. */
  private static final int LONGEST = 12;

  private static final Set<String> UNITS =
      Set.of("m", "km", "cm", "mm", "ft", "in", "mi", "yd", "s", "sec", "mc", "hm", "dm", "nm");
  private static final Set<String> NOTE_WORDS =
      Set.of(
          "note", "notes", "nb", "n", "fn", "ref", "a", "b", "c", "d", "e", "f", "i", "ii", "iii");

  private final WordSet remarks = new WordSet("footnotes");

  @Override
  public String name() {
    return "footnote";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Skipped> find(Written text, int token) {
    int end =
        switch (text.text(token).charAt(0)) {
          case '[' -> endOfBrackets(text, token);
          case '(' -> endOfNumber(text, token);
          case '¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> endOfSuperscript(text, token);
          case '*' -> endOfStars(text, token);
          case '†', '‡' -> token + 1;
          default -> token;
        };
    return end > token ? new Found<>(MARK, end) : null;
  }

  /** Numbers, letters or a known remark between square brackets. */
  private int endOfBrackets(Written text, int token) {
    int close = token + 1;
    boolean marks = true;
    while (close < token + LONGEST && !text.isOneOf(close, "[]")) {
      marks &=
          (text.shape(close) == Shape.DIGITS && text.length(close) <= 3)
              || text.shape(close) == Shape.BLANK
              || text.isOneOf(close, ",;-–*†‡")
              || NOTE_WORDS.contains(text.text(close));
      close++;
    }
    if (!text.is(close, ']') || close == token + 1) {
      return token;
    }
    // A letter alone may be an alteration inside a quotation: "[a] man", so it must touch a word.
    boolean letter = text.isWord(token + 1) && close == token + 2;
    boolean touches = text.shape(token - 1) != Shape.BLANK && !text.isOneOf(token - 1, "\"'(");
    boolean touched = Glued.isPart(text, close + 1);
    boolean mark = marks && !touched && (!letter || touches);
    return mark || remarks.contains(text.text(token + 1, close)) ? close + 1 : token;
  }

  /** {@code (1)} right behind a word or a stop, where no clause of a law is meant. */
  private static int endOfNumber(Written text, int token) {
    boolean number =
        text.shape(token + 1) == Shape.DIGITS
            && text.length(token + 1) <= 2
            && text.is(token + 2, ')')
            && Glued.ends(text, token + 3)
            && !text.is(token + 3, '(');
    boolean behind =
        (text.shape(token - 1) == Shape.LOWER && text.length(token - 1) >= 3)
            || (text.isOneOf(token - 1, ".,\"") && !text.isOneOf(token - 2, ".,"));
    return number && behind ? token + 3 : token;
  }

  /** Raised digits behind a word or a stop; behind units and short formulas they are powers. */
  private static int endOfSuperscript(Written text, int token) {
    int end = token;
    while (isSuperscript(text, end) || (text.is(end, ',') && isSuperscript(text, end + 1))) {
      end++;
    }
    Shape before = text.shape(token - 1);
    boolean power =
        UNITS.contains(text.text(token - 1))
            || (text.isWord(token - 1) && text.length(token - 1) == 1)
            || (before == Shape.DIGITS && text.length(token - 1) != 4)
            || (text.is(token - 1, ')') && text.shape(end) != Shape.BLANK)
            || text.isOneOf(token - 1, "⁻⁺");
    return power ? token : end;
  }

  private static boolean isSuperscript(Written text, int token) {
    return text.length(token) == 1 && SUPERSCRIPTS.contains(text.text(token));
  }

  /** Stars behind a word: not inside one, where they hide letters, and not between numbers. */
  private static int endOfStars(Written text, int token) {
    int end = token;
    while (end < token + 4 && text.is(end, '*')) {
      end++;
    }
    boolean behind =
        (text.isWord(token - 1) && text.length(token - 1) > 1)
            || text.isOneOf(token - 1, ".,;:!?)\"'%")
            || (text.shape(token - 1) == Shape.DIGITS && text.shape(end) == Shape.BLANK);
    return behind && !Glued.isPart(text, end) && !text.is(end, '*') ? end : token;
  }

  @Override
  public void say(Skipped mark, Phrase out) {}
}
