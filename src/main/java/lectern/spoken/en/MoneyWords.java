package lectern.spoken.en;

import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Extent;
import lectern.spoken.Meaning.Extent.Joint;
import lectern.spoken.Meaning.Money;
import lectern.spoken.Meaning.Unit;
import lectern.spoken.Phrase;
import lectern.spoken.en.Currencies.Currency;

/** Says sums of money, hundredths by their name: "ten dollars and fifty cents". */
final class MoneyWords {
  private final Numbers numbers;
  private final Currencies currencies;
  private final Units units;

  MoneyWords(Numbers numbers, Currencies currencies, Units units) {
    this.numbers = numbers;
    this.currencies = currencies;
    this.units = units;
  }

  void say(Money money, Phrase out) {
    Currency currency = currencies.named(money.currency());
    if (money.extent().plus()) {
      out.word("plus");
    }
    sayAmounts(money, currency, out);
    if (money.extent().open()) {
      out.word("plus");
    }
    Unit per = money.per();
    if (per != null) {
      Terms.say("per " + units.name(per, true), out);
    }
  }

  private void sayAmounts(Money money, Currency currency, Phrase out) {
    Extent extent = money.extent();
    if (isRound(money)) {
      out.words(round(extent.last())).word("of");
      Terms.say(currency.plural(), out);
      return;
    }
    for (int i = 0; i < extent.amounts().size(); i++) {
      Amount amount = extent.amounts().get(i);
      if (i > 0) {
        out.word(extent.joint() == Joint.AND ? "and" : "to");
      }
      if (money.hundredths()) {
        sayHundredths(money, currency, amount, out);
      } else if (isInHundredths(amount, currency)) {
        sayBoth(amount, currency, money.attributive(), out);
      } else {
        out.words(numbers.amount(amount));
        boolean last = i + 1 == extent.amounts().size();
        if (last || extent.each() || isInHundredths(extent.last(), currency)) {
          boolean singular = money.attributive() || isOne(extent, amount);
          Terms.say(singular ? currency.singular() : currency.plural(), out);
        }
      }
    }
  }

  private static boolean isOne(Extent extent, Amount amount) {
    return Extents.isSingular(Extents.one(amount, false))
        && (extent.each() || extent.amounts().size() == 1);
  }

  /** Whether a round amount stands for many of it: {@code $100s} is "hundreds of dollars". */
  private static boolean isRound(Money money) {
    return money.extent().joint() == Joint.MANY;
  }

  private String round(Amount amount) {
    String words = numbers.cardinal(amount.whole());
    return words.substring(words.lastIndexOf(' ') + 1) + "s";
  }

  /** Whether the decimals of an amount are said as hundredths. */
  private static boolean isInHundredths(Amount amount, Currency currency) {
    int decimals = amount.decimals().length();
    return amount.scale().isEmpty()
        && (decimals == 1 || decimals == 2)
        && !currency.hundredth().isEmpty();
  }

  private void sayHundredths(Money money, Currency currency, Amount amount, Phrase out) {
    out.words(numbers.amount(amount));
    boolean last = amount.equals(money.extent().last());
    if (last) {
      boolean pence = currency.hundredths().equals("pence");
      boolean one = isOne(money.extent(), amount) || (money.attributive() && !pence);
      Terms.say(one ? currency.hundredth() : currency.hundredths(), out);
    }
  }

  private void sayBoth(Amount amount, Currency currency, boolean attributive, Phrase out) {
    String cents = (amount.decimals() + "0").substring(0, 2);
    boolean whole =
        !numbers.cardinal(amount.whole().isEmpty() ? "0" : amount.whole()).equals("zero");
    boolean some = !cents.equals("00");
    if (amount.negative()) {
      out.word("minus");
    }
    if (whole || !some) {
      out.words(numbers.cardinal(amount.whole().isEmpty() ? "0" : amount.whole()));
      boolean singular = attributive || amount.whole().equals("1");
      Terms.say(singular ? currency.singular() : currency.plural(), out);
    }
    if (some) {
      boolean pounds = whole && currency.hundredths().equals("pence");
      boolean bare = pounds && cents.charAt(0) != '0';
      out.words((whole && !bare ? "and " : "") + numbers.cardinal(cents));
      if (!bare) {
        boolean singular =
            cents.equals("01") || (attributive && !currency.hundredths().equals("pence"));
        Terms.say(singular ? currency.hundredth() : currency.hundredths(), out);
      }
    }
  }
}
