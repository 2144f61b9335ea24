package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Numbers of things: {@code 1,000} is "one thousand". */
final class Cardinals implements SemioticClass<Amount> {
  private final Numbers numbers;

  Cardinals(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "cardinal";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Amount> find(Written text, int token) {
    return Amounts.at(text, token);
  }

  @Override
  public void say(Amount amount, Phrase out) {
    out.words(numbers.amount(amount));
  }
}
