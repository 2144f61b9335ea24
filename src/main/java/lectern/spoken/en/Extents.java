package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Extent;
import lectern.spoken.Meaning.Extent.Joint;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts before a unit: signed ({@code -12}), in ranges ({@code 5–10}) and as dimensions
 * ({@code 12x18}).
 */
final class Extents {
  /** Signs that are met often and start no amount. */
  private static final String COMMON = ",;:'\"()?!—";

  private Extents() {}

  /** Whether an amount, signed or not, may start at {@code token}. */
  static boolean mayStart(Written text, int token) {
    return switch (text.shape(token)) {
      case DIGITS -> true;
      case SYMBOL ->
          !text.isOneOf(token, COMMON)
              && (isSign(text, token)
                  ? mayStartUnsigned(text, token + 1)
                  : isBarePoint(text, token) || Ratios.sign(text, token) != null);
      case LOWER, CAPITALIZED, UPPER, MIXED, FOREIGN, BLANK -> false;
    };
  }

  /** Whether a number starts with its decimal point at {@code token}: {@code .5}. */
  private static boolean isBarePoint(Written text, int token) {
    return text.is(token, '.')
        && text.shape(token - 1) == Shape.BLANK
        && text.shape(token + 1) == Shape.DIGITS;
  }

  private static boolean mayStartUnsigned(Written text, int token) {
    return text.shape(token) == Shape.DIGITS
        || (text.is(token, '.') && text.shape(token + 1) == Shape.DIGITS);
  }

  /** Whether {@code token} is a plus or minus that belongs to what follows it. */
  static boolean isSign(Written text, int token) {
    return text.isOneOf(token, "-–+")
        && (text.shape(token - 1) == Shape.BLANK || text.isOneOf(token - 1, "(\"'[:/~"));
  }

  /** Returns {@code amount} below zero. */
  static Amount negate(Amount amount) {
    return new Amount(true, amount.whole(), amount.decimals(), amount.ratio(), amount.scale());
  }

  /** Returns the amount at {@code token} with its sign, or null; scales in full are read. */
  static @Nullable Found<Amount> signed(Written text, int token) {
    if (!isSign(text, token)) {
      return Amounts.scaled(text, token);
    }
    Found<Amount> amount = Amounts.scaled(text, token + 1);
    return amount == null || text.is(token, '+')
        ? amount
        : new Found<>(negate(amount.meaning()), amount.end());
  }

  /**
   * Returns where the second amount starts when {@code token} is a dash of a range, or −1. A dash
   * between blanks counts where the class knows that a unit follows.
   */
  static int behindDash(Written text, int token, boolean blanks) {
    int dash = blanks && text.shape(token) == Shape.BLANK ? token + 1 : token;
    int next = blanks && text.shape(dash + 1) == Shape.BLANK ? dash + 2 : dash + 1;
    boolean even = (dash == token) == (next == dash + 1);
    return even && text.isOneOf(dash, "-–") ? next : -1;
  }

  /** Returns where the next amount starts when {@code token} says "by", or −1. */
  static int behindBy(Written text, int token) {
    int sign = text.from(token);
    boolean by = text.is(sign, '×') || (text.length(sign) == 1 && text.lower(sign).equals("x"));
    return by && text.shape(text.from(sign + 1)) == Shape.DIGITS ? text.from(sign + 1) : -1;
  }

  /** Returns one amount; {@code plus} where a plus sign stands before it. */
  static Extent one(Amount amount, boolean plus) {
    return new Extent(List.of(amount), Joint.TO, false, plus, false);
  }

  /** Returns {@code extent} with one more amount. */
  static Extent joined(Extent extent, Joint joint, Amount amount, boolean each) {
    List<Amount> amounts = new ArrayList<>(extent.amounts());
    amounts.add(amount);
    return new Extent(amounts, joint, each, extent.plus(), extent.open());
  }

  /** Whether a plus sign at {@code token} closes an amount: {@code 50%+}. */
  static boolean isOpen(Written text, int token) {
    return text.is(token, '+') && text.shape(token + 1) != Shape.DIGITS && !text.isWord(token + 1);
  }

  /** Returns {@code extent}, open. */
  static Extent open(Extent extent) {
    return new Extent(extent.amounts(), extent.joint(), extent.each(), extent.plus(), true);
  }

  /** Whether two amounts may be the ends of a range: they do not fall. */
  static boolean isRange(Amount from, Amount to) {
    if (!from.scale().equals(to.scale()) && !from.scale().isEmpty()) {
      return true;
    }
    int longer = to.whole().length() - from.whole().length();
    return longer > 0 || (longer == 0 && to.whole().compareTo(from.whole()) >= 0);
  }

  /** Says amounts with the name of their unit, which follows each of them or only the last. */
  static void say(Extent extent, String name, Numbers numbers, Phrase out) {
    if (extent.plus()) {
      out.word("plus");
    }
    for (int i = 0; i < extent.amounts().size(); i++) {
      if (i > 0) {
        if (extent.each()) {
          Terms.say(name, out);
        }
        out.word(extent.joint() == Joint.BY ? "by" : "to");
      }
      out.words(numbers.amount(extent.amounts().get(i)));
    }
    Terms.say(name, out);
    if (extent.open()) {
      out.word("plus");
    }
  }

  /** Whether the unit behind stands in the singular: {@code 1 kg}, {@code -1°C}, {@code ½ km}. */
  static boolean isSingular(Extent extent) {
    Amount amount = extent.last();
    boolean one = amount.whole().equals("1") && amount.decimals().isEmpty();
    boolean part = amount.whole().isEmpty() && amount.ratio() != null;
    return extent.amounts().size() == 1
        && amount.scale().isEmpty()
        && ((one && amount.ratio() == null) || part);
  }
}
