package lectern.spoken.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Where a shortened word is one; each constant is a name in the table of abbreviations. */
enum AbbreviationRule {
  /** Wherever it stands: etc, govt. */
  ALWAYS,
  /** In small letters: eg, aka. */
  SMALL,
  /** With a full stop; with a capital not at the end, where it may be a name: max., Univ. of X. */
  DOT,
  /** In small letters with a full stop: sq. miles. */
  SMALL_DOT,
  /** With a capital and a full stop before a word: Fed. Court. */
  CAPITAL,
  /** Before a number, a Roman one or a letter, with a full stop or a capital: No. 10, Fig 3. */
  NUMBER,
  /** Before digits, with a full stop or not: pp 3, vol 2. */
  DIGITS,
  /** Before a year, with a full stop or a capital: est. 1950. */
  YEAR,
  /** In brackets or behind a comma before a year: (b. 1950). */
  LIFE,
  /** Behind a name, with a capital: Acme Inc, Apple, Inc. */
  BEHIND,
  /** Behind a name or an ampersand, with a capital and a full stop: Ford Motor Co. */
  BEHIND_DOT,
  /** Before a form of company: Pvt. Ltd. */
  COMPANY,
  /** Before the name of an Irish or English county: Co. Durham. */
  COUNTY,
  /** With a capital before a name: Mt. Etna. */
  NAME,
  /** Between two musicians: Santana feat. Rob Thomas. */
  FEATURING,
  /** Between two names: Roe v. Wade, England v Australia. */
  VERSUS;

  private static final WordSet COUNTIES = new WordSet("counties");
  private static final Map<String, AbbreviationRule> BY_NAME = new HashMap<>();

  static {
    for (AbbreviationRule rule : values()) {
      BY_NAME.put(rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), rule);
    }
  }

  /**
   * Returns the rule of that name in the table: {@code small-dot}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static AbbreviationRule named(String name) {
    AbbreviationRule rule = BY_NAME.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no such rule in abbreviations.tsv: " + name);
    }
    return rule;
  }

  /** Whether the word at {@code token}, which ends at {@code end}, is short for another one. */
  boolean holds(Written text, int token, int end) {
    boolean dot = end == token + 2;
    boolean small = text.shape(token) == Shape.LOWER;
    int next = text.from(end);
    return switch (this) {
      case ALWAYS -> true;
      case SMALL -> small;
      case DOT -> dot && (small || text.isWord(next) || text.isOneOf(end, ",:;)"));
      case SMALL_DOT -> dot && small;
      case CAPITAL -> dot && text.shape(token) == Shape.CAPITALIZED && text.isWord(next);
      case NUMBER -> isBeforeNumber(text, token, end);
      case DIGITS ->
          (text.shape(next) == Shape.DIGITS || text.isOneOf(next, "+($£€"))
              && (dot || (next > end && text.length(token) > 1))
              && text.shape(text.before(token)) != Shape.DIGITS;
      case YEAR -> isYear(text, next) && (dot || text.shape(token) == Shape.CAPITALIZED);
      case LIFE ->
          dot
              && (text.shape(next) == Shape.DIGITS || text.lower(next).equals("c"))
              && text.isOneOf(text.before(token), "(,;–-");
      case BEHIND -> !small && isBehindName(text, token);
      case BEHIND_DOT -> !small && (isBehindAnd(text, token) || (dot && isBehindName(text, token)));
      case COMPANY -> text.lower(next).equals("ltd") || text.lower(next).equals("limited");
      case COUNTY -> !small && COUNTIES.contains(text.lower(next));
      case NAME -> text.shape(token) == Shape.CAPITALIZED && text.shape(next) == Shape.CAPITALIZED;
      case FEATURING ->
          dot && small && text.shape(text.before(token)) != Shape.DIGITS && startsName(text, next);
      case VERSUS -> (small || text.shouted()) && isBetweenNames(text, token, next);
    };
  }

  private static boolean isBeforeNumber(Written text, int token, int end) {
    int next = text.from(end);
    boolean dot = end == token + 2;
    if (text.shape(text.before(token)) == Shape.DIGITS) {
      return false;
    }
    if (text.shape(next) == Shape.DIGITS) {
      return dot || (text.shape(token) != Shape.LOWER && next > end && !isAdjective(text, next));
    }
    return dot && isLetterOrRoman(text, next);
  }

  private static boolean isYear(Written text, int token) {
    return text.shape(token) == Shape.DIGITS
        && text.length(token) == 4
        && text.text(token).charAt(0) <= '2';
  }

  private static boolean isBetweenNames(Written text, int token, int next) {
    int before = text.before(token);
    return before < token - 1
        && (startsName(text, before) || text.is(before, '.'))
        && startsName(text, next);
  }

  private static boolean isBehindAnd(Written text, int token) {
    int before = text.before(token);
    boolean and = text.is(before, '&') || text.lower(before).equals("and");
    return and && !text.is(token + 1, '-');
  }

  private static boolean startsName(Written text, int token) {
    return switch (text.shape(token)) {
      case CAPITALIZED, UPPER, MIXED, FOREIGN -> true;
      case LOWER, DIGITS, BLANK, SYMBOL -> false;
    };
  }

  private static boolean isBehindName(Written text, int token) {
    int before = text.before(token);
    return before >= 0
        && (startsName(text, before)
            || text.isOneOf(before, ",&).!")
            || text.shape(before) == Shape.DIGITS);
  }

  /** "No 15-year-old": a number that is part of an adjective is none that counts things. */
  private static boolean isAdjective(Written text, int digits) {
    return text.is(digits + 1, '-') && text.shape(digits + 2) == Shape.LOWER;
  }

  private static boolean isLetterOrRoman(Written text, int token) {
    if (text.shape(token) != Shape.UPPER) {
      return false;
    }
    String word = text.text(token);
    if (word.length() == 1) {
      return !word.equals("A") && !word.equals("I");
    }
    for (int at = 0; at < word.length(); at++) {
      if ("IVXLC".indexOf(word.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
