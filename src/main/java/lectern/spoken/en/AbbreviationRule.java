package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Where a shortened word is one; each constant is a name in the table of abbreviations. */
enum AbbreviationRule {
  /** Wherever it stands: etc, govt. */
  ALWAYS {
    @Override
    boolean holds(Written text, int token, int end) {
      return true;
    }
  },
  /** In small letters: eg, aka. */
  SMALL {
    @Override
    boolean holds(Written text, int token, int end) {
      return text.shape(token) == Shape.LOWER;
    }
  },
  /** With a full stop; with a capital not at the end, where it may be a name: max., Univ. of X. */
  DOT {
    @Override
    boolean holds(Written text, int token, int end) {
      return isDotted(token, end)
          && (text.shape(token) == Shape.LOWER
              || text.isWord(text.from(end))
              || text.isOneOf(end, ",:;)"));
    }
  },
  /** In small letters with a full stop: sq. miles. */
  SMALL_DOT {
    @Override
    boolean holds(Written text, int token, int end) {
      return isDotted(token, end) && text.shape(token) == Shape.LOWER;
    }
  },
  /** With a capital and a full stop before a word: Fed. Court. */
  CAPITAL {
    @Override
    boolean holds(Written text, int token, int end) {
      return isDotted(token, end)
          && text.shape(token) == Shape.CAPITALIZED
          && text.isWord(text.from(end));
    }
  },
  /** Before a number, a Roman one or a letter, with a full stop or a capital: No. 10, Fig 3. */
  NUMBER {
    @Override
    boolean holds(Written text, int token, int end) {
      int next = text.from(end);
      if (text.shape(text.before(token)) == Shape.DIGITS) {
        return false;
      }
      if (text.shape(next) == Shape.DIGITS) {
        return isDotted(token, end)
            || (text.shape(token) != Shape.LOWER && next > end && !isAdjective(text, next));
      }
      return isDotted(token, end) && isLetterOrRoman(text, next);
    }
  },
  /** Before digits, with a full stop or not: pp 3, vol 2. */
  DIGITS {
    @Override
    boolean holds(Written text, int token, int end) {
      int next = text.from(end);
      return (text.shape(next) == Shape.DIGITS || text.isOneOf(next, "+($£€"))
          && (isDotted(token, end) || (next > end && text.length(token) > 1))
          && text.shape(text.before(token)) != Shape.DIGITS;
    }
  },
  /** With a full stop before a year. */
  YEAR {
    @Override
    boolean holds(Written text, int token, int end) {
      int next = text.from(end);
      return text.shape(next) == Shape.DIGITS
          && text.length(next) == 4
          && text.text(next).charAt(0) <= '2'
          && (isDotted(token, end) || text.shape(token) == Shape.CAPITALIZED);
    }
  },
  /** In brackets or behind a comma before a year: (b. 1950). */
  LIFE {
    @Override
    boolean holds(Written text, int token, int end) {
      int next = text.from(end);
      boolean date = text.shape(next) == Shape.DIGITS || text.lower(next).equals("c");
      return isDotted(token, end) && date && text.isOneOf(text.before(token), "(,;–-");
    }
  },
  /** Behind a name, with a capital: Acme Inc, Apple, Inc. */
  BEHIND {
    @Override
    boolean holds(Written text, int token, int end) {
      return text.shape(token) != Shape.LOWER && isBehindName(text, token);
    }
  },
  /** Behind a name or an ampersand, with a capital and a full stop: Ford Motor Co. */
  BEHIND_DOT {
    @Override
    boolean holds(Written text, int token, int end) {
      boolean ampersand =
          text.is(text.before(token), '&') || text.lower(text.before(token)).equals("and");
      return text.shape(token) != Shape.LOWER
          && (ampersand || (isDotted(token, end) && isBehindName(text, token)));
    }
  },
  /** Before a form of company: Pvt. Ltd. */
  COMPANY {
    @Override
    boolean holds(Written text, int token, int end) {
      return switch (text.lower(text.from(end))) {
        case "ltd", "limited" -> true;
        default -> false;
      };
    }
  },
  /** Before the name of an Irish or English county: Co. Durham. */
  COUNTY {
    @Override
    boolean holds(Written text, int token, int end) {
      return text.shape(token) == Shape.CAPITALIZED
          && COUNTIES.contains(text.lower(text.from(end)));
    }
  },
  /** With a capital before a name: Mt. Etna. */
  NAME {
    @Override
    boolean holds(Written text, int token, int end) {
      return text.shape(token) == Shape.CAPITALIZED
          && text.shape(text.from(end)) == Shape.CAPITALIZED;
    }
  },
  /** Between two musicians: Santana feat. Rob Thomas. */
  FEATURING {
    @Override
    boolean holds(Written text, int token, int end) {
      return isDotted(token, end)
          && text.shape(token) == Shape.LOWER
          && text.shape(text.before(token)) != Shape.DIGITS
          && startsName(text, text.from(end));
    }
  },
  /** Between two names: Roe v. Wade, England v Australia. */
  VERSUS {
    @Override
    boolean holds(Written text, int token, int end) {
      int before = text.before(token);
      return text.shape(token) == Shape.LOWER
          && before < token - 1
          && (startsName(text, before) || text.isOneOf(before, "."))
          && startsName(text, text.from(end));
    }
  };

  private static final Set<String> COUNTIES =
      Set.of(
          "durham",
          "antrim",
          "armagh",
          "down",
          "fermanagh",
          "londonderry",
          "derry",
          "tyrone",
          "cork",
          "dublin",
          "galway",
          "kerry",
          "kildare",
          "kilkenny",
          "laois",
          "leitrim",
          "limerick",
          "longford",
          "louth",
          "mayo",
          "meath",
          "monaghan",
          "offaly",
          "roscommon",
          "sligo",
          "tipperary",
          "waterford",
          "westmeath",
          "wexford",
          "wicklow",
          "clare",
          "carlow",
          "cavan",
          "donegal");

  /** Whether the word at {@code token}, which ends at {@code end}, is short for another one. */
  abstract boolean holds(Written text, int token, int end);

  /** Whether the word ends with a full stop of its own. */
  private static boolean isDotted(int token, int end) {
    return end == token + 2;
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
        && before < token
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
