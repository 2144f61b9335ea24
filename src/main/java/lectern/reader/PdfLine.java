package lectern.reader;

/**
 * A line on a page of a PDF file, in points from the top left corner.
 *
 * @param text its text; a tab stands for a wide gap, and raised signs stand in {@link #RAISE} and
 *     {@link #LOWER}
 * @param page the page, from 0
 * @param left where it begins
 * @param right where it ends
 * @param y how far down its base line is
 * @param size the size of most of its letters
 * @param bold whether all of it is bold
 * @param fixed whether all its letters are as wide as each other, as in program text
 * @param firstWord how wide its first word is
 */
record PdfLine(
    String text,
    int page,
    float left,
    float right,
    float y,
    float size,
    boolean bold,
    boolean fixed,
    float firstWord) {
  /** Begins raised signs, such as the number of a note. */
  static final char RAISE = '\ue010';

  /** Ends raised signs. */
  static final char LOWER = '\ue011';

  /** What ends a sentence, with what may close around it. */
  private static final String ENDS = ".!?:…”\"’'»)]";

  /** Returns whether the other line is of the same kind of print. */
  boolean isLike(PdfLine other) {
    return Math.abs(size - other.size) < 0.08f * size && bold == other.bold && fixed == other.fixed;
  }

  /** Returns whether the lines stand above each other, at least in part. */
  boolean overlaps(PdfLine other) {
    return left < other.right && other.left < right;
  }

  /** Returns whether a sentence may end with it. */
  boolean isFinished() {
    int last = text.length() - 1;
    while (last >= 0 && (text.charAt(last) == LOWER || text.charAt(last) == ' ')) {
      last = text.charAt(last) == LOWER ? text.lastIndexOf(RAISE, last) - 1 : last - 1;
    }
    if (last < 0) {
      return false;
    }
    char end = text.charAt(last);
    boolean closed = "”\"’'»)]".indexOf(end) >= 0;
    return closed ? last > 0 && ENDS.indexOf(text.charAt(last - 1)) >= 0 : ENDS.indexOf(end) >= 0;
  }

  boolean startsSmall() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Returns whether it has cells, as the row of a table does. */
  boolean hasCells() {
    int tab = text.indexOf('\t');
    return tab > 0 && ListMarker.length(text.replace('\t', ' ')) <= tab;
  }
}
