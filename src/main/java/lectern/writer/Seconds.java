package lectern.writer;

/** Writes times the way that files of several kinds want them. */
final class Seconds {
  private Seconds() {}

  /** Returns whole milliseconds. */
  static long millis(double seconds) {
    return Math.round(seconds * 1000);
  }

  /** Returns {@code 3.250}. */
  static String thousandths(double seconds) {
    StringBuilder out = new StringBuilder();
    long millis = millis(seconds);
    out.append(millis / 1000).append('.');
    return padded(out, millis % 1000, 3).toString();
  }

  /**
   * Returns {@code 00:01:03.250}, with more figures for the hours where they need them.
   *
   * @param mark what stands before the thousandths
   */
  static String clock(long millis, char mark) {
    StringBuilder out = new StringBuilder();
    padded(out, millis / 3_600_000, 2).append(':');
    padded(out, millis / 60_000 % 60, 2).append(':');
    padded(out, millis / 1000 % 60, 2).append(mark);
    return padded(out, millis % 1000, 3).toString();
  }

  /** Returns {@code 61:03.25}: minutes, seconds and hundredths. */
  static String minutes(long millis) {
    StringBuilder out = new StringBuilder();
    padded(out, millis / 60_000, 2).append(':');
    padded(out, millis / 1000 % 60, 2).append('.');
    return padded(out, millis % 1000 / 10, 2).toString();
  }

  /** Appends a number with leading zeros. */
  static StringBuilder padded(StringBuilder out, long number, int figures) {
    String digits = Long.toString(number);
    for (int i = digits.length(); i < figures; i++) {
      out.append('0');
    }
    return out.append(digits);
  }
}
