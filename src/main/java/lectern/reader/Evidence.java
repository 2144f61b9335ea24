package lectern.reader;

/**
 * Counts, over neighbouring lines, what speaks for lines that were wrapped at a margin and what
 * speaks for lines that are paragraphs of their own.
 */
final class Evidence {
  /** Lines up to here fit on a page or a terminal: they may be verse or addresses. */
  private static final int NARROW = 80;

  /** From here on the want of small letters at line starts is no accident. */
  private static final int ENOUGH_CAPITALS = 4;

  private final int margin;
  private int pairs;
  private int wraps;
  private int splits;
  private int smallStarts;
  private int capitalStarts;
  private int finished;
  private int longest;

  /**
   * Starts counting.
   *
   * @param margin the length that a line reaches before it is wrapped
   */
  Evidence(int margin) {
    this.margin = margin;
  }

  /** Counts two lines of which nothing but their text tells whether they belong together. */
  void add(Line line, Line next) {
    boolean ends = line.finished();
    boolean full = isFull(line, next, margin);
    boolean small = next.startsSmall();
    pairs++;
    wraps += !ends && (small || full) ? 1 : 0;
    splits += ends && !small && !full ? 1 : 0;
    smallStarts += small ? 1 : 0;
    capitalStarts += next.startsCapital() ? 1 : 0;
    finished += ends ? 1 : 0;
    longest = Math.max(longest, Math.max(line.length(), next.length()));
  }

  /** Returns whether the next line's first word would not have fitted on this line. */
  static boolean isFull(Line line, Line next, int margin) {
    return line.length() + 1 + next.firstWord() > margin;
  }

  /** Returns whether all speaks for wrapped lines, and enough of it. */
  boolean isSurelyWrapped() {
    return wraps >= 2 && splits == 0 && smallStarts > 0;
  }

  /** Returns whether all speaks for lines of their own, and enough of it. */
  boolean isSurelyOwnLines() {
    return splits >= 2 && wraps == 0;
  }

  /**
   * Returns whether lines were wrapped, on the whole.
   *
   * @param stanzas whether blank lines part the text into groups of lines
   */
  boolean isWrapped(boolean stanzas) {
    boolean narrow = longest <= NARROW;
    if (capitalStarts >= ENOUGH_CAPITALS && smallStarts * 10 <= capitalStarts) {
      return stanzas && narrow && splits * 2 < pairs; // verse, or headlines one a line
    }
    if (wraps != splits) {
      return wraps > splits;
    }
    return narrow && finished * 2 < pairs;
  }
}
