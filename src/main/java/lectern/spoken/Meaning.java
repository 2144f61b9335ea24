package lectern.spoken;

import java.math.BigInteger;
import lectern.spoken.SpokenSentence.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of written text means: typed values, never words. A class of a language recognizes
 * them, and knows how they are said.
 */
public sealed interface Meaning {
  /**
   * A word said as it is written.
   *
   * @param text the word, with straight apostrophes
   */
  record Word(String text) implements Meaning {}

  /**
   * Letters said by their names.
   *
   * @param letters the letters
   * @param ending what the last letter takes on, such as {@code 's}; may be empty
   */
  record Letters(String letters, String ending) implements Meaning {}

  /**
   * A shortened form that stands for other words.
   *
   * @param words those words, separated by blanks
   */
  record Abbreviation(String words) implements Meaning {}

  /**
   * A number: how many, or how much.
   *
   * @param negative whether it is below zero
   * @param whole the digits before the decimal point, without separators; may be empty
   * @param decimals the digits behind the decimal point; may be empty
   * @param ratio a vulgar fraction behind the whole, or null
   * @param scale the word that multiplies it, such as {@code million}; may be empty
   */
  record Amount(
      boolean negative, String whole, String decimals, @Nullable Ratio ratio, String scale)
      implements Meaning {
    /** Whether it is exactly one, without a scale. */
    public boolean isOne() {
      return !negative
          && whole.equals("1")
          && decimals.isEmpty()
          && ratio == null
          && scale.isEmpty();
    }

    /** Returns a whole number. */
    public static Amount of(String whole) {
      return new Amount(false, whole, "", null, "");
    }
  }

  /**
   * A vulgar fraction.
   *
   * @param numerator above the line
   * @param denominator below the line
   */
  record Ratio(long numerator, long denominator) implements Meaning {}

  /**
   * A place in an order.
   *
   * @param number which one
   */
  record Ordinal(BigInteger number) implements Meaning {}

  /**
   * A year.
   *
   * @param year the number, above 0
   * @param era the letters of its era, such as {@code BC}; may be empty
   */
  record Year(int year, String era) implements Meaning {}

  /**
   * A share of a hundred.
   *
   * @param amount how many hundredths
   */
  record Percent(Amount amount) implements Meaning {}

  /**
   * A sign that is heard as a pause or as the melody of the sentence, or not at all.
   *
   * @param pause the pause
   * @param ending how a sentence that ends here closes, or null
   */
  record Punctuation(Pause pause, @Nullable Ending ending) implements Meaning {}

  /**
   * Something that is not said.
   *
   * @param reason why, in one or two words
   * @param lost whether a listener misses something
   */
  record Skipped(String reason, boolean lost) implements Meaning {}
}
