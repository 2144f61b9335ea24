package lectern.sentence;

import java.util.EnumSet;
import java.util.Locale;

/**
 * A place where a sentence may end, with what stands before and behind it.
 *
 * <p>{@code text[runStart, runEnd)} are the marks that end a sentence (none at a bare line break),
 * {@code text[runEnd, end)} the closing marks and footnote marks behind them, {@code text[end,
 * next)} the blanks, and the next sentence would start at {@code next}.
 */
final class Candidate {
  /** The kinds of place. */
  enum Kind {
    MARK,
    LINE_BREAK,
    LIST_ITEM
  }

  private static final int LONGEST_WORD = 40;

  final String text;
  final Kind kind;
  final int sentenceStart;
  final int runStart;
  final int runEnd;
  final int end;
  final int next;

  /** The number of line breaks between {@code end} and {@code next}. */
  final int lineBreaks;

  /** The measures of the paragraph's lines. */
  final Lines lines;

  /** Where the last quotation opened, or -1. */
  final int quoteStart;

  /** Whether this stands inside a bracket that opened in the middle of a sentence and closes. */
  final boolean inBracket;

  /** Whether the unbroken characters around this look like an address or a path. */
  final boolean inAddress;

  /** The word that the marks stand behind, full stops inside it included; may be empty. */
  final String before;

  private final int beforeStart;

  private final EnumSet<AbbreviationClass> abbreviationClasses;

  /** Where the first word behind starts, opening quotation marks and brackets skipped. */
  final int afterStart;

  /** The first word behind; empty if there is none. */
  final String after;

  Candidate(
      String text,
      Kind kind,
      int sentenceStart,
      int[] bounds,
      int lineBreaks,
      Lines lines,
      int quoteStart,
      boolean inBracket,
      boolean inAddress) {
    this.text = text;
    this.kind = kind;
    this.sentenceStart = sentenceStart;
    this.runStart = bounds[0];
    this.runEnd = bounds[1];
    this.end = bounds[2];
    this.next = bounds[3];
    this.lineBreaks = lineBreaks;
    this.lines = lines;
    this.quoteStart = quoteStart;
    this.inBracket = inBracket;
    this.inAddress = inAddress;
    this.beforeStart = wordStart(runStart);
    this.before = text.substring(beforeStart, runStart);
    boolean word = !inAddress && !before.isEmpty() && isFullStop();
    this.abbreviationClasses = word ? WordLists.abbreviationClasses(before) : WordLists.NONE;
    this.afterStart = skipOpening(next);
    this.after = wordAt(afterStart);
  }

  /** Returns the character at {@code index}, or a blank outside of the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  /** Returns whether blanks follow. */
  boolean hasGap() {
    return next > end;
  }

  /** Returns whether the run is one full stop. */
  boolean isFullStop() {
    return runEnd - runStart == 1 && text.charAt(runStart) == '.';
  }

  /** Returns whether a closing mark stands between the run and {@code end}. */
  boolean isClosed() {
    return end > runEnd;
  }

  boolean afterIsUpper() {
    return Letters.isUpper(at(afterStart));
  }

  boolean afterIsLower() {
    return Letters.isLower(at(afterStart));
  }

  boolean afterIsDigit() {
    return Letters.isDigit(at(afterStart));
  }

  /** Returns whether quotation marks or brackets open before the word behind. */
  boolean afterIsOpened() {
    return afterStart > next;
  }

  /** Returns the word before {@link #before}, or the empty string at the start of the sentence. */
  String previous() {
    return wordBefore(beforeStart);
  }

  /** Returns whether {@link #before} is the sentence's first word. */
  boolean beforeIsFirst() {
    return skipOpening(sentenceStart) >= beforeStart;
  }

  /** Returns the character before the blanks before {@link #before}. */
  char beforePrevious() {
    int i = skipBlanksBack(beforeStart);
    return i > sentenceStart ? text.charAt(i - 1) : ' ';
  }

  /** Returns the second word behind, past blanks and a comma. */
  String second() {
    return wordAt(secondStart());
  }

  /** Returns where the second word behind starts: after the first one and blanks. */
  int secondStart() {
    int i = afterStart + after.length();
    while (i < text.length() && i < afterStart + 2 * LONGEST_WORD && isBlankOrComma(at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlankOrComma(char c) {
    return c == ',' || Letters.isBlank(c);
  }

  boolean is(AbbreviationClass kind) {
    return abbreviationClasses().contains(kind);
  }

  /** Returns the classes of abbreviation that {@link #before} may be; none behind an address. */
  EnumSet<AbbreviationClass> abbreviationClasses() {
    return abbreviationClasses;
  }

  /** Returns {@code word} in small letters, up to an apostrophe ("It’s" is "it"). */
  static String stem(String word) {
    int end = 0;
    while (end < word.length() && !Letters.isApostrophe(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Returns where {@link #before} starts. */
  int beforeStart() {
    return beforeStart;
  }

  /** Returns the word whose last character is before {@code limit}, blanks and commas skipped. */
  String wordBefore(int limit) {
    int i = skipBlanksBack(limit);
    while (i > sentenceStart && (text.charAt(i - 1) == ',' || text.charAt(i - 1) == '.')) {
      i--;
    }
    int start = wordStart(i);
    return start < sentenceStart ? "" : text.substring(start, i);
  }

  private int skipBlanksBack(int limit) {
    int i = limit;
    while (i > sentenceStart && i > limit - LONGEST_WORD && Letters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int wordStart(int limit) {
    int floor = Math.max(sentenceStart, limit - LONGEST_WORD);
    int i = limit;
    while (i > floor) {
      char c = text.charAt(i - 1);
      boolean inner = (c == '.' || c == '&' || Letters.isApostrophe(c)) && i < limit;
      if (!Letters.isWord(c) && !inner && c != '°') {
        break;
      }
      i--;
    }
    while (i < limit && !Letters.isWord(text.charAt(i)) && text.charAt(i) != '°') {
      i++;
    }
    return i;
  }

  /** Returns where the quotation marks and brackets that open at {@code from} end. */
  int skipOpening(int from) {
    int i = from;
    while (i < text.length() && i < from + 6) {
      char c = text.charAt(i);
      if (!Letters.isOpeningQuote(c) && !Letters.isOpeningBracket(c) && c != '¿' && c != '¡') {
        break;
      }
      i++;
    }
    return i;
  }

  /**
   * Returns the letters, digits and inner apostrophes from {@code start} on; none behind the end.
   */
  String wordAt(int start) {
    int first = Math.min(start, text.length());
    int i = first;
    int limit = Math.min(text.length(), first + LONGEST_WORD);
    while (i < limit) {
      char c = text.charAt(i);
      if (!Letters.isWord(c)
          && !(Letters.isApostrophe(c) && i > first && Letters.isLetter(at(i + 1)))) {
        break;
      }
      i++;
    }
    return text.substring(first, i);
  }
}
