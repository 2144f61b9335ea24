package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Extent;
import lectern.spoken.Meaning.Extent.Joint;
import lectern.spoken.Meaning.Money;
import lectern.spoken.Meaning.Unit;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import lectern.spoken.en.Currencies.Currency;
import lectern.spoken.en.Currencies.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money: {@code £1.2bn} is "one point two billion pounds", {@code a $5m deal} "a five
 * million dollar deal", {@code $5-10m} "five to ten million dollars", {@code 50p} "fifty pence".
 */
final class Moneys implements SemioticClass<Money> {
  private final Currencies currencies = new Currencies();
  private final Units units;
  private final Attributives attributives;
  private final MoneyWords words;

  Moneys(Numbers numbers, Units units, Attributives attributives) {
    this.units = units;
    this.attributives = attributives;
    this.words = new MoneyWords(numbers, currencies, units);
  }

  @Override
  public String name() {
    return "money";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape != Shape.BLANK && shape != Shape.FOREIGN;
  }

  @Override
  public @Nullable Found<Money> find(Written text, int token) {
    switch (text.shape(token)) {
      case DIGITS -> {
        return behind(text, token, token, false);
      }
      case SYMBOL -> {
        if (Currencies.isSign(text, token)) {
          return before(text, token, token);
        }
        return Extents.isSign(text, token) ? signed(text, token) : null;
      }
      case LOWER, CAPITALIZED, UPPER, MIXED -> {
        return mayBeMark(text, token) ? before(text, token, token) : null;
      }
      case FOREIGN, BLANK -> {
        return null;
      }
    }
    return null;
  }

  /** Whether a word may be the mark of a currency: short, and before an amount or a sign. */
  private static boolean mayBeMark(Written text, int token) {
    if (text.length(token) > 4) {
      return false;
    }
    int next = text.is(token + 1, '.') ? token + 2 : token + 1;
    return text.shape(next) == Shape.DIGITS
        || (text.shape(next) == Shape.BLANK && text.shape(next + 1) == Shape.DIGITS)
        || Currencies.isSign(text, token + 1);
  }

  /** Reads what stands behind a plus or minus. */
  private @Nullable Found<Money> signed(Written text, int sign) {
    return text.shape(sign + 1) == Shape.DIGITS
        ? behind(text, sign, sign + 1, text.is(sign, '+'))
        : before(text, sign, sign + 1);
  }

  /** Reads money whose mark stands before the amount. */
  private @Nullable Found<Money> before(Written text, int start, int token) {
    Mark mark = currencies.before(text, token);
    if (mark == null) {
      return null;
    }
    boolean negative = text.isOneOf(start, "-–") || text.isOneOf(mark.end(), "-–");
    int at = text.isOneOf(mark.end(), "-–") ? mark.end() + 1 : text.from(mark.end());
    Found<Amount> first = MoneyAmounts.at(text, at);
    if (first == null || (mark.currency().mark().equals("R") && !isRand(text, token, first))) {
      return null;
    }
    Amount amount = negative ? Extents.negate(first.meaning()) : first.meaning();
    Extent extent = Extents.one(amount, text.is(start, '+'));
    Currency currency = mark.currency();
    if (MoneyAmounts.isPlural(text, first)) {
      Extent many = new Extent(extent.amounts(), Joint.MANY, false, false, false);
      return new Found<>(new Money(many, currency.mark(), false, null, false), first.end() + 1);
    }
    Found<Extent> range = range(text, extent, currency, first.end());
    return range == null
        ? finish(text, start, extent, currency, first.end())
        : finish(text, start, range.meaning(), currency, range.end());
  }

  /** Reads the second amount of {@code $5-10m}, {@code $5m-$10m}, {@code $5 to $10 million}. */
  private @Nullable Found<Extent> range(Written text, Extent extent, Currency currency, int end) {
    int dash = Extents.behindDash(text, end, false);
    int word = text.from(end);
    Joint joint = text.lower(word).equals("and") ? Joint.AND : Joint.TO;
    boolean words = joint == Joint.AND || text.lower(word).equals("to");
    int next = dash < 0 && words ? text.from(word + 1) : dash;
    Mark again = next < 0 ? null : currencies.before(text, next);
    if (next < 0 || (again == null ? words : !again.currency().equals(currency))) {
      return null;
    }
    Found<Amount> second = MoneyAmounts.at(text, again == null ? next : again.end());
    if (second == null || !Extents.isRange(extent.last(), second.meaning())) {
      return null;
    }
    boolean shared = extent.last().scale().isEmpty() && !second.meaning().scale().isEmpty();
    if (words && !(shared && MoneyAmounts.isBelow(extent.last(), second.meaning()))) {
      return null;
    }
    boolean each = again != null && !shared;
    return new Found<>(Extents.joined(extent, joint, second.meaning(), each), second.end());
  }

  /**
   * A single R before digits is rand where it is a big or an exact sum, or behind a preposition.
   */
  private static boolean isRand(Written text, int token, Found<Amount> amount) {
    String word = text.lower(text.before(token));
    return text.shape(token + 1) == Shape.DIGITS
        && (!amount.meaning().scale().isEmpty()
            || amount.meaning().decimals().length() == 2
            || amount.end() > token + 2
            || word.equals("of")
            || word.equals("for")
            || word.equals("to")
            || word.equals("cost"));
  }

  /** Reads money whose mark stands behind the amount, in full or in hundredths. */
  private @Nullable Found<Money> behind(Written text, int start, int token, boolean plus) {
    Found<Amount> first = MoneyAmounts.at(text, token);
    if (first == null) {
      return null;
    }
    Amount amount = text.isOneOf(start, "-–") ? Extents.negate(first.meaning()) : first.meaning();
    Extent extent = Extents.one(amount, plus);
    int end = first.end();
    int next = Extents.behindDash(text, end, false);
    Found<Amount> second = next < 0 ? null : MoneyAmounts.at(text, next);
    if (second != null && Extents.isRange(amount, second.meaning())) {
      extent = Extents.joined(extent, Joint.TO, second.meaning(), false);
      end = second.end();
    }
    String small = MoneyAmounts.hundredths(text, start, end);
    if (small != null) {
      return finish(text, start, extent, small, true, end + 1);
    }
    Mark mark = currencies.behind(text, end);
    if (mark != null) {
      return finish(text, start, extent, mark.currency(), mark.end());
    }
    Mark name = extent.last().scale().isEmpty() ? null : currencies.name(text, end);
    return name == null ? null : named(text, extent, name);
  }

  /** Reads a short scale before the name of a currency: {@code 300m yuan}, {@code 5m-euro}. */
  private static Found<Money> named(Written text, Extent extent, Mark name) {
    Currency currency = name.currency();
    boolean singular = text.text(name.end() - 1).equals(currency.singular());
    boolean attributive = singular && !currency.plural().equals(currency.singular());
    return new Found<>(new Money(extent, currency.mark(), false, null, attributive), name.end());
  }

  private Found<Money> finish(Written text, int start, Extent extent, Currency currency, int end) {
    return finish(text, start, extent, currency.mark(), false, behindName(text, currency, end));
  }

  private Found<Money> finish(
      Written text, int start, Extent extent, String mark, boolean hundredths, int end) {
    Found<Unit> per = text.is(end, '/') ? units.below(text, end + 1) : null;
    if (per != null) {
      return new Found<>(new Money(extent, mark, hundredths, per.meaning(), false), per.end());
    }
    boolean open = Extents.isOpen(text, end);
    int last = open ? end + 1 : end;
    boolean attributive = attributives.describes(text, start, last);
    return new Found<>(
        new Money(open ? Extents.open(extent) : extent, mark, hundredths, null, attributive), last);
  }

  /** Passes over a name that says the mark once more: {@code $5 million dollars}. */
  private static int behindName(Written text, Currency currency, int end) {
    int word = text.is(end, '-') ? end + 1 : text.from(end);
    String name = text.lower(word);
    boolean again =
        name.length() > 2
            && (currency.plural().endsWith(name) || currency.singular().endsWith(name));
    return again && word > end ? word + 1 : end;
  }

  @Override
  public void say(Money money, Phrase out) {
    words.say(money, out);
  }
}
