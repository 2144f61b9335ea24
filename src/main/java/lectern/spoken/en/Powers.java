package lectern.spoken.en;

import lectern.spoken.Meaning.Power;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Powers: {@code 10^6} and {@code 10⁶} are "ten to the sixth", {@code x²} is "x squared". */
final class Powers implements SemioticClass<Power> {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 4;

  private final Numbers numbers;

  Powers(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "power";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case DIGITS, LOWER, UPPER -> true;
      case CAPITALIZED, MIXED, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public boolean standsAlone(Shape shape) {
    return false;
  }

  @Override
  public @Nullable Found<Power> find(Written text, int token) {
    if (!isRaised(text, token + 1)) {
      return null;
    }
    boolean base =
        text.shape(token) == Shape.DIGITS ? text.length(token) <= 9 : text.length(token) <= 2;
    if (!base || (text.isOneOf(token - 1, ".,") && text.shape(token) == Shape.DIGITS)) {
      return null;
    }
    // A raised digit behind a year or a big number is a footnote mark.
    boolean note = text.length(token) > 2 && !text.is(token + 1, '^');
    if (note) {
      return null;
    }
    return text.is(token + 1, '^') ? withCaret(text, token) : withRaised(text, token);
  }

  /** Whether an exponent starts at {@code token}. */
  static boolean isRaised(Written text, int token) {
    return text.isOneOf(token, RAISED) || (text.isOneOf(token, "^⁻") && text.length(token + 1) > 0);
  }

  private static @Nullable Found<Power> withCaret(Written text, int token) {
    int at = token + 2;
    boolean negative = text.is(at, '-');
    if (negative) {
      at++;
    }
    return text.shape(at) == Shape.DIGITS && text.length(at) <= MOST_DIGITS
        ? new Found<>(new Power(text.text(token), negative, text.text(at)), at + 1)
        : null;
  }

  private static @Nullable Found<Power> withRaised(Written text, int token) {
    int at = token + 1;
    boolean negative = text.is(at, '⁻');
    if (negative) {
      at++;
    }
    StringBuilder exponent = new StringBuilder();
    while (exponent.length() < MOST_DIGITS && text.isOneOf(at, RAISED)) {
      exponent.append(RAISED.indexOf(text.text(at)));
      at++;
    }
    return exponent.isEmpty()
        ? null
        : new Found<>(new Power(text.text(token), negative, exponent.toString()), at);
  }

  @Override
  public void say(Power power, Phrase out) {
    String base = power.base();
    if (Character.isDigit(base.charAt(0))) {
      out.words(numbers.cardinal(base));
    } else {
      out.letters(base);
    }
    String exponent = power.exponent();
    if (power.negative()) {
      out.words("to the minus").words(numbers.cardinal(exponent));
    } else if (exponent.equals("2")) {
      out.word("squared");
    } else if (exponent.equals("3")) {
      out.word("cubed");
    } else {
      out.words("to the").words(numbers.ordinal(exponent));
    }
  }
}
