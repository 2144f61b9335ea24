package lectern.sentence;

/**
 * The measures of a paragraph's lines, by which a line broken for want of room is told from one
 * that ends because its text does.
 *
 * @param width the length of the longest line
 * @param areItems whether the lines look like a plain list: all short, written small and without a
 *     mark at their ends
 */
record Lines(int width, boolean areItems) {
  /** A paragraph of one line. */
  static final Lines ONE = new Lines(0, false);

  private static final int LONGEST_ITEM = 60;

  static Lines of(String text) {
    int width = 0;
    boolean items = true;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Letters.isLineBreak(text.charAt(end))) {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && Letters.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Letters.isBlank(text.charAt(to - 1))) {
        to--;
      }
      width = Math.max(width, to - from);
      items &= to == from || isItem(text, from, to);
      start = end + 1;
    }
    return new Lines(width, items);
  }

  private static boolean isItem(String text, int from, int to) {
    char last = text.charAt(to - 1);
    return to - from <= LONGEST_ITEM
        && Letters.isLower(text.charAt(from))
        && !Letters.isTerminator(last)
        && last != ','
        && !Letters.isDash(last)
        && !Letters.isClosingQuote(last);
  }
}
