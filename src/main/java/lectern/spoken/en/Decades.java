package lectern.spoken.en;

import lectern.spoken.Meaning.Decade;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Decades, of a century, an age or a scale: {@code 1980s}, {@code 1980's}, {@code the '90s}, {@code
 * his 30s}; a round hundred means its century: {@code the 1900s} are "the nineteen hundreds".
 */
final class Decades implements SemioticClass<Decade> {
  private final Numbers numbers;
  private final YearContext context;

  Decades(Numbers numbers, YearContext context) {
    this.numbers = numbers;
    this.context = context;
  }

  @Override
  public String name() {
    return "decade";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Decade> find(Written text, int token) {
    int number = token;
    if (text.is(token, '\'')) {
      number++;
    } else if (text.shape(token) != Shape.DIGITS) {
      return null;
    }
    int length = text.length(number);
    boolean decade =
        text.shape(number) == Shape.DIGITS
            && (length == 2 || length == 4 || text.text(number).equals("100"))
            && text.text(number).charAt(length - 1) == '0'
            && text.text(number).charAt(0) != '0'
            && !text.isOneOf(number - 1, "$£€.,/#");
    if (!decade) {
      return null;
    }
    int first = Integer.parseInt(text.text(number));
    int end = endOfPlural(text, token, number, first);
    return end < 0 ? null : new Found<>(new Decade(first), end);
  }

  /** Returns the end of {@code s} or {@code 's} behind the number, or −1. */
  private int endOfPlural(Written text, int token, int number, int first) {
    String behind = text.text(number + 1);
    if (behind.equals("s") || (behind.equals("S") && text.shouted())) {
      return first >= 100 || token != number || !isSeconds(text, number) ? number + 2 : -1;
    }
    boolean possessive = text.is(number + 1, '\'') && text.text(number + 2).equals("s");
    return possessive && isDecadeWithApostrophe(text, token, number, first) ? number + 3 : -1;
  }

  /** {@code the 1980's}, {@code in the mid-80's}; but {@code 2020's biggest hit} is a year's. */
  private boolean isDecadeWithApostrophe(Written text, int token, int number, int first) {
    int word = text.before(token);
    if (token != number || first < 100 || text.is(number - 1, '-')) {
      return true;
    }
    return switch (context.kindBefore(text, token)) {
      case "determiner", "moment" -> true;
      default -> first < 2000 && !text.isWord(text.from(number + 3)) && word >= 0;
    };
  }

  /** {@code a 30s delay}, {@code every 20s}, {@code 10s later}: seconds, not years. */
  private static boolean isSeconds(Written text, int number) {
    return switch (text.lower(text.before(number))) {
          case "a", "every", "within", "another", "additional", "lasted" -> true;
          default -> false;
        }
        || switch (text.lower(text.from(number + 2))) {
          case "later", "delay", "timer", "countdown", "remaining", "ago", "exposure", "clip" ->
              true;
          default -> false;
        };
  }

  @Override
  public void say(Decade decade, Phrase out) {
    String words =
        switch (decade.first()) {
          case 100 -> "hundred";
          case 1000 -> "thousand";
          default -> numbers.year(decade.first());
        };
    boolean tens = words.endsWith("y");
    out.words(tens ? words.substring(0, words.length() - 1) + "ies" : words + "s");
  }
}
