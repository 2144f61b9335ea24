package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Numbers with a decimal point: {@code 2.75 million}, {@code .5}, {@code -0.3}. */
final class Decimals implements SemioticClass<Amount> {
  private final Numbers numbers;
  private final Things things;

  Decimals(Numbers numbers, Things things) {
    this.numbers = numbers;
    this.things = things;
  }

  @Override
  public String name() {
    return "decimal";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Amount> find(Written text, int token) {
    Found<Amount> found =
        text.is(token, '.') ? bare(text, token) : Cardinals.signed(text, token, things);
    return found != null && !found.meaning().decimals().isEmpty() ? found : null;
  }

  /** Returns a number that starts with its point, if the point does not end a sentence. */
  private static @Nullable Found<Amount> bare(Written text, int token) {
    boolean free = text.shape(token - 1) == Shape.BLANK || text.isOneOf(token - 1, "([\"'-–~<>");
    return free && text.shape(token + 1) == Shape.DIGITS ? Amounts.scaled(text, token) : null;
  }

  @Override
  public void say(Amount amount, Phrase out) {
    out.words(numbers.amount(amount));
  }
}
