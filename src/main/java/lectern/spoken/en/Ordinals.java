package lectern.spoken.en;

import java.math.BigInteger;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Ordinal;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Places in an order: {@code 21st} is "twenty first"; {@code 11st} is a weight. */
final class Ordinals implements SemioticClass<Ordinal> {
  /** Longer numbers are said digit by digit, and have no place in an order. */
  private static final int MOST_DIGITS = 36;

  private final Numbers numbers;

  Ordinals(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "ordinal";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Ordinal> find(Written text, int token) {
    if (!text.isWord(token + 1) && !text.is(token + 1, ',')) {
      return null;
    }
    Found<Amount> number = Amounts.at(text, token);
    if (number == null || number.meaning().ratio() != null) {
      return null;
    }
    String digits = number.meaning().whole();
    return number.meaning().decimals().isEmpty()
            && digits.length() <= MOST_DIGITS
            && agrees(digits, text.lower(number.end()))
        ? new Found<>(new Ordinal(new BigInteger(digits)), number.end() + 1)
        : null;
  }

  /** Whether the letters behind a number are those of its ordinal. */
  static boolean agrees(String digits, String letters) {
    int length = digits.length();
    boolean teen = length > 1 && digits.charAt(length - 2) == '1';
    String right =
        teen
            ? "th"
            : switch (digits.charAt(length - 1)) {
              case '1' -> "st";
              case '2' -> "nd";
              case '3' -> "rd";
              default -> "th";
            };
    return letters.equals(right);
  }

  @Override
  public void say(Ordinal ordinal, Phrase out) {
    out.words(numbers.ordinal(ordinal.number().toString()));
  }
}
