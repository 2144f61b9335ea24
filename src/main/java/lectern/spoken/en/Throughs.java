package lectern.spoken.en;

import lectern.spoken.Meaning.Through;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * The dash alone, where it means "to" between two values that other classes say: {@code 9am–5pm},
 * {@code 16th-18th}, {@code 2019–present}.
 */
final class Throughs implements SemioticClass<Through> {
  @Override
  public String name() {
    return "through";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Through> find(Written text, int token) {
    if (!text.isOneOf(token, "-–")) {
      return null;
    }
    int start = startOfValue(text, token - 1);
    if (start < 0 || text.isOneOf(start - 1, "-–")) {
      return null;
    }
    return isValue(text, token + 1, text.shape(start) == Shape.DIGITS && start == token - 1)
        ? new Found<>(new Through(text.text(token)), token + 1)
        : null;
  }

  /** Returns where the number starts that ends, with its unit, at {@code last}; or −1. */
  private static int startOfValue(Written text, int last) {
    int at = last;
    while (at > last - 3 && text.isOneOf(at, "%°.")) {
      at--;
    }
    if (text.isWord(at) && text.length(at) <= 3) {
      at--;
    }
    while (at > last - 5 && text.isOneOf(at, "%°")) {
      at--;
    }
    return text.shape(at) == Shape.DIGITS ? at : -1;
  }

  /** Whether a value starts at {@code token} that can be the end of a range. */
  private static boolean isValue(Written text, int token, boolean bare) {
    if (text.isOneOf(token, "$£€¥")) {
      return text.shape(token + 1) == Shape.DIGITS;
    }
    if (text.shape(token) != Shape.DIGITS) {
      return bare && text.lower(token).equals("present");
    }
    if (text.isOneOf(token + 1, "-–") && text.shape(token + 2) == Shape.DIGITS) {
      return false;
    }
    // Two bare numbers are ranges, scores or codes, and known as a whole.
    return !bare || isUnit(text, token + 1);
  }

  private static boolean isUnit(Written text, int token) {
    int at = token;
    if (text.isOneOf(at, ".,") && text.shape(at + 1) == Shape.DIGITS) {
      at += 2;
    }
    return text.isOneOf(at, "%°") || (text.isWord(at) && text.length(at) <= 3);
  }

  @Override
  public void say(Through through, Phrase out) {
    out.word("to");
  }
}
