package lectern.spoken.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import lectern.spoken.Meaning;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes numbers that name something by the words around them: {@code Flight 370}, {@code 737
 * MAX}, {@code .22-caliber}. The words are in {@code code-words.tsv}.
 */
final class NamedNumbers {
  private final Set<String> before = new HashSet<>();
  private final Set<String> letter = new HashSet<>();
  private final Set<String> aircraft = new HashSet<>();
  private final Set<String> guns = new HashSet<>();

  NamedNumbers() {
    for (String[] row : Table.rows("code-words", 2)) {
      kind(row[0]).add(row[1]);
    }
  }

  private Set<String> kind(String name) {
    return switch (name) {
      case "before" -> before;
      case "letter" -> letter;
      case "aircraft" -> aircraft;
      case "gun" -> guns;
      default -> throw new IllegalStateException("no such kind in code-words.tsv: " + name);
    };
  }

  /** Whether a number behind this word may have a letter of its own: {@code Flat 12B}. */
  boolean takesLetter(String word) {
    return letter.contains(word);
  }

  /** Returns the name that starts with the digits at {@code token}, or null. */
  @Nullable Found<Meaning> find(Written text, int token) {
    Found<Meaning> type = text.is(token + 1, '-') ? aircraftType(text, token) : null;
    return type == null && isName(text, token) ? named(text, token) : type;
  }

  /** {@code Flight 370}, {@code 737 MAX}. */
  private static Found<Meaning> named(Written text, int token) {
    boolean max =
        isAircraft(text.text(token))
            && text.shape(token + 1) == Shape.BLANK
            && text.text(token + 2).equals("MAX");
    return max
        ? DigitCodes.code(token + 3, "", text.text(token), text.text(token + 2))
        : LetterCodes.rest(text, token, new ArrayList<>());
  }

  /** {@code 747-400}, {@code 787-9}. */
  private static @Nullable Found<Meaning> aircraftType(Written text, int token) {
    boolean type =
        isAircraft(text.text(token))
            && text.shape(token + 2) == Shape.DIGITS
            && text.length(token + 2) <= 3
            && (text.length(token + 2) != 3 || text.text(token + 2).endsWith("00"));
    return type ? LetterCodes.rest(text, token, new ArrayList<>()) : null;
  }

  private static boolean isAircraft(String digits) {
    return digits.length() == 3 && digits.charAt(0) == '7' && digits.charAt(2) == '7';
  }

  /** Whether the number at {@code token} names something, by the word before or behind it. */
  private boolean isName(Written text, int token) {
    int length = text.length(token);
    int next = token + 1;
    boolean zero = text.text(token).charAt(0) == '0';
    if (length < 3 || length > 4 || zero || text.shape(token - 1) != Shape.BLANK) {
      return false;
    }
    boolean quantity =
        text.isOneOf(next, "%°")
            || (text.isOneOf(next, ".,:/–-") && text.shape(next + 1) == Shape.DIGITS)
            || Amounts.isScale(text, next);
    if (quantity) {
      return false;
    }
    int word = text.before(token);
    boolean named = before.contains(text.text(word)) || before.contains(text.lower(word));
    return named || (isAircraft(text.text(token)) && isAmongAircraft(text, token, word));
  }

  private boolean isAmongAircraft(Written text, int token, int word) {
    return text.lower(word).equals("a") || aircraft.contains(text.lower(text.from(token + 1)));
  }

  /** Finds {@code .22-caliber}, {@code .357 Magnum}: the point is not said. */
  @Nullable Found<Meaning> caliber(Written text, int token) {
    boolean bore =
        text.is(token, '.')
            && text.shape(token + 1) == Shape.DIGITS
            && text.length(token + 1) <= 3
            && text.length(token + 1) >= 2
            && !Glued.isPart(text, token - 1);
    if (!bore) {
      return null;
    }
    int word = text.is(token + 2, '-') ? token + 3 : text.from(token + 2);
    return guns.contains(text.lower(word))
        ? DigitCodes.code(token + 2, "", text.text(token + 1))
        : null;
  }
}
