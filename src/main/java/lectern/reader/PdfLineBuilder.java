package lectern.reader;

/** Puts the letters of a PDF page together to lines, in the order in which the file draws them. */
final class PdfLineBuilder {
  /** A gap wider than this part of the letters' size parts words. */
  private static final float WORD_GAP = 0.16f;

  /** A gap wider than this many sizes parts the cells of a table. */
  private static final float CELL_GAP = 1.1f;

  private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";
  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private final StringBuilder text = new StringBuilder();
  private final int page;
  private final float left;
  private float right;
  private float y;
  private float size;
  private float wordEnd;
  private boolean bold;
  private boolean fixed;
  private boolean raised;

  /**
   * One letter or more that are drawn as one.
   *
   * @param text what it stands for
   * @param x its left edge
   * @param width how wide it is
   * @param y its base line
   * @param size its size
   */
  record Glyph(
      String text, float x, float width, float y, float size, boolean bold, boolean fixed) {}

  /** Begins a line with a glyph. */
  PdfLineBuilder(int page, Glyph first) {
    this.page = page;
    left = first.x;
    right = first.x;
    y = first.y;
    size = first.size;
    bold = true;
    fixed = true;
    append(first);
  }

  /** Adds a glyph where it goes on with the line; returns whether it does. */
  boolean add(Glyph glyph) {
    float largest = Math.max(size, glyph.size);
    float gap = glyph.x - right;
    float rise = y - glyph.y;
    boolean level = Math.abs(rise) < 0.15f * largest;
    boolean other =
        Math.abs(size - glyph.size) > 0.12f * largest && Math.abs(rise) < 0.65f * largest;
    if (!(level || other) || gap < -0.6f * largest || gap > 30 * largest) {
      return false;
    }
    if (other && glyph.size > size) {
      markAllRaised(rise);
      y = glyph.y;
      size = glyph.size;
    } else if (!level && rise > 0) {
      raise(true);
    } else if (level && glyph.size > 0.88f * size) {
      raise(false);
    }
    space(gap, largest);
    append(glyph);
    return true;
  }

  private void markAllRaised(float rise) {
    if (rise < 0 && text.indexOf(String.valueOf(PdfLine.RAISE)) < 0) {
      text.insert(0, PdfLine.RAISE);
      raised = true;
    }
    raise(false);
  }

  private void raise(boolean up) {
    if (up != raised) {
      text.append(up ? PdfLine.RAISE : PdfLine.LOWER);
      raised = up;
    }
  }

  private void space(float gap, float largest) {
    boolean blank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    if (gap > CELL_GAP * largest) {
      text.append('\t');
    } else if (gap > WORD_GAP * largest && !blank) {
      endWord();
      text.append(' ');
    }
  }

  private void append(Glyph glyph) {
    String letters = glyph.text;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      int ligature = LIGATURES.indexOf(c);
      if (ligature >= 0) {
        text.append(LETTERS[ligature]);
      } else if (c == '\uf0b7' || c == '\uf0a7' || c == '\uf02d') {
        text.append('•');
      } else if (c == ' ' || c == '\u00a0') {
        endWord();
        text.append(' ');
      } else if (c >= ' ' && !(c >= '\ue000' && c <= '\uf8ff')) {
        text.append(c);
      }
    }
    if (!letters.isBlank()) {
      right = Math.max(right, glyph.x + glyph.width);
      bold &= glyph.bold;
      fixed &= glyph.fixed;
    }
  }

  private void endWord() {
    wordEnd = wordEnd == 0 && !text.toString().isBlank() ? right : wordEnd;
  }

  /** Returns the line. */
  PdfLine line() {
    raise(false);
    float firstWord = (wordEnd == 0 ? right : wordEnd) - left;
    return new PdfLine(withoutBlankEnds(), page, left, right, y, size, bold, fixed, firstWord);
  }

  private String withoutBlankEnds() {
    StringBuilder whole = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = whole.isEmpty() ? ' ' : whole.charAt(whole.length() - 1);
      if (c == '\t' && before == ' ' && !whole.isEmpty()) {
        whole.setCharAt(whole.length() - 1, '\t');
      } else if ((c != ' ' && c != '\t') || (before != ' ' && before != '\t')) {
        whole.append(c);
      }
    }
    return whole.toString().strip();
  }
}
