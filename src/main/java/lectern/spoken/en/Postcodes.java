package lectern.spoken.en;

import java.util.HashSet;
import java.util.Set;
import lectern.spoken.Meaning.Address;
import lectern.spoken.Meaning.Postcode;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Finds zip codes, and the postcodes of Britain and Canada. */
final class Postcodes {
  private final Set<String> states = new HashSet<>();

  Postcodes() {
    for (String[] row : Table.rows("states", 3)) {
      states.add(row[0]);
      states.add(row[1].substring(row[1].lastIndexOf(' ') + 1));
    }
  }

  /** Returns the zip code that starts at the digits at a token, or null: TX 75201, 10001-1234. */
  @Nullable Found<Address> zip(Written text, int token) {
    if (text.length(token) != 5 || text.isOneOf(token - 1, ".,:/$£€#-–'") || !isZip(text, token)) {
      return null;
    }
    boolean plusFour =
        text.is(token + 1, '-')
            && text.length(token + 2) == 4
            && text.shape(token + 2) == Shape.DIGITS;
    int end = plusFour ? token + 3 : token + 1;
    return new Found<>(new Postcode(text.text(token, end)), end);
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

  /** Returns the postcode that starts at the capitals at a token, or null: SW1A 1AA, K1A 0B1. */
  static @Nullable Found<Address> postcode(Written text, int token) {
    int blank = token + 2;
    if (text.shape(token + 1) != Shape.DIGITS || text.length(token + 1) > 2) {
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
