package lectern.spoken.en;

import java.util.List;
import lectern.spoken.Meaning.Amount;
import lectern.spoken.Meaning.Extent;
import lectern.spoken.Meaning.Measure;
import lectern.spoken.Meaning.Unit;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Reads the height of a person or a thing with prime marks: {@code 5'10"} and {@code 6' 2"}. */
final class FeetAndInches {
  private FeetAndInches() {}

  /** Returns the measure at {@code token}, or null. */
  static @Nullable Found<Measure> find(Written text, int token) {
    if (text.shape(token) != Shape.DIGITS || !isPrime(text, token + 1)) {
      return null;
    }
    int inches = text.from(token + 2);
    boolean bare = inches == token + 2 && isHeight(text.text(token));
    boolean closed = isDoublePrime(text, inches + 1);
    if (text.shape(inches) != Shape.DIGITS || !isInches(text.text(inches)) || !(bare || closed)) {
      return null;
    }
    int end = inches + 1;
    if (closed) {
      end += text.is(end, '\'') ? 2 : 1;
    }
    Measure rest = new Measure(extent(text, inches), new Unit("in", 1, null), null, false);
    return new Found<>(new Measure(extent(text, token), new Unit("ft", 1, null), rest, false), end);
  }

  private static Extent extent(Written text, int token) {
    return new Extent(List.of(Amount.of(text.text(token))), Extent.Joint.TO, false, false, false);
  }

  private static boolean isPrime(Written text, int token) {
    return text.isOneOf(token, "'′");
  }

  private static boolean isDoublePrime(Written text, int token) {
    return text.isOneOf(token, "\"″") || (isPrime(text, token) && isPrime(text, token + 1));
  }

  /** Whether a person may be so many feet tall. */
  private static boolean isHeight(String digits) {
    return digits.length() == 1 && digits.charAt(0) >= '3' && digits.charAt(0) <= '8';
  }

  private static boolean isInches(String digits) {
    return digits.length() == 1 || digits.equals("10") || digits.equals("11");
  }
}
