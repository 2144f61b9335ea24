package lectern.spoken.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds {@link Numbers} to a law: who hears the words can write the number down again. */
class NumbersTest {
  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> POWERS =
      List.of(
          ("one thousand million billion trillion quadrillion quintillion sextillion septillion"
                  + " octillion nonillion decillion")
              .split(" "));
  private static final Map<String, String> CARDINALS =
      Map.of(
          "first", "one",
          "second", "two",
          "third", "three",
          "fifth", "five",
          "eighth", "eight",
          "ninth", "nine",
          "twelfth", "twelve");

  private final Numbers american = new Numbers(Style.AMERICAN);
  private final Numbers british = new Numbers(Style.BRITISH);

  @Test
  void everyNumberBelowTenThousandIsHeardAsItself() {
    for (int number = 0; number < 10_000; number++) {
      hearsItself(BigInteger.valueOf(number));
    }
  }

  @Test
  void numbersOfUpTo36DigitsAreHeardAsThemselves() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      BigInteger number = new BigInteger(random.nextInt(119) + 1, random);
      if (random.nextInt(4) == 0) {
        // Round numbers, whose groups are empty.
        number = number.multiply(BigInteger.TEN.pow(random.nextInt(12)));
      }
      if (number.toString().length() <= 36) {
        hearsItself(number);
      }
    }
  }

  private void hearsItself(BigInteger number) {
    String digits = number.toString();
    for (Numbers numbers : List.of(american, british)) {
      String words = numbers.cardinal(digits);
      assertThat(heard(words)).as(words).isEqualTo(number);
      String ordinal = numbers.ordinal(digits);
      assertThat(heard(cardinalOf(ordinal))).as(ordinal).isEqualTo(number);
    }
    assertThat(british.cardinal(digits).replace(" and ", " ")).isEqualTo(american.cardinal(digits));
  }

  /** Writes a number down again from its words. */
  private static BigInteger heard(String words) {
    BigInteger sum = BigInteger.ZERO;
    int group = 0;
    int last = POWERS.size();
    for (String word : words.split(" ")) {
      int power = POWERS.indexOf(word);
      if (word.equals("hundred")) {
        assertThat(group).as(words).isBetween(1, 9);
        group *= 100;
      } else if (power > 0) {
        assertThat(power).as(words).isLessThan(last);
        sum = sum.add(BigInteger.valueOf(group).multiply(BigInteger.TEN.pow(3 * power)));
        last = power;
        group = 0;
      } else if (!word.equals("and")) {
        group += SMALL.contains(word) ? SMALL.indexOf(word) : 10 * tens(word);
      }
    }
    return sum.add(BigInteger.valueOf(group));
  }

  private static int tens(String word) {
    assertThat(TENS).contains(word);
    return TENS.indexOf(word);
  }

  private static String cardinalOf(String ordinal) {
    List<String> words = new ArrayList<>(Arrays.asList(ordinal.split(" ")));
    String last = words.remove(words.size() - 1);
    String regular =
        last.endsWith("ieth")
            ? last.substring(0, last.length() - 4) + "y"
            : last.replaceAll("th$", "");
    words.add(CARDINALS.getOrDefault(last, regular));
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, one thousand",
    "1001, ten oh one",
    "1066, ten sixty six",
    "1100, eleven hundred",
    "1215, twelve fifteen",
    "1492, fourteen ninety two",
    "1605, sixteen oh five",
    "1776, seventeen seventy six",
    "1900, nineteen hundred",
    "1901, nineteen oh one",
    "1910, nineteen ten",
    "1999, nineteen ninety nine",
    "2000, two thousand",
    "2001, two thousand one",
    "2009, two thousand nine",
    "2010, twenty ten",
    "2026, twenty twenty six",
    "2099, twenty ninety nine",
    "2100, twenty one hundred"
  })
  void yearsAreSaidInPairsOfDigits(int year, String words) {
    assertThat(american.year(year)).isEqualTo(words);
  }

  @Test
  void everyYearIsHeardAsItself() {
    for (int year = 1000; year <= 2100; year++) {
      String words = american.year(year);
      int centuryWords = year >= 2100 ? 2 : 1;
      boolean paired = !words.contains("thousand");
      String[] parts = words.split(" ");
      if (paired) {
        String century = String.join(" ", Arrays.copyOf(parts, centuryWords));
        String rest =
            String.join(" ", Arrays.copyOfRange(parts, centuryWords, parts.length))
                .replace("oh ", "")
                .replace("hundred", "zero");
        assertThat(heard(century).intValue() * 100 + heard(rest).intValue())
            .as(words)
            .isEqualTo(year);
      } else {
        assertThat(heard(words).intValue()).as(words).isEqualTo(year);
      }
    }
  }

  @Test
  void amountsAreSaidWithSignDecimalsFractionAndScale() {
    assertThat(american.amount(new Amount(true, "0", "50", null, "")))
        .isEqualTo("minus zero point five zero");
    assertThat(american.amount(new Amount(false, "", "5", null, ""))).isEqualTo("point five");
    assertThat(american.amount(new Amount(false, "2", "", new Ratio(1, 2), "million")))
        .isEqualTo("two and a half million");
    assertThat(american.amount(new Amount(false, "", "", new Ratio(3, 4), "")))
        .isEqualTo("three quarters");
    assertThat(american.amount(new Amount(false, "", "", new Ratio(2, 21), "")))
        .isEqualTo("two twenty firsts");
  }

  @Test
  void numbersPastTheNamesAreSaidDigitByDigit() {
    assertThat(american.cardinal("1" + "0".repeat(36))).startsWith("one zero zero").hasSize(183);
  }

  @Test
  void ofAFloodOfDigitsTheLengthIsSaid() {
    assertThat(american.cardinal("9".repeat(10_000))).isEqualTo("a number of ten thousand digits");
  }
}
