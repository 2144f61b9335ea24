package lectern.spoken.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Knows the names of streets: where one ends, and what its last word is short for. */
final class Streets {
  private static final Set<String> NO_NAMES = Set.of("the", "a", "dear", "hello", "hi", "thanks");
  private static final int LONGEST_NAME = 7;

  private final Map<String, Ending> endings = new HashMap<>();

  Streets() {
    for (String[] row : Table.rows("streets", 3)) {
      endings.put(row[0], new Ending(row[1], row[2]));
    }
  }

  /** Returns what the word at {@code token} is short for as the end of a street's name, or null. */
  @Nullable String shortened(Written text, int token) {
    if (text.length(token) > 5) {
      return null;
    }
    Ending ending = endings.get(text.lower(token));
    if (ending == null || !isBehindName(text, token)) {
      return null;
    }
    return switch (ending.kind) {
      case "sure" -> ending.words;
      case "careful" -> isStreet(text, token) ? ending.words : null;
      default -> null;
    };
  }

  /** Whether St. or Dr. and their like end a street's name here, and start no other name. */
  private boolean isStreet(Written text, int token) {
    boolean dot = text.is(token + 1, '.');
    int next = text.from(dot ? token + 2 : token + 1);
    boolean shapely = text.shape(token) == Shape.CAPITALIZED;
    if (text.is(next, '-') || !shapely) {
      return false;
    }
    if (isBehindHouse(text, token)) {
      return true;
    }
    boolean saintOrDoctor =
        switch (text.lower(token)) {
          case "st", "dr" -> true;
          default -> false;
        };
    if (text.shape(next) == Shape.CAPITALIZED) {
      Ending before = endings.get(text.lower(text.before(token)));
      return saintOrDoctor
          && ((before != null && before.kind.equals("name"))
              || text.shape(text.before(token)) == Shape.LOWER);
    }
    return dot || saintOrDoctor;
  }

  /** Whether a name or a numbered street stands directly before. */
  private static boolean isBehindName(Written text, int token) {
    int before = text.before(token);
    if (before < 0 || before != token - 2) {
      return false;
    }
    return switch (text.shape(before)) {
      case CAPITALIZED, MIXED -> !NO_NAMES.contains(text.lower(before));
      case UPPER -> text.length(before) < 3 || text.shouted();
      case LOWER -> isOrdinal(text, before - 1);
      case SYMBOL -> text.is(before, '.') && text.shape(before - 1) == Shape.CAPITALIZED;
      case DIGITS -> isOrdinal(text, before);
      case FOREIGN, BLANK -> false;
    };
  }

  private static boolean isOrdinal(Written text, int digits) {
    if (text.shape(digits) != Shape.DIGITS) {
      return false;
    }
    return switch (text.lower(digits + 1)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** Whether a house number starts the name that ends before {@code token}. */
  private static boolean isBehindHouse(Written text, int token) {
    int at = text.before(token);
    for (int words = 0; words < LONGEST_NAME; words++) {
      if (text.shape(at) == Shape.DIGITS) {
        return text.shape(at + 1) == Shape.BLANK && text.length(at) < 6;
      }
      boolean ordinal = text.shape(at) == Shape.LOWER && isOrdinal(text, at - 1);
      boolean name = text.isWord(at) && text.shape(at) != Shape.LOWER;
      if (!ordinal && !name && !text.is(at, '.')) {
        return false;
      }
      at = text.before(ordinal ? at - 1 : at);
    }
    return false;
  }

  /**
   * Returns how sure it is that the words from {@code token} on are the name of a street: "sure",
   * "maybe" or null.
   */
  @Nullable String nameAt(Written text, int token) {
    int at = token;
    for (int words = 0; words < LONGEST_NAME; words++) {
      Shape shape = text.shape(at);
      Ending ending = words == 0 ? null : endings.get(text.lower(at));
      if (ending != null && !ending.kind.equals("name")) {
        boolean small = shape == Shape.LOWER && !ending.kind.equals("sure");
        return small ? null : ending.kind.equals("maybe") ? "maybe" : "sure";
      }
      if (shape == Shape.DIGITS && isOrdinal(text, at)) {
        at++;
      } else if (shape != Shape.CAPITALIZED && shape != Shape.MIXED && shape != Shape.UPPER) {
        return null;
      } else if (words == 0 && isAvenueOf(text, at)) {
        return "sure";
      }
      at++;
      at = text.is(at, '.') ? at + 1 : at;
      if (text.shape(at) != Shape.BLANK) {
        return null;
      }
      at = text.from(at);
    }
    return null;
  }

  private static boolean isAvenueOf(Written text, int token) {
    return text.lower(token).equals("avenue") && text.lower(text.from(token + 1)).equals("of");
  }

  /** Whether the word at {@code token} ends names of streets, short or in full. */
  boolean isEnding(Written text, int token) {
    Ending ending = endings.get(text.lower(token));
    return ending != null && !ending.kind.equals("name");
  }

  /**
   * The last word of a street's name.
   *
   * @param words as said
   * @param kind see the table
   */
  private record Ending(String words, String kind) {}
}
