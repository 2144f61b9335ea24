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

  private int pairs;
  private int wraps;
  private int splits;
  private int smallStarts;
  private int capitalStarts;
  private int finished;
  private int full;
  private int longest;

  /**
   * Counts two lines of which nothing but their text tells whether they belong together.
   *
   * @param margin the width that a line reaches here before it is wrapped
   */
  void add(Line line, Line next, int margin) {
    boolean ends = line.finished();
    boolean fills = isFull(line, next, margin);
    boolean small = next.startsSmall();
    pairs++;
    wraps += !ends && (small || fills) ? 1 : 0;
    splits += ends && !small && !fills ? 1 : 0;
    smallStarts += small ? 1 : 0;
    capitalStarts += next.startsCapital() ? 1 : 0;
    finished += ends ? 1 : 0;
    full += fills ? 1 : 0;
    longest = Math.max(longest, Math.max(line.width(), next.width()));
  }

  /** Returns whether the next line's first word would not have fitted on this line. */
  static boolean isFull(Line line, Line next, int margin) {
    return line.width() + 1 + next.firstWord() > margin;
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
    boolean capitals = capitalStarts >= ENOUGH_CAPITALS && smallStarts * 10 <= capitalStarts;
    if (capitals && full * 10 < pairs * 8) {
      return stanzas && narrow && splits * 2 < pairs; // verse, or headlines one a line
    }
    if (pairs == 0) {
      return true; // no line stands by another
    }
    if (wraps != splits) {
      return wraps > splits;
    }
    return narrow && finished * 2 < pairs;
  }
}
