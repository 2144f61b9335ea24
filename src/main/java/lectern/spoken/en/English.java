package lectern.spoken.en;

import java.util.ArrayList;
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
    List<SemioticClass<?>> all = new ArrayList<>();
    all.addAll(results(numbers));
    all.addAll(sums(numbers, style));
    all.addAll(days(numbers, style));
    all.addAll(addresses(numbers));
    all.addAll(counts(numbers, style));
    all.addAll(names());
    all.addAll(signs(numbers));
    this.classes = List.copyOf(all);
  }

  /** Numbers beside numbers that only the words around tell from codes, times and dates. */
  private static List<SemioticClass<?>> results(Numbers numbers) {
    return List.of(
        new BettingOdds(numbers),
        new Scores(numbers),
        new Ratings(numbers),
        new Proportions(numbers));
  }

  /** Amounts with a unit: money, shares, measures, chemistry. */
  private static List<SemioticClass<?>> sums(Numbers numbers, Style style) {
    Attributives attributives = new Attributives();
    Units units = new Units(style);
    return List.of(
        new Idioms(),
        new Moneys(numbers, units, attributives),
        new Percents(numbers, attributives, style),
        new Measures(numbers, units, attributives),
        new Chemicals(numbers));
  }

  /** Points and stretches of time. */
  private static List<SemioticClass<?>> days(Numbers numbers, Style style) {
    Calendar calendar = new Calendar();
    YearContext yearContext = new YearContext(calendar);
    DateParts dates = new DateParts(calendar, yearContext);
    DateWords dateWords = new DateWords(numbers, calendar);
    ClockParts clocks = new ClockParts();
    ClockContext clockContext = new ClockContext(clocks, calendar);
    ClockWords clockWords = new ClockWords(numbers);
    return List.of(
        new Verses(numbers),
        new TimeRanges(clocks, clockContext, clockWords),
        new Times(clockContext, clockWords),
        new Durations(numbers),
        new Zones(clockWords),
        new DateRanges(dates, dateWords, calendar),
        new NumericDates(dateWords, style),
        new Dates(dates, dateWords, calendar),
        new CalendarNames(calendar, dates, dateWords, clockContext),
        new FiscalPeriods(numbers),
        new Decades(numbers, yearContext),
        new DateMarks(),
        new Years(numbers, yearContext));
  }

  /** Numbers of all kinds. */
  private static List<SemioticClass<?>> counts(Numbers numbers, Style style) {
    Things things = new Things();
    return List.of(
        new Telephones(style),
        new YearRanges(numbers, things),
        new Ranges(numbers),
        new NumberSeries(numbers),
        new Fractions(numbers, things),
        new Powers(numbers),
        new Operators(),
        new Throughs(),
        new Ordinals(numbers),
        new Decimals(numbers, things),
        new DigitStrings(numbers),
        new Cardinals(numbers, things),
        new RomanNumerals(numbers));
  }

  /** Places, people and files in networks and on roads; codes. */
  private static List<SemioticClass<?>> addresses(Numbers numbers) {
    Spelling spelling = new Spelling(numbers);
    return List.of(
        new Electronics(spelling, numbers),
        new FileNames(spelling, numbers),
        new Handles(spelling),
        new Addresses(numbers),
        new Codes(spelling, numbers),
        new Footnotes());
  }

  /** Names, shortened words, and words as they are. */
  private static List<SemioticClass<?>> names() {
    Capitals capitals = new Capitals();
    return List.of(
        new States(),
        new Titles(),
        new Abbreviations(),
        new Blends(capitals),
        new Initialisms(capitals),
        new Homographs(),
        new Words());
  }

  /** Everything that is no Latin letter and no digit. */
  private static List<SemioticClass<?>> signs(Numbers numbers) {
    return List.of(new Emojis(), new Scripts(), new Punctuations(), new Symbols(numbers));
  }

  @Override
  public List<SemioticClass<?>> classes() {
    return classes;
  }
}
