package lectern.spoken.en;

import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Decides from the words around a number of four digits whether it is a year or a quantity. */
final class YearContext {
  /** What stands behind a number. */
  private enum Behind {
    COUNTED,
    PLURAL,
    EVENT,
    OTHER
  }

  private static final String PREPOSITIONS = " in since until till during before after by from ";

  private final WordMap before = new WordMap("year-before");
  private final WordMap behind = new WordMap("year-behind");
  private final Calendar calendar;

  YearContext(Calendar calendar) {
    this.calendar = calendar;
  }

  /** Returns what kind of word the nearest one before {@code token} is; may be empty. */
  String kindBefore(Written text, int token) {
    int word = text.before(token);
    if (!text.isWord(word)) {
      boolean stop = text.is(word, '.') && text.length(word - 1) <= 2;
      return stop ? before.getOrDefault(text.lower(word - 1), "") : "";
    }
    if (calendar.month(text, word) != null) {
      return "moment";
    }
    if (text.lower(word).endsWith("'s")) {
      return "determiner";
    }
    return before.getOrDefault(text.lower(word), "");
  }

  /** Whether the number from {@code token} to {@code end}, any number of four digits, is a year. */
  boolean isYear(Written text, int token, int end, int number) {
    if (touches(text, token, end)) {
      return false;
    }
    String kind = kindBefore(text, token);
    if (number < 1100 || number > 2099) {
      return isFarYear(text, token, end, number, kind);
    }
    return kind.equals("moment") || !isQuantity(text, token, end, number, kind);
  }

  /** Whether a plural stands at {@code end} that a number before it may count. */
  boolean isPlural(Written text, int end) {
    Behind what = behind(text, end);
    return what == Behind.COUNTED || what == Behind.PLURAL;
  }

  /** Whether something stands at {@code end} that is mostly counted. */
  boolean isCounted(Written text, int end) {
    return behind(text, end) == Behind.COUNTED;
  }

  private boolean isFarYear(Written text, int token, int end, int number, String kind) {
    String word = text.lower(text.before(token));
    boolean far = number < 1100 || (number <= 3000 && number % 50 == 0);
    return kind.equals("moment")
        || (number < 1100 && text.isOneOf(text.before(token), ",(") && !text.isWord(text.from(end)))
        || (far
            && (PREPOSITIONS.contains(" " + word + " ") && !word.isEmpty())
            && !word.equals("from")
            && (number < 2100 || !word.equals("after"))
            && !isPlural(text, end));
  }

  private boolean isQuantity(Written text, int token, int end, int number, String kind) {
    int word = text.before(token);
    boolean counting =
        (kind.equals("amount") && (number < 1900 || number % 10 == 0))
            || (text.lower(word).equals("than") && isMoreOrLess(text.lower(text.before(word))))
            || isLeast(text, word)
            || isTotal(text, word);
    Behind what = behind(text, end);
    if (counting || what == Behind.OTHER || what == Behind.EVENT) {
      return counting;
    }
    boolean round = number % 50 == 0;
    return switch (kind) {
      case "time" -> round && what == Behind.COUNTED && text.shape(word) == Shape.LOWER;
      case "determiner" -> what == Behind.COUNTED ? round : number < 1900;
      default -> true;
    };
  }

  private static boolean isMoreOrLess(String word) {
    return switch (word) {
      case "more", "less", "fewer", "greater" -> true;
      default -> false;
    };
  }

  /** "At least 1500", but not "since at least 1990". */
  private static boolean isLeast(Written text, int word) {
    String last = text.lower(word);
    if (!last.equals("least") && !last.equals("most")) {
      return false;
    }
    String preposition = text.lower(text.before(text.before(word)));
    return !preposition.equals("since") && !preposition.equals("until");
  }

  /** "A total of 1500". */
  private boolean isTotal(Written text, int word) {
    return text.lower(word).equals("of")
        && "total".equals(before.get(text.lower(text.before(word))));
  }

  private Behind behind(Written text, int end) {
    if (text.is(end, '-') && text.isWord(end + 1)) {
      return "unit".equals(behind.get(text.lower(end + 1))) ? Behind.COUNTED : Behind.OTHER;
    }
    int word = text.from(end);
    if (word == end || !text.isWord(word)) {
      return Behind.OTHER;
    }
    Behind first = noun(text, word);
    int next = text.from(word + 1);
    boolean adjective =
        first == Behind.OTHER
            && next > word + 1
            && (text.shape(word) == Shape.CAPITALIZED
                || "adjective".equals(behind.get(text.lower(word))));
    if (!adjective) {
      return first;
    }
    Behind second = noun(text, next);
    return text.shape(word) == Shape.CAPITALIZED && second != Behind.COUNTED
        ? Behind.OTHER
        : second;
  }

  private Behind noun(Written text, int word) {
    if (text.shape(word) != Shape.LOWER) {
      return Behind.OTHER;
    }
    String noun = text.lower(word);
    return switch (behind.getOrDefault(noun, "")) {
      case "counted" -> Behind.COUNTED;
      case "event" -> Behind.EVENT;
      case "" -> endsAsPlural(noun) ? Behind.PLURAL : Behind.OTHER;
      default -> Behind.OTHER;
    };
  }

  private static boolean endsAsPlural(String noun) {
    int length = noun.length();
    if (length < 4 || noun.charAt(length - 1) != 's') {
      return false;
    }
    return switch (noun.charAt(length - 2)) {
      case 's', 'u', 'i', '\'' -> false;
      default -> true;
    };
  }

  /** Whether a sign or a letter at either side makes it part of something else. */
  private static boolean touches(Written text, int token, int end) {
    return text.isOneOf(token - 1, "$£€#@_%\\=")
        || text.isOneOf(end, "%°_")
        || text.isWord(end)
        || text.isWord(token - 1);
  }
}
