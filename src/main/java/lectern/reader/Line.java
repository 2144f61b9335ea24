package lectern.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank, and what can be measured on it.
 *
 * @param text the line without blanks around it
 * @param indent the blanks before it, a tab counted as eight
 * @param afterBlank whether a blank line stands before it
 * @param marker the length of the sign of a list item at its start, 0 for none
 */
record Line(String text, int indent, boolean afterBlank, int marker) {
  static final String ENDS = ".!?…。！？؟।";
  static final String CLOSERS = ")]}\"'”’»›¹²³";
  private static final String OPENERS = "([{\"'“‘«‹„¿¡";

  /** Cuts a text into lines at every kind of line end, and drops those that are blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = false;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      Line line = of(text.substring(start, end), afterBlank);
      afterBlank = line.text.isEmpty() && (afterBlank || !lines.isEmpty());
      if (!line.text.isEmpty()) {
        lines.add(line);
      }
      afterBlank |= end < text.length() && text.charAt(end) == '\u2029' && !lines.isEmpty();
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static Line of(String raw, boolean afterBlank) {
    int start = 0;
    int indent = 0;
    while (start < raw.length() && isBlank(raw.charAt(start))) {
      indent += raw.charAt(start) == '\t' ? 8 : 1;
      start++;
    }
    int end = raw.length();
    while (end > start && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    String text = raw.substring(start, end);
    return new Line(text, indent, afterBlank, ListMarker.length(text));
  }

  /** Returns how far the line reaches to the right. */
  int width() {
    return indent + text.length();
  }

  /** Returns the length of the first word. */
  int firstWord() {
    int end = 0;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether a sentence ends at the end of this line. */
  boolean finished() {
    return ENDS.indexOf(last()) >= 0;
  }

  /** Returns whether it ends as a heading may: without a sign that ends or goes on. */
  boolean openEnded() {
    return !finished() && ",;:-–—".indexOf(last()) < 0;
  }

  /** Returns whether its first letter is a small one. */
  boolean startsSmall() {
    return Character.isLowerCase(first());
  }

  /** Returns whether its first letter is a capital. */
  boolean startsCapital() {
    return Character.isUpperCase(first());
  }

  boolean isItem() {
    return marker > 0 && signs() == 0;
  }

  /** Returns how many signs it is made of if it has nothing else, such as {@code * * *}; else 0. */
  int signs() {
    int signs = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Signs.isSign(c)) {
        signs++;
      } else if (c > 0xFFFF || !isBlank((char) c)) {
        return 0;
      }
    }
    return signs;
  }

  /** Returns the last character before closing brackets, quotation marks and notes like [12]. */
  private char last() {
    int end = text.length();
    while (end > 0) {
      char c = text.charAt(end - 1);
      if (c == ']') {
        end = noteStart(end);
      } else if (CLOSERS.indexOf(c) >= 0 || isBlank(c)) {
        end--;
      } else {
        return c;
      }
    }
    return ' ';
  }

  /** Returns where the note of at most three figures that ends at {@code end} starts. */
  private int noteStart(int end) {
    for (int start = end - 2; start >= 0 && start >= end - 5; start--) {
      if (text.charAt(start) == '[') {
        return start;
      }
    }
    return end - 1;
  }

  private int first() {
    int start = 0;
    while (start < text.length() && OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length() ? text.codePointAt(start) : ' ';
  }

  /** The mandatory breaks of Unicode's line breaking (UAX #14). */
  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** White space of every kind, and characters without width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060';
  }
}
