package lectern.writer;

/** Makes a label of a line from any text: what a player can show in a list. */
final class Label {
  /** About a line on a telephone held sideways. */
  private static final int LONGEST = 80;

  private Label() {}

  /** Returns the text on one line, cut after a word where it is long. */
  static String of(String text) {
    StringBuilder label = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = !label.isEmpty();
        continue;
      }
      if (label.length() + (blank ? 1 : 0) + Character.charCount(c) > LONGEST) {
        return cut(label, blank);
      }
      if (blank) {
        label.append(' ');
        blank = false;
      }
      label.appendCodePoint(c);
    }
    return label.toString();
  }

  private static String cut(StringBuilder label, boolean atWordEnd) {
    int end = atWordEnd ? label.length() : label.lastIndexOf(" ");
    if (end < LONGEST / 2) {
      end = label.length(); // one endless word
    }
    return label.substring(0, end) + "…";
  }
}
