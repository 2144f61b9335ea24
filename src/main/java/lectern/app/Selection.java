package lectern.app;

import java.util.ArrayList;
import java.util.List;

/** Some of a row of numbered things, as a user writes them: {@code 2-5,8}. */
record Selection(List<Range> ranges) {
  private static final int MOST_FIGURES = 6;

  /** Numbers from the first to the last. */
  record Range(int first, int last) {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none; its message says how one is written
   */
  static Selection parse(String written) {
    List<Range> ranges = new ArrayList<>();
    for (String part : written.split(",", -1)) {
      int hyphen = part.indexOf('-');
      int first = number(hyphen < 0 ? part : part.substring(0, hyphen), 1);
      int last = hyphen < 0 ? first : number(part.substring(hyphen + 1), Integer.MAX_VALUE);
      if (first < 1 || last < first) {
        throw wrong(written);
      }
      ranges.add(new Range(first, last));
    }
    return new Selection(List.copyOf(ranges));
  }

  /** Returns a number; the ends of a range may be left open. */
  private static int number(String written, int open) {
    String figures = written.strip();
    if (figures.isEmpty() && open != 1) {
      return open;
    }
    for (int i = 0; i < figures.length(); i++) {
      if (figures.charAt(i) < '0' || figures.charAt(i) > '9') {
        throw wrong(written);
      }
    }
    if (figures.isEmpty() || figures.length() > MOST_FIGURES) {
      throw wrong(written);
    }
    return Integer.parseInt(figures);
  }

  private static IllegalArgumentException wrong(String written) {
    return new IllegalArgumentException(
        "--select " + written + " is no selection; write numbers and ranges such as 2-5,8 or 3-");
  }

  /** Returns whether a number is among them. */
  boolean has(int number) {
    for (Range range : ranges) {
      if (number >= range.first && number <= range.last) {
        return true;
      }
    }
    return false;
  }
}
