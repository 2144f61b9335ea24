package lectern.spoken.en;

import java.util.HashSet;
import java.util.Set;
import lectern.spoken.Meaning.Address;
import lectern.spoken.Meaning.AddressNumber;
import lectern.spoken.Meaning.Postcode;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of addresses: houses, rooms, boxes, roads, zip codes and postcodes. */
final class AddressNumbers {
  /** What has a number like a house: 101 is "one oh one". */
  private static final Set<String> NUMBERED =
      Set.of(
          "suite",
          "ste",
          "apt",
          "apartment",
          "room",
          "route",
          "rte",
          "interstate",
          "highway",
          "hwy",
          "flat",
          "unit",
          "rm");

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
  private final Set<String> states = new HashSet<>();

  AddressNumbers(Streets streets) {
    this.streets = streets;
    Table.read(
        "states",
        3,
        row -> {
          states.add(row[0]);
          states.add(row[1].substring(row[1].lastIndexOf(' ') + 1));
        });
  }

  /** Returns the number of a house, a room or a place that starts at the digits at a token. */
  @Nullable Found<Address> digits(Written text, int token) {
    int length = text.length(token);
    if (length > 5
        || text.isOneOf(token - 1, ".,:/$£€#-–'")
        || text.shape(token - 1) == Shape.UPPER) {
      return null;
    }
    if (length == 5 && isZip(text, token)) {
      boolean plusFour =
          text.is(token + 1, '-')
              && text.length(token + 2) == 4
              && text.shape(token + 2) == Shape.DIGITS;
      int end = plusFour ? token + 3 : token + 1;
      return new Found<>(new Postcode(text.text(token, end)), end);
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

  /** Whether a zip code stands here: behind a state, or behind "zip code". */
  private boolean isZip(Written text, int token) {
    int before = text.before(token);
    if (text.is(before, '.') || text.is(before, ',')) {
      before = text.before(before);
    }
    if (text.lower(before).equals("code")) {
      before = text.before(before);
    }
    if (text.lower(before).equals("zip")) {
      return true;
    }
    return switch (text.shape(before)) {
      case UPPER ->
          states.contains(text.text(before))
              || (text.text(before).equals("DC") || isDottedState(text, before));
      case CAPITALIZED -> states.contains(text.text(before)) && isBehindComma(text, before);
      default -> false;
    };
  }

  /** Calif. 90210, or a state's name in full behind a comma. */
  private static boolean isBehindComma(Written text, int state) {
    int before = text.before(state);
    boolean twoWords = text.shape(before) == Shape.CAPITALIZED;
    return text.is(state + 1, '.')
        || text.is(before, ',')
        || (twoWords && text.is(text.before(before), ','));
  }

  /** N.Y. 10001: the last letter stands behind another dotted one. */
  private static boolean isDottedState(Written text, int last) {
    return text.length(last) == 1
        && text.is(last + 1, '.')
        && text.is(last - 1, '.')
        && text.shape(last - 2) == Shape.UPPER;
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

  /** Returns the road or the postcode that starts at the capitals at a token, or null. */
  @Nullable Found<Address> capitals(Written text, int token) {
    Found<Address> road = road(text, token);
    if (road != null) {
      return road;
    }
    return text.length(token) > 2 || text.shape(token + 1) != Shape.DIGITS
        ? null
        : postcode(text, token);
  }

  /** I-95, US 101; the M25, on the A303. */
  private static @Nullable Found<Address> road(Written text, int token) {
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

  /** SW1A 1AA, EC2M 7PP, M1 1AE; K1A 0B1. */
  private static @Nullable Found<Address> postcode(Written text, int token) {
    int blank = token + 2;
    if (text.length(token + 1) > 2) {
      return null;
    }
    if (text.shape(blank) == Shape.UPPER && text.length(blank) == 1) {
      blank++;
    }
    boolean british =
        text.shape(blank) == Shape.BLANK
            && text.length(blank + 1) == 1
            && text.shape(blank + 1) == Shape.DIGITS
            && text.shape(blank + 2) == Shape.UPPER;
    if (british && text.length(blank + 2) == 2 && text.shape(blank + 3) != Shape.DIGITS) {
      return new Found<>(new Postcode(text.text(token, blank + 3)), blank + 3);
    }
    boolean canadian =
        british
            && blank == token + 3
            && text.length(token) == 1
            && text.length(blank + 2) == 1
            && text.length(blank + 3) == 1;
    return canadian && text.shape(blank + 3) == Shape.DIGITS
        ? new Found<>(new Postcode(text.text(token, blank + 4)), blank + 4)
        : null;
  }
}
