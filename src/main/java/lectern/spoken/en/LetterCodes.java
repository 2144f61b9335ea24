package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Code;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Recognizes codes that start with letters: {@code MH370}, {@code AK-47}, {@code R2-D2}. */
final class LetterCodes {
  private static final int MOST_PARTS = 10;

  /** Before a hyphen and a number these are no names of things. */
  private static final Set<String> NO_NAMES = Set.of("gmt", "utc", "est", "cet", "no", "pp", "am");

  private static final Set<String> LENGTHS = Set.of("m", "km", "cm", "mm", "ft", "in", "yd", "mi");

  /** Returns the code that starts with the word at {@code token}, or null. */
  @Nullable Found<Meaning> find(Written text, int token) {
    int next = token + 1;
    Shape after = text.shape(next);
    boolean may = after == Shape.DIGITS || text.isOneOf(next, "-/.");
    if (!may || !Glued.starts(text, token) || text.text(token).indexOf('\'') >= 0) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    parts.add(text.text(token));
    int digits = next;
    if (after != Shape.DIGITS) {
      digits = behindSign(text, token, parts);
      if (digits < 0) {
        return null;
      }
    } else if (isSquare(text, token)) {
      return null;
    }
    return rest(text, digits, parts);
  }

  /** Returns the number behind the sign that follows the letters, or −1 if these make no code. */
  private static int behindSign(Written text, int token, List<String> parts) {
    int next = token + 1;
    if (text.is(next, '-')) {
      if (isSecondName(text, token)) {
        parts.add(text.text(next + 1));
        return next + 3;
      }
      return text.shape(next + 1) == Shape.DIGITS && isHyphenated(text, token) ? next + 1 : -1;
    }
    boolean capital = Glued.is(text, token, Shape.UPPER, 1);
    if (text.is(next, '/')) {
      // F/A-18
      boolean pair =
          capital
              && Glued.is(text, next + 1, Shape.UPPER, 1)
              && text.is(next + 2, '-')
              && text.shape(next + 3) == Shape.DIGITS;
      if (pair) {
        parts.add(text.text(next + 1));
      }
      return pair ? next + 3 : -1;
    }
    // H.264, BA.5, B.1.1.7
    boolean variant =
        text.shape(token) == Shape.UPPER
            && text.length(token) <= 3
            && text.shape(next + 1) == Shape.DIGITS
            && (text.length(next + 1) == 1
                || text.is(next + 2, '.')
                || text.lower(token).equals("h"))
            && !NO_NAMES.contains(text.lower(token));
    return variant ? next + 1 : -1;
  }

  /** Whether a second name stands before the number: {@code SARS-CoV-2}. */
  private static boolean isSecondName(Written text, int token) {
    Shape second = text.shape(token + 2);
    return text.shape(token) == Shape.UPPER
        && (second == Shape.UPPER || second == Shape.MIXED)
        && text.length(token + 2) <= 4
        && text.is(token + 3, '-')
        && Glued.is(text, token + 4, Shape.DIGITS, 1)
        && Glued.ends(text, token + 5);
  }

  private static boolean isHyphenated(Written text, int token) {
    int digits = token + 2;
    int end = digits + 1;
    if (NO_NAMES.contains(text.lower(token))) {
      return false;
    }
    boolean quantity =
        text.isOneOf(end, "%:/°") || (text.is(end, ',') && text.shape(end + 1) == Shape.DIGITS);
    return switch (text.shape(token)) {
      case UPPER -> !quantity;
      case MIXED -> !quantity && text.length(token) <= 8;
      case CAPITALIZED ->
          !quantity
              && text.length(digits) <= 3
              && !(text.isOneOf(end, ".-–") && text.shape(end + 1) == Shape.DIGITS)
              && (!text.isWord(end) || text.length(end) == 1);
      case LOWER, DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  /** Whether an area or a volume is meant: {@code m2}. */
  private static boolean isSquare(Written text, int token) {
    return LENGTHS.contains(text.text(token))
        && (text.text(token + 1).equals("2") || text.text(token + 1).equals("3"));
  }

  /** Takes up numbers and short runs of letters by turns. */
  static Found<Meaning> rest(Written text, int digits, List<String> parts) {
    int at = digits;
    String ending = "";
    while (parts.size() < MOST_PARTS) {
      if (text.shape(at) == Shape.DIGITS) {
        at = number(text, at, parts);
      } else if (text.isWord(at)) {
        if (text.text(at).equals("s")) {
          ending = "s";
          at++;
          break;
        }
        if (!isSuffix(text, at)) {
          break;
        }
        String letters = letters(text, at);
        parts.add(letters);
        ending = text.text(at).substring(letters.length());
        at++;
        if (!ending.isEmpty()) {
          break;
        }
      } else if (isJoined(text, at)) {
        at++;
      } else {
        break;
      }
    }
    if (ending.isEmpty() && text.is(at, '\'') && text.lower(at + 1).equals("s")) {
      ending = "'s";
      at += 2;
    }
    return new Found<>(new Code(parts, ending), at);
  }

  private static int number(Written text, int token, List<String> parts) {
    int at = token;
    parts.add(text.text(at));
    at++;
    while (parts.size() < MOST_PARTS && text.is(at, '.') && text.shape(at + 1) == Shape.DIGITS) {
      parts.add(".");
      parts.add(text.text(at + 1));
      at += 2;
    }
    return at;
  }

  /** Whether a run of letters behind a number belongs to it: {@code F-35B}, {@code A320neo}. */
  private static boolean isSuffix(Written text, int token) {
    int length = letters(text, token).length();
    return switch (text.shape(token)) {
      case UPPER -> length <= 3;
      case LOWER -> length == 1 || text.lower(token).equals("neo");
      case CAPITALIZED -> length == 1;
      case MIXED, DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  /** Returns a run of letters without its ending: {@code B} of {@code Bs} and {@code B's}. */
  static String letters(Written text, int token) {
    String word = Glued.stem(text.text(token));
    return word.length() == 2 && word.charAt(1) == 's' && Character.isUpperCase(word.charAt(0))
        ? word.substring(0, 1)
        : word;
  }

  /** Whether a hyphen is followed by one more part: {@code R2-D2}, {@code A330-200}. */
  private static boolean isJoined(Written text, int token) {
    if (!text.is(token, '-')) {
      return false;
    }
    if (text.shape(token + 1) == Shape.DIGITS) {
      return true;
    }
    return text.shape(token + 1) == Shape.UPPER
        && text.length(token + 1) <= 2
        && text.shape(token + 2) == Shape.DIGITS;
  }
}
