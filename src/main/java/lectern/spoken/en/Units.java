package lectern.spoken.en;

import java.util.HashMap;
import java.util.Map;
import lectern.data.Fields;
import lectern.spoken.Meaning.Unit;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Units of measurement: reads symbols such as {@code km²} and {@code mg/l}, and says their names.
 */
final class Units {
  /** A line of the table. */
  private record Entry(
      String symbol,
      String singular,
      String plural,
      boolean length,
      boolean touching,
      boolean stop) {}

  /** The length of "degrees". */
  private static final int LONGEST = 7;

  private static final String DEGREES = "°º˚℃℉";

  private final Map<String, Entry> bySymbol = new HashMap<>();
  private final boolean british;

  Units(Style style) {
    this.british = style == Style.BRITISH;
    for (String[] row : Table.rows("units", 4)) {
      add(row);
    }
  }

  private void add(String[] row) {
    String[] symbols = Fields.of(row[0], ' ');
    Entry entry =
        new Entry(
            symbols[0],
            row[1],
            row[2],
            row[3].contains("length"),
            row[3].contains("touching"),
            row[3].contains("stop"));
    for (String symbol : symbols) {
      if (bySymbol.put(symbol, entry) != null) {
        throw new IllegalStateException("twice in units.tsv: " + symbol);
      }
    }
  }

  /** Whether a unit may start at {@code token}, judged by its shape and length alone. */
  static boolean mayStart(Written text, int token) {
    return switch (text.shape(token)) {
      case LOWER, CAPITALIZED, UPPER, MIXED -> text.length(token) <= LONGEST;
      case FOREIGN -> true;
      case SYMBOL -> text.isOneOf(token, DEGREES);
      case DIGITS, BLANK -> false;
    };
  }

  /**
   * Returns the unit at {@code token}, with its power and what it is per, or null. Whether it can
   * mean something else here is not asked.
   *
   * @param touching whether the unit follows its number without a blank
   */
  @Nullable Found<Unit> at(Written text, int token, boolean touching) {
    int prefixed = powerOf(text.lower(token));
    if (prefixed > 1) {
      int word = text.from(text.is(token + 1, '.') ? token + 2 : token + 1);
      Entry entry = bySymbol.get(text.text(word));
      return entry != null && entry.length && word > token + 1
          ? per(text, new Unit(entry.symbol, prefixed, null), behindStop(text, word + 1, entry))
          : null;
    }
    Found<Unit> degrees = degrees(text, token);
    if (degrees != null) {
      return degrees;
    }
    if (token >= text.count()) {
      return null;
    }
    int end = endOfSymbol(text, token);
    Entry entry = bySymbol.get(text.text(token, end));
    if (entry == null || (entry.touching && !touching)) {
      return null;
    }
    int power = entry.length ? power(text, end) : 1;
    int behind = power > 1 ? end + (text.is(end, '^') ? 2 : 1) : behindStop(text, end, entry);
    return per(text, new Unit(entry.symbol, power, null), behind);
  }

  /** A symbol is one word, or a Greek letter and a word, or words of the table with a slash. */
  private int endOfSymbol(Written text, int token) {
    if (text.is(token + 1, '/')
        && text.isWord(token + 2)
        && bySymbol.containsKey(text.text(token, token + 3))) {
      return token + 3;
    }
    return text.shape(token) == Shape.FOREIGN && text.isWord(token + 1) ? token + 2 : token + 1;
  }

  private static int powerOf(String word) {
    return switch (word) {
      case "sq", "square" -> 2;
      case "cu", "cubic" -> 3;
      default -> 1;
    };
  }

  /** Reads {@code °}, {@code °C}, {@code ° F}, {@code ℃}. */
  private static @Nullable Found<Unit> degrees(Written text, int token) {
    if (text.is(token, '℃') || text.is(token, '℉')) {
      return new Found<>(new Unit(text.is(token, '℃') ? "°C" : "°F", 1, null), token + 1);
    }
    if (!text.isOneOf(token, DEGREES)) {
      return null;
    }
    int letter = text.from(token + 1);
    String scale = text.text(letter);
    return scale.equals("C") || scale.equals("F") || (scale.equals("c") && letter == token + 1)
        ? new Found<>(new Unit(scale.equals("F") ? "°F" : "°C", 1, null), letter + 1)
        : new Found<>(new Unit("°", 1, null), token + 1);
  }

  private static int power(Written text, int token) {
    int digit = text.is(token, '^') ? token + 1 : token;
    if (text.is(token, '²') || text.text(digit).equals("2")) {
      return 2;
    }
    return text.is(token, '³') || text.text(digit).equals("3") ? 3 : 1;
  }

  /** Takes the full stop of an abbreviated unit, unless it may end the sentence. */
  private static int behindStop(Written text, int end, Entry entry) {
    int next = text.from(end + 1);
    boolean inside =
        next > end + 1 && (text.shape(next) == Shape.LOWER || text.shape(next) == Shape.DIGITS);
    return entry.stop && text.is(end, '.') && (inside || text.isOneOf(end + 1, ",-;"))
        ? end + 1
        : end;
  }

  /** Reads a unit below the line: {@code km/h}. */
  private Found<Unit> per(Written text, Unit unit, int end) {
    Found<Unit> below = text.is(end, '/') ? below(text, end + 1) : null;
    return below == null
        ? new Found<>(unit, end)
        : new Found<>(new Unit(unit.symbol(), unit.power(), below.meaning()), below.end());
  }

  /** Returns the unit, or the thing, that a price or a rate behind a slash is for. */
  @Nullable Found<Unit> below(Written text, int token) {
    Found<Unit> unit = at(text, token, true);
    if (unit != null) {
      return unit;
    }
    return text.shape(token) == Shape.LOWER && text.length(token) > 2
        ? new Found<>(new Unit(text.text(token), 1, null), token + 1)
        : null;
  }

  /** Returns the words for a unit. */
  String name(Unit unit, boolean singular) {
    Entry entry = bySymbol.get(unit.symbol());
    if (entry == null) {
      return unit.symbol();
    }
    String name = singular ? entry.singular : entry.plural;
    if (unit.power() > 1) {
      name = (unit.power() == 2 ? "square " : "cubic ") + name;
    }
    Unit below = unit.per();
    if (below != null) {
      name = name + " per " + name(below, true);
    }
    return british ? name.replace("meter", "metre").replace("liter", "litre") : name;
  }
}
