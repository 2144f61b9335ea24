package lectern.spoken.en;

import java.util.List;
import lectern.spoken.Language;
import lectern.spoken.SemioticClass;

/**
 * English: the list of its semiotic classes. Of two finds of the same length the class that stands
 * earlier in the list wins.
 */
public final class English implements Language {
  private final List<SemioticClass<?>> classes;

  /** Makes the classes for a house style. */
  public English(Style style) {
    Numbers numbers = new Numbers(style);
    Things things = new Things();
    this.classes =
        List.of(
            new Percents(numbers),
            new Telephones(style),
            new YearRanges(numbers, things),
            new BettingOdds(numbers),
            new Scores(numbers),
            new Ranges(numbers),
            new NumberSeries(numbers),
            new Proportions(numbers),
            new Fractions(numbers, things),
            new Powers(numbers),
            new Operators(),
            new Throughs(),
            new Ordinals(numbers),
            new Decimals(numbers, things),
            new DigitStrings(numbers),
            new Years(numbers),
            new Cardinals(numbers, things),
            new RomanNumerals(numbers),
            new Abbreviations(),
            new Initialisms(),
            new Words(),
            new Punctuations());
  }

  @Override
  public List<SemioticClass<?>> classes() {
    return classes;
  }
}
