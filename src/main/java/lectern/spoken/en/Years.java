package lectern.spoken.en;

import lectern.spoken.Meaning.Year;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Years: four digits without a comma, {@code 2021} is "twenty twenty one". */
final class Years implements SemioticClass<Year> {
  private final Numbers numbers;

  Years(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "year";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Year> find(Written text, int token) {
    if (text.length(token) != 4) {
      return null;
    }
    int year = Integer.parseInt(text.text(token));
    return year < 1100 || year > 2099 ? null : new Found<>(new Year(year, ""), token + 1);
  }

  @Override
  public void say(Year year, Phrase out) {
    out.words(numbers.year(year.year()));
  }
}
