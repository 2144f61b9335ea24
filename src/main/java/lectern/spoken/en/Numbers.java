package lectern.spoken.en;

import java.util.Map;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Ratio;
import lectern.spoken.Phrase;

/**
 * Spells numbers out, from strings of digits of any length. Names of powers of a thousand follow
 * the short scale; numbers past them are said digit by digit.
 */
final class Numbers {
  private static final String[] UNITS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] THOUSANDS = {
    "",
    "thousand",
    "million",
    "billion",
    "trillion",
    "quadrillion",
    "quintillion",
    "sextillion",
    "septillion",
    "octillion",
    "nonillion",
    "decillion"
  };
  private static final Map<String, String> ORDINALS =
      Map.of(
          "one", "first",
          "two", "second",
          "three", "third",
          "five", "fifth",
          "eight", "eighth",
          "nine", "ninth",
          "twelve", "twelfth");

  /** How many digits a listener bears one by one. */
  private static final int MOST_DIGITS = 200;

  private final boolean and;

  Numbers(Style style) {
    this.and = style == Style.BRITISH;
  }

  /** Says how many: {@code 84216} is "eighty four thousand two hundred sixteen". */
  void cardinal(String digits, Phrase out) {
    out.words(cardinal(digits));
  }

  /** Returns the words for how many, separated by blanks. */
  String cardinal(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    int length = digits.length() - first;
    if (length > 3 * THOUSANDS.length) {
      return digits(digits);
    }
    StringBuilder words = new StringBuilder();
    int power = (length - 1) / 3;
    for (int at = first; at < digits.length(); power--) {
      int end = digits.length() - 3 * power;
      int group = Integer.parseInt(digits, at, end, 10);
      if (and && power == 0 && group > 0 && group < 100 && !words.isEmpty()) {
        words.append("and ");
      }
      if (group > 0) {
        hundreds(group, words);
        words.append(THOUSANDS[power]).append(power > 0 ? " " : "");
      }
      at = end;
    }
    return words.isEmpty() ? "zero" : words.substring(0, words.length() - 1);
  }

  /** Returns the words for a place in an order: {@code 21} is "twenty first". */
  String ordinal(String digits) {
    String words = cardinal(digits);
    int blank = words.lastIndexOf(' ') + 1;
    return words.substring(0, blank) + ordinalOf(words.substring(blank));
  }

  private static String ordinalOf(String cardinal) {
    String irregular = ORDINALS.get(cardinal);
    if (irregular != null) {
      return irregular;
    }
    return cardinal.endsWith("y")
        ? cardinal.substring(0, cardinal.length() - 1) + "ieth"
        : cardinal + "th";
  }

  /** Returns the name of a number below 20. */
  static String unit(int number) {
    return UNITS[number];
  }

  /**
   * Returns the digits one by one: {@code 0042} is "zero zero four two". Of a flood of digits only
   * the length is said.
   */
  String digits(String digits) {
    if (digits.length() > MOST_DIGITS) {
      return "a number of " + cardinal(String.valueOf(digits.length())) + " digits";
    }
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < digits.length(); at++) {
      words.append(at == 0 ? "" : " ").append(UNITS[digits.charAt(at) - '0']);
    }
    return words.toString();
  }

  /** Returns a year as it is said: {@code 1905} is "nineteen oh five". */
  String year(int year) {
    if (year < 1000 || year > 9999 || (year >= 2000 && year < 2010) || year % 1000 == 0) {
      return cardinal(String.valueOf(year));
    }
    String century = cardinal(String.valueOf(year / 100));
    int rest = year % 100;
    if (rest == 0) {
      return century + " hundred";
    }
    return century + (rest < 10 ? " oh " : " ") + cardinal(String.valueOf(rest));
  }

  /**
   * Returns the number of a thing that is named by it: {@code 370} is "three seventy", {@code 2231}
   * "twenty two thirty one"; a long one is said digit by digit.
   */
  String code(String digits) {
    int length = digits.length();
    if (length > 4 || (length > 1 && digits.charAt(0) == '0')) {
      return digits(digits);
    }
    if (length < 3 || (length == 3 && digits.endsWith("00"))) {
      return cardinal(digits);
    }
    if (length == 4) {
      return year(Integer.parseInt(digits));
    }
    String rest = cardinal(digits.substring(1));
    return UNITS[digits.charAt(0) - '0'] + (digits.charAt(1) == '0' ? " oh " : " ") + rest;
  }

  /** Returns a number with its sign, decimals, fraction and scale. */
  String amount(Amount amount) {
    StringBuilder words = new StringBuilder(amount.negative() ? "minus " : "");
    Ratio ratio = amount.ratio();
    boolean whole = !amount.whole().isEmpty();
    if (whole) {
      words.append(cardinal(amount.whole()));
    }
    if (!amount.decimals().isEmpty()) {
      words.append(whole ? " " : "").append("point ").append(digits(amount.decimals()));
    }
    if (ratio != null) {
      words.append(whole ? " and " : "").append(ratio(ratio, whole));
    }
    return amount.scale().isEmpty() ? words.toString() : words + " " + amount.scale();
  }

  /** Returns a fraction: "one half", "three quarters", "two thirds"; behind a whole, "a half". */
  String ratio(Ratio ratio, boolean behindWhole) {
    boolean one = ratio.numerator() == 1;
    String above = one && behindWhole ? "a" : cardinal(String.valueOf(ratio.numerator()));
    if (ratio.denominator() == 2) {
      return above + (one ? " half" : " halves");
    }
    String below =
        ratio.denominator() == 4 ? "quarter" : ordinal(String.valueOf(ratio.denominator()));
    boolean vowel = one && behindWhole && below.startsWith("e");
    return above + (vowel ? "n " : " ") + below + (one ? "" : "s");
  }

  private void hundreds(int group, StringBuilder words) {
    if (group >= 100) {
      words.append(UNITS[group / 100]).append(" hundred ");
      if (and && group % 100 > 0) {
        words.append("and ");
      }
    }
    int rest = group % 100;
    if (rest >= 20) {
      words.append(TENS[rest / 10]).append(' ');
      rest %= 10;
    }
    if (rest > 0) {
      words.append(UNITS[rest]).append(' ');
    }
  }
}
