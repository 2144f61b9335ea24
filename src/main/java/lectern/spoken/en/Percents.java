package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Percent;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Shares of a hundred: {@code 270%} is "two hundred seventy percent". */
final class Percents implements SemioticClass<Percent> {
  private final Numbers numbers;

  Percents(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "percent";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Percent> find(Written text, int token) {
    Found<Amount> amount = Amounts.at(text, token);
    if (amount == null) {
      return null;
    }
    int sign = text.from(amount.end());
    return text.is(sign, '%') ? new Found<>(new Percent(amount.meaning()), sign + 1) : null;
  }

  @Override
  public void say(Percent percent, Phrase out) {
    out.words(numbers.amount(percent.amount())).word("percent");
  }
}
