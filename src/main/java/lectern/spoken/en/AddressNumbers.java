package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Address;
import lectern.spoken.Meaning.AddressNumber;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of houses, rooms, boxes and roads. */
final class AddressNumbers {
  /** What has a number like a house: 101 is "one oh one". */
  private static final Set<String> NUMBERED =
      Set.of(
          "suite",
          "ste",
          "apt",
          "apartment",
          "room",
          "rm",
          "flat",
          "unit",
          "route",
          "rte",
          "highway",
          "hwy",
          "interstate");

  /** What stands before a house, so that four digits are no number of things. */
  private static final Set<String> BEFORE_HOUSE =
      Set.of(
          "at",
          "to",
          "of",
          "from",
          "in",
          "outside",
          "near",
          "address",
          "is",
          "was",
          "on",
          "inside",
          "around",
          "and",
          "for",
          "with",
          "into",
          "called",
          "opposite",
          "as");

  private final Streets streets;

  AddressNumbers(Streets streets) {
    this.streets = streets;
  }

  /** Returns the number of a house, a room or a box that starts at the digits at a token. */
  @Nullable Found<Address> digits(Written text, int token) {
    int length = text.length(token);
    if (length > 5
        || text.isOneOf(token - 1, ".,:/$£€#-–'")
        || text.shape(token - 1) == Shape.UPPER) {
      return null;
    }
    boolean letter = text.length(token + 1) == 1 && text.isWord(token + 1);
    int end = letter ? token + 2 : token + 1;
    if (text.shape(end) != Shape.BLANK && !text.isOneOf(end, ",.;)") && end < text.count()) {
      return null;
    }
    boolean decimal = text.isOneOf(end, ".,") && text.shape(end + 1) == Shape.DIGITS;
    if (decimal || !(isHouse(text, token, end) || isNumbered(text, token, letter))) {
      return null;
    }
    return new Found<>(
        new AddressNumber("", text.text(token), letter ? text.text(token + 1) : ""), end);
  }

  private boolean isHouse(Written text, int token, int end) {
    int next = text.from(end);
    if (next == end || text.shape(next) == Shape.LOWER) {
      return false;
    }
    String sure = streets.nameAt(text, next);
    if (sure == null) {
      return false;
    }
    int before = text.before(token);
    String word = text.lower(before);
    boolean year = text.length(token) == 4 && end == token + 1 && isYear(text.text(token));
    if (year && isTime(word)) {
      return false;
    }
    boolean introduced = text.shape(before) != Shape.LOWER || BEFORE_HOUSE.contains(word);
    return sure.equals("sure")
        ? introduced || text.length(token) < 3 || end > token + 1
        : word.equals("at") || text.is(before, ',');
  }

  private static boolean isYear(String digits) {
    return digits.startsWith("19") || digits.startsWith("20");
  }

  private static boolean isTime(String word) {
    return switch (word) {
      case "in",
          "since",
          "by",
          "before",
          "until",
          "of",
          "from",
          "during",
          "after",
          "late",
          "early",
          "and",
          "to" ->
          true;
      default -> false;
    };
  }

  /** Suite 400, Apt. 5B, PO Box 123: numbers of three and more digits, or with a letter. */
  private static boolean isNumbered(Written text, int token, boolean letter) {
    int before = text.before(token);
    if (text.is(before, '.')) {
      before = text.before(before);
    }
    if (text.length(token) < 3 && !letter) {
      return false;
    }
    String word = text.lower(before);
    if (NUMBERED.contains(word)) {
      return !letter || text.shape(token + 1) == Shape.UPPER;
    }
    int po = text.before(before);
    return word.equals("box") && (text.lower(po).equals("po") || text.is(po, '.'));
  }

  /** Returns the road that starts at the capitals at a token, or null: I-95; on the M25. */
  static @Nullable Found<Address> road(Written text, int token) {
    String name = text.text(token);
    boolean hyphen = text.is(token + 1, '-');
    int number = token + (text.shape(token + 1) == Shape.DIGITS ? 1 : 2);
    if (text.shape(number) != Shape.DIGITS
        || text.length(number) > 4
        || text.isOneOf(number + 1, "%'")
        || (text.isOneOf(number + 1, ".,:/") && text.shape(number + 2) == Shape.DIGITS)
        || text.isWord(number + 1)) {
      return null;
    }
    boolean roadName =
        switch (name) {
          case "I" -> hyphen && text.length(number) < 4;
          case "US", "SR" -> hyphen && text.length(number) < 4;
          case "A", "B", "M" -> number == token + 1 && isOnRoad(text, token);
          default -> false;
        };
    return roadName
        ? new Found<>(new AddressNumber(name, text.text(number), ""), number + 1)
        : null;
  }

  private static boolean isOnRoad(Written text, int token) {
    return switch (text.lower(text.before(token))) {
      case "the", "on", "off", "motorway", "and" -> true;
      default -> false;
    };
  }
}
