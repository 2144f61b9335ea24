package lectern.spoken.en;

import java.util.Map;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Extent;
import lectern.spoken.Meaning.Extent.Joint;
import lectern.spoken.Meaning.Measure;
import lectern.spoken.Meaning.Unit;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of a unit: {@code 500mg} is "five hundred milligrams", {@code a 5-10km run} "a five to
 * ten kilometer run", {@code 6ft 2in} "six feet two inches", {@code 12x18} "twelve by eighteen".
 */
final class Measures implements SemioticClass<Measure> {
  /** Units that take a smaller one behind them, and those. */
  private static final Map<String, String> SMALLER =
      Map.of("ft", "in", "lb", "oz", "st", "lb", "h", "min", "min", "sec", "m", "cm");

  private final Numbers numbers;
  private final Units units;
  private final Attributives attributives;
  private final DoubtfulUnits doubtful = new DoubtfulUnits();

  Measures(Numbers numbers, Units units, Attributives attributives) {
    this.numbers = numbers;
    this.units = units;
    this.attributives = attributives;
  }

  @Override
  public String name() {
    return "measure";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Measure> find(Written text, int token) {
    if (!Extents.mayStart(text, token)) {
      return null;
    }
    Found<Measure> marks = FeetAndInches.find(text, token);
    if (marks != null) {
      return marks;
    }
    Found<Amount> first = Extents.signed(text, token);
    if (first == null) {
      return null;
    }
    Extent extent = Extents.one(first.meaning(), text.is(token, '+'));
    Found<Unit> unit = unit(text, token, first.end(), false);
    int end = unit == null ? first.end() : unit.end();
    Found<Measure> more = range(text, token, extent, unit, end);
    if (more == null) {
      more = dimensions(text, token, extent, unit, end);
    }
    if (more == null && unit == null) {
      return scaled(text, token, first.end());
    }
    return more == null && unit != null ? found(text, token, extent, unit) : more;
  }

  /** Reads an amount with a short scale before a unit: {@code 5m km}. */
  private @Nullable Found<Measure> scaled(Written text, int token, int from) {
    Found<Amount> amount =
        text.shape(token) == Shape.DIGITS && text.shape(from) == Shape.LOWER
            ? Amounts.abbreviated(text, token)
            : null;
    Found<Unit> unit =
        amount == null || text.shape(amount.end()) != Shape.BLANK
            ? null
            : unit(text, token, amount.end(), false);
    return amount == null || unit == null
        ? null
        : found(text, token, Extents.one(amount.meaning(), false), unit);
  }

  /** Reads the second amount of a range: {@code 5-10 km}, {@code 5kg–10kg}. */
  private @Nullable Found<Measure> range(
      Written text, int token, Extent extent, @Nullable Found<Unit> unit, int end) {
    int next = Extents.behindDash(text, end, unit == null);
    Found<Amount> second = next < 0 ? null : Extents.signed(text, next);
    if (second == null || !Extents.isRange(extent.last(), second.meaning())) {
      return null;
    }
    Found<Unit> last = unit(text, next, second.end(), isLength(unit));
    if (last == null || (unit != null && !unit.meaning().equals(last.meaning()))) {
      return null;
    }
    Extent range = Extents.joined(extent, Joint.TO, second.meaning(), unit != null);
    return found(text, token, range, last);
  }

  /** Reads the amounts behind the first of {@code 12x18}, {@code 10m x 5m x 3m}. */
  private @Nullable Found<Measure> dimensions(
      Written text, int token, Extent first, @Nullable Found<Unit> unit, int from) {
    Extent extent = first;
    Found<Unit> last = unit;
    int end = from;
    boolean loose = false;
    for (int i = 0; i < 2; i++) {
      int next = Extents.behindBy(text, end);
      Found<Amount> side = next < 0 ? null : Extents.signed(text, next);
      if (side == null) {
        break;
      }
      loose = loose || text.shape(end) == Shape.BLANK;
      last = unit(text, next, side.end(), true);
      end = last == null ? side.end() : last.end();
      extent = Extents.joined(extent, Joint.BY, side.meaning(), unit != null);
    }
    if (extent.amounts().size() == 1
        || (unit != null && (last == null || !unit.meaning().equals(last.meaning())))) {
      return null;
    }
    if (last != null) {
      return found(text, token, extent, last);
    }
    boolean word = text.isWord(text.from(end));
    boolean powered = text.isOneOf(end, "^⁰¹²³⁴⁵⁶⁷⁸⁹") || text.is(text.from(end), '=');
    return powered || (loose && !word)
        ? null
        : new Found<>(new Measure(extent, null, null, false), end);
  }

  private static boolean isLength(@Nullable Found<Unit> unit) {
    return unit != null && unit.meaning().symbol().equals("m");
  }

  /** Returns the unit behind an amount, touching it, behind a blank or a hyphen; or null. */
  private @Nullable Found<Unit> unit(Written text, int start, int end, boolean dimension) {
    int at = text.is(end, '-') && isHyphenated(text, end + 1) ? end + 1 : text.from(end);
    if (!Units.mayStart(text, at)) {
      return null;
    }
    int letter = letterBehindDegrees(text, at);
    if (letter > at || DoubtfulUnits.isTemperature(text, start, at)) {
      String scale = text.text(letter).equals("F") ? "°F" : "°C";
      return new Found<>(new Unit(scale, 1, null), letter + 1);
    }
    Found<Unit> unit = units.at(text, at, at == end);
    return unit != null && at > 0 && doubtful.isUnit(text, start, at, dimension) ? unit : null;
  }

  private static boolean isHyphenated(Written text, int token) {
    return text.length(token) > 1 || text.text(token).equals("m");
  }

  /** Returns where the letter of {@code degrees C} stands, or {@code token}. */
  private static int letterBehindDegrees(Written text, int token) {
    String word = text.lower(token);
    if (!word.equals("degrees") && !word.equals("degree") && !word.equals("deg")) {
      return token;
    }
    int letter = text.from(token + 1);
    boolean scale = text.text(letter).equals("C") || text.text(letter).equals("F");
    return scale ? letter : token;
  }

  private Found<Measure> found(Written text, int start, Extent extent, Found<Unit> unit) {
    Found<Measure> rest =
        extent.joint() == Joint.BY || extent.amounts().size() > 1
            ? null
            : rest(text, unit.meaning(), unit.end());
    int end = rest == null ? unit.end() : rest.end();
    boolean open = rest == null && Extents.isOpen(text, end);
    if (open) {
      end++;
    }
    boolean hyphen = isHyphen(text, start, unit);
    boolean attributive = hyphen || attributives.describes(text, start, end);
    return new Found<>(
        new Measure(
            open ? Extents.open(extent) : extent,
            unit.meaning(),
            rest == null ? null : rest.meaning(),
            attributive),
        end);
  }

  /** Whether a hyphen joins number and unit before a word: {@code a 5-km run}. */
  private static boolean isHyphen(Written text, int start, Found<Unit> unit) {
    for (int at = unit.end() - 1; at > start; at--) {
      if (text.is(at, '-')) {
        return text.isWord(at + 1) && text.isWord(text.from(unit.end()));
      }
    }
    return false;
  }

  /** Reads a smaller part behind: the inches of {@code 6ft 2in}, the minutes of {@code 2h 30m}. */
  private @Nullable Found<Measure> rest(Written text, Unit unit, int end) {
    String smaller = SMALLER.get(unit.symbol());
    if (smaller == null || unit.power() > 1 || unit.per() != null) {
      return null;
    }
    int start = text.from(text.is(end, ',') ? end + 1 : end);
    Found<Amount> amount = text.shape(start) == Shape.DIGITS ? Amounts.at(text, start) : null;
    if (amount == null) {
      return null;
    }
    int at = text.from(amount.end());
    boolean minutes = smaller.equals("min") && text.text(at).equals("m") && at == amount.end();
    Found<Unit> found =
        minutes ? new Found<>(new Unit("min", 1, null), at + 1) : units.at(text, at, true);
    if (found == null || !isSmaller(found.meaning().symbol(), smaller)) {
      return null;
    }
    Extent extent = Extents.one(amount.meaning(), false);
    Found<Measure> more = rest(text, found.meaning(), found.end());
    Unit part = new Unit(smaller, 1, null);
    return new Found<>(
        new Measure(extent, part, more == null ? null : more.meaning(), false),
        more == null ? found.end() : more.end());
  }

  private static boolean isSmaller(String symbol, String smaller) {
    return symbol.equals(smaller) || (symbol.equals("s") && smaller.equals("sec"));
  }

  @Override
  public void say(Measure measure, Phrase out) {
    Extent extent = measure.extent();
    Unit unit = measure.unit();
    boolean singular = measure.attributive() || Extents.isSingular(extent);
    Extents.say(extent, unit == null ? "" : units.name(unit, singular), numbers, out);
    Measure rest = measure.rest();
    if (rest != null) {
      say(new Measure(rest.extent(), rest.unit(), rest.rest(), measure.attributive()), out);
    }
  }
}
