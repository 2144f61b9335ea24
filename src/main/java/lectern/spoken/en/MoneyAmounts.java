package lectern.spoken.en;

import java.util.Map;
import java.util.Set;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Reads amounts as they are written of money only: {@code 5t}, {@code 5 crore}, {@code 50p}. */
final class MoneyAmounts {
  private static final Map<String, String> TOUCHING =
      Map.of("t", "trillion", "T", "trillion", "mm", "million", "MM", "million", "cr", "crore");
  private static final Map<String, String> LOOSE =
      Map.of(
          "M",
          "million",
          "B",
          "billion",
          "T",
          "trillion",
          "K",
          "thousand",
          "lakh",
          "lakh",
          "lakhs",
          "lakh",
          "crore",
          "crore",
          "crores",
          "crore");

  /** Heights of pictures, which are followed by a p too. */
  private static final Set<String> PICTURES = Set.of("360", "480", "576", "720", "1080", "1440");

  private static final Set<String> BEFORE_CENTS =
      Set.of(
          "a", "an", "the", "by", "to", "of", "at", "from", "for", "just", "only", "about", "up",
          "down", "fell", "rose", "dropped", "climbed", "slipped", "jumped", "eased", "added",
          "shed", "gained", "lost", "extra", "and", "cost", "costs", "than", "over", "under",
          "another", "around", "paid", "between");

  private MoneyAmounts() {}

  /** Returns the unsigned amount at {@code token}, or null. */
  static @Nullable Found<Amount> at(Written text, int token) {
    Found<Amount> amount = Amounts.abbreviated(text, token);
    if (amount == null || !amount.meaning().scale().isEmpty()) {
      return amount;
    }
    int end = amount.end();
    int word = text.from(end);
    String scale = (word == end ? TOUCHING : LOOSE).get(text.text(word));
    if (scale == null) {
      return amount;
    }
    int next = text.from(word + 1);
    if (scale.equals("lakh") && text.lower(next).equals("crore")) {
      return scaled(amount.meaning(), "lakh crore", next + 1);
    }
    return scaled(amount.meaning(), scale, word + 1);
  }

  private static Found<Amount> scaled(Amount amount, String scale, int end) {
    return new Found<>(
        new Amount(amount.negative(), amount.whole(), amount.decimals(), amount.ratio(), scale),
        end);
  }

  /**
   * Whether the scale of the second amount is meant for the first one too, as in "between $5 and
   * $10 million": then the first is the smaller number, and short.
   */
  static boolean isBelow(Amount first, Amount second) {
    int longer = second.whole().length() - first.whole().length();
    return first.whole().length() <= 3
        && !second.scale().equals("thousand")
        && (longer > 0 || (longer == 0 && first.whole().compareTo(second.whole()) < 0));
  }

  /** Whether an s makes round numbers of it: {@code $100s}. */
  static boolean isPlural(Written text, Found<Amount> amount) {
    String whole = amount.meaning().whole();
    return text.text(amount.end()).equals("s")
        && amount.meaning().scale().isEmpty()
        && (whole.equals("10") || whole.equals("100") || whole.equals("1000"));
  }

  /** Returns the mark of the currency whose hundredths the sign at {@code end} counts, or null. */
  static @Nullable String hundredths(Written text, int start, int end) {
    if (text.is(end, '¢')) {
      return "$";
    }
    return switch (text.text(end)) {
      case "p" -> isPence(text, end) ? "£" : null;
      case "c" ->
          BEFORE_CENTS.contains(text.lower(text.before(start)))
                  && text.shape(end + 1) != Shape.DIGITS
              ? "$"
              : null;
      default -> null;
    };
  }

  private static boolean isPence(Written text, int p) {
    boolean time = text.is(p + 1, '.') && text.isWord(p + 2);
    return !time && !PICTURES.contains(text.text(p - 1)) && text.shape(p + 1) != Shape.DIGITS;
  }
}
