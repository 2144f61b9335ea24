package lectern.sentence;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number or letter that may be the mark of an item in a list.
 *
 * @param start where it starts, its bracket included
 * @param end behind its full stop or bracket
 * @param ordinal the number, or the place of the letter in the alphabet from 1; of no use for roman
 *     numerals, which count at the start of a line only
 * @param style which kind of marker, so that only like markers follow each other
 */
record Marker(int start, int end, int ordinal, int style) {
  /** The number of styles: four kinds of ordinal by four kinds of marks. */
  static final int STYLES = 16;

  private static final int LETTER = 4;
  private static final int CAPITAL = 8;
  private static final int ROMAN = 12;

  /** Returns the marker whose full stop or bracket is at {@code mark}, or null. */
  static @Nullable Marker endingAt(String text, int mark) {
    if (mark + 1 >= text.length() || !Letters.isBlank(text.charAt(mark + 1))) {
      return null;
    }
    int end = mark;
    int marks = 0;
    if (text.charAt(mark) == ')') {
      marks = 1;
      if (end > 0 && text.charAt(end - 1) == '.') {
        end--;
        marks = 2;
      }
    }
    int start = ordinalStart(text, end);
    if (start == end) {
      return null;
    }
    int ordinal = ordinal(text, start, end);
    char c = text.charAt(start);
    int kind = Letters.isDigit(c) ? 0 : Letters.isUpper(c) ? CAPITAL : LETTER;
    kind = kind == LETTER && end - start > 1 ? ROMAN : kind;
    if (marks == 1 && start > 0 && text.charAt(start - 1) == '(') {
      start--;
      marks = 3;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (!Letters.isBlank(before) && before < 0x2000) {
      return null;
    }
    return new Marker(start, mark + 1, ordinal, kind + marks);
  }

  private static int ordinalStart(String text, int end) {
    int start = end;
    while (start > 0 && start > end - 3 && Letters.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == end
        && end > 0
        && text.charAt(end - 1) < 128
        && Letters.isLetter(text.charAt(end - 1))) {
      start = end - 1;
      while (start > 0 && start > end - 5 && isRoman(text, start) && isRoman(text, start - 1)) {
        start--;
      }
    }
    return start;
  }

  private static boolean isRoman(String text, int i) {
    char c = text.charAt(i);
    return c == 'i' || c == 'v' || c == 'x';
  }

  private static int ordinal(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      value = Letters.isDigit(c) ? 10 * value + (c - '0') : (c | 0x20) - 'a' + 1;
    }
    return value;
  }

  /** Returns whether a line that starts with this is an item, even with no other around. */
  boolean countsAlone() {
    return style < LETTER || (style > LETTER && style < CAPITAL) || style >= ROMAN;
  }

  /** Returns the first character of the item. */
  char follower(String text) {
    int i = end;
    while (i < text.length() && i < end + 8 && Letters.isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : ' ';
  }

  /** Returns whether a list may open with this in the middle of a line. */
  boolean opensInLine(String text) {
    char before = charBefore(text);
    boolean colon = before == ':';
    boolean stop = before == '?' || before == '!' || before == '.';
    boolean letterAndStop = style == LETTER || style == CAPITAL;
    return style < ROMAN
        && Letters.isUpper(follower(text))
        && (colon || (stop && !letterAndStop && !isNumbered(text)));
  }

  /** Returns whether this may go on with a list in the middle of a line. */
  boolean continuesInLine(String text, boolean small) {
    char follower = follower(text);
    if (style >= ROMAN || (Letters.isLower(follower) && !small)) {
      return false;
    }
    char before = charBefore(text);
    boolean ended = Letters.isTerminator(before) || before == ';' || before == ')';
    if (style == CAPITAL) {
      return ended;
    }
    return ended || style != 0 || !isCounted(text);
  }

  /** Returns whether a word like "No." or "Fig." stands before this. */
  private boolean isNumbered(String text) {
    Set<AbbreviationClass> classes = WordLists.ABBREVIATIONS.get(wordBefore(text));
    return classes != null && classes.contains(AbbreviationClass.NUMBER);
  }

  /** Returns whether a word before this makes it a number of the sentence ("of 2."). */
  private boolean isCounted(String text) {
    return WordLists.set("counts_number").contains(wordBefore(text));
  }

  private String wordBefore(String text) {
    int to = start;
    while (to > 0 && to > start - 8 && !Letters.isLetter(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && from > to - 12 && Letters.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }

  private char charBefore(String text) {
    int i = start;
    while (i > 0 && i > start - 8 && Letters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 ? text.charAt(i - 1) : ' ';
  }
}
