package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Code;
import lectern.spoken.Meaning.Multiple;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes codes that start with digits: {@code 5G}, {@code 2x}, {@code 401(k)}, {@code 50-50}.
 */
final class DigitCodes {
  private static final Set<String> LINES =
      Set.of("240", "360", "480", "720", "1080", "1440", "2160", "4320");
  private static final Set<String> PHONES = Set.of("iphone", "iphones", "galaxy", "pixel");

  private final NamedNumbers namedNumbers;

  DigitCodes(NamedNumbers namedNumbers) {
    this.namedNumbers = namedNumbers;
  }

  /** Returns the code that starts with the digits at {@code token}, or null. */
  @Nullable Found<Meaning> find(Written text, int token) {
    if (!Glued.starts(text, token) || text.isOneOf(token - 1, ",:/'")) {
      boolean hyphen = text.is(token - 1, '-') && text.isWord(token - 2);
      return hyphen && text.isWord(token + 1) ? withLetters(text, token) : null;
    }
    Found<Meaning> found = null;
    int next = token + 1;
    if (text.isWord(next) || text.is(next, '.')) {
      found = multiple(text, token);
      if (found == null && text.isWord(next)) {
        found = withLetters(text, token);
      }
    } else if (text.is(next, '(')) {
      found = section(text, token);
    } else if (text.isOneOf(next, "-/") && text.shape(next + 1) == Shape.DIGITS) {
      found = pair(text, token);
    }
    return found == null ? namedNumbers.find(text, token) : found;
  }

  private static List<String> parts() {
    return new ArrayList<>();
  }

  static Found<Meaning> code(int end, String ending, String... parts) {
    return new Found<>(new Code(List.of(parts), ending), end);
  }

  /** {@code 2x} and {@code 2.5x} are "times"; {@code 4x100} is "four by", before its number. */
  private static @Nullable Found<Meaning> multiple(Written text, int token) {
    Found<Amount> amount = Amounts.at(text, token);
    if (amount == null || !text.text(amount.end()).equals("x")) {
      return null;
    }
    int end = amount.end() + 1;
    boolean by = text.shape(end) == Shape.DIGITS;
    return by || Glued.ends(text, end)
        ? new Found<>(new Multiple(amount.meaning(), by), end)
        : null;
  }

  /** {@code 5G}, {@code 9M729}, {@code 49ers}, {@code 1080p}, {@code iPhone 6s}. */
  private @Nullable Found<Meaning> withLetters(Written text, int token) {
    int next = token + 1;
    String digits = text.text(token);
    String letters = LetterCodes.letters(text, next);
    String ending = text.text(next).substring(letters.length());
    Shape shape = text.shape(next);
    if (shape == Shape.LOWER && letters.equals("ers") && digits.length() == 2) {
      return code(next + 1, ending.isEmpty() ? "ers" : "ers" + ending, digits);
    }
    if (letters.length() > 2 || shape == Shape.MIXED) {
      return null;
    }
    boolean alternating =
        shape == Shape.UPPER
            && text.shape(next + 1) == Shape.DIGITS
            && !letters.equals("E")
            && ending.isEmpty();
    if (alternating) {
      return LetterCodes.rest(text, token, parts());
    }
    boolean one = letters.length() == 1 && Glued.ends(text, next + 1);
    return one && isNamed(text, token, letters.charAt(0))
        ? code(next + 1, ending, digits, letters.toUpperCase(Locale.ROOT))
        : plural(text, token);
  }

  private boolean isNamed(Written text, int token, char letter) {
    String digits = text.text(token);
    int before = text.before(token);
    return switch (letter) {
      case 'G' -> digits.length() == 1;
      case 'K' ->
          digits.equals("4") || digits.equals("5") || digits.equals("8") || digits.equals("10");
      case 'D' -> digits.length() <= 2;
      case 'X', 'P', 'Q', 'H', 'R', 'S', 'U', 'Y', 'Z' -> true;
      case 'p' -> LINES.contains(digits);
      case 'a', 'b', 'c', 's', 'e' ->
          PHONES.contains(text.lower(before)) || namedNumbers.takesLetter(text.lower(before));
      default ->
          namedNumbers.takesLetter(text.lower(before))
              || (digits.length() == 4 && text.shape(before) == Shape.UPPER);
    };
  }

  /** {@code 737s}, {@code 1099s}, {@code under-21s}. */
  private static @Nullable Found<Meaning> plural(Written text, int token) {
    return text.text(token + 1).equals("s")
            && Glued.ends(text, token + 2)
            && !mayBeSeconds(text, token)
        ? code(token + 2, "s", text.text(token))
        : null;
  }

  /** Whether a short number with an "s" may mean seconds: all but ages. */
  private static boolean mayBeSeconds(Written text, int token) {
    if (text.length(token) > 2 || text.is(token - 1, '-')) {
      return false;
    }
    String before = text.lower(text.before(token));
    return !before.equals("over") && !before.equals("under");
  }

  /** {@code 401(k)}, {@code 501(c)(3)}. */
  private static @Nullable Found<Meaning> section(Written text, int token) {
    boolean plan =
        Glued.is(text, token, Shape.DIGITS, 3)
            && Glued.is(text, token + 2, Shape.LOWER, 1)
            && text.is(token + 3, ')');
    if (!plan) {
      return null;
    }
    int at = token + 4;
    String letter = text.lower(token + 2).toUpperCase(Locale.ROOT);
    boolean more =
        text.is(at, '(') && Glued.is(text, at + 1, Shape.DIGITS, 1) && text.is(at + 2, ')');
    if (more) {
      return code(at + 3, "", text.text(token), letter, text.text(at + 1));
    }
    boolean plural = text.text(at).equals("s");
    return code(plural ? at + 1 : at, plural ? "s" : "", text.text(token), letter);
  }

  /** {@code 50-50}, {@code 20/20}, {@code 80/20}; formations of players, {@code 4-3-3}. */
  private static @Nullable Found<Meaning> pair(Written text, int token) {
    int end = token + 3;
    String first = text.text(token);
    String second = text.text(token + 2);
    boolean more = text.isOneOf(end, "-/.,:") && text.shape(end + 1) == Shape.DIGITS;
    if (more) {
      return formation(text, token);
    }
    boolean shares =
        first.length() == 2
            && second.length() == 2
            && Integer.parseInt(first) + Integer.parseInt(second) == 100;
    // "Voted 52-48" is a result, and said with "to".
    boolean plain = text.is(token + 1, '/') || first.equals(second) || isSplit(text, end);
    boolean twenty = text.is(token + 1, '/') && first.equals("20") && second.equals("20");
    return ((shares && plain) || twenty) && Glued.ends(text, end) && !text.is(end, '%')
        ? code(end, "", first, second)
        : null;
  }

  private static boolean isSplit(Written text, int token) {
    return switch (text.lower(text.from(token))) {
      case "split", "chance", "ownership", "rule", "joint", "partnership", "basis", "mix" -> true;
      default -> false;
    };
  }

  private static @Nullable Found<Meaning> formation(Written text, int token) {
    List<String> parts = parts();
    int players = 0;
    int at = token;
    while (Glued.is(text, at, Shape.DIGITS, 1) && parts.size() < 5) {
      parts.add(text.text(at));
      players += Integer.parseInt(text.text(at));
      if (!text.is(at + 1, '-') || text.shape(at + 2) != Shape.DIGITS) {
        return players == 10 ? new Found<>(new Code(parts, ""), at + 1) : null;
      }
      at += 2;
    }
    return null;
  }
}
