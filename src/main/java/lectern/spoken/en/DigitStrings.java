package lectern.spoken.en;

import lectern.spoken.Meaning.Digits;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Digits that count nothing, as a leading zero shows: {@code 0042} is "zero zero four two". */
final class DigitStrings implements SemioticClass<Digits> {
  private final Numbers numbers;

  DigitStrings(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "digits";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Digits> find(Written text, int token) {
    if (text.length(token) < 2) {
      return null;
    }
    String digits = text.text(token);
    return digits.charAt(0) == '0' ? new Found<>(new Digits(digits), token + 1) : null;
  }

  @Override
  public void say(Digits digits, Phrase out) {
    out.words(digits.digits().equals("007") ? "double oh seven" : numbers.digits(digits.digits()));
  }
}
