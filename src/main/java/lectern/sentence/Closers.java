package lectern.sentence;

/** Finds what still belongs to a sentence behind its last mark: ‘.”’, ‘.)’, ‘.[1]’, ‘.¹’. */
final class Closers {
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int LONGEST_NOTE = 30;

  private final String text;
  private final boolean straightOpen;

  /**
   * Prepares for one place.
   *
   * @param straightOpen whether a straight quotation mark is open there
   */
  Closers(String text, boolean straightOpen) {
    this.text = text;
    this.straightOpen = straightOpen;
  }

  /** Returns where the sentence whose last marks are {@code text[runStart, runEnd)} would end. */
  int skip(int runStart, int runEnd) {
    int end = runEnd;
    boolean closed = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isCloser(c, end)) {
        closed = true;
      } else if (!closed || !Letters.isTerminator(c)) {
        break;
      }
      end++;
    }
    char before = runStart > 0 ? text.charAt(runStart - 1) : ' ';
    boolean digits = closed || (Letters.isLower(before) && !isAbbreviation(runStart));
    return footnotes(end, digits);
  }

  /** Returns whether a number may belong to the word before {@code end}: "No.1". */
  private boolean isAbbreviation(int end) {
    int start = end;
    while (start > 0
        && start > end - LONGEST_ABBREVIATION
        && Letters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && !WordLists.abbreviationClasses(text.substring(start, end)).isEmpty();
  }

  private boolean isCloser(char c, int i) {
    char behind = at(i + 1);
    if (c == '"') {
      return straightOpen || !Letters.isWord(behind);
    }
    if (Letters.isApostrophe(c)) {
      return !Letters.isWord(behind);
    }
    boolean german = c == '“' && !Letters.isWord(behind);
    return german || Letters.isClosingQuote(c) || Letters.isClosingBracket(c);
  }

  private int footnotes(int from, boolean digits) {
    int end = from;
    while (true) {
      int mark = footnote(end, digits);
      if (mark == end) {
        return end;
      }
      end = mark;
    }
  }

  /** Returns the end of the footnote mark at {@code i}, or {@code i} if there is none. */
  private int footnote(int i, boolean digits) {
    char c = at(i);
    if (Letters.isRaisedDigit(c)
        || c == '†'
        || c == '‡'
        || (c == '*' && !Letters.isWord(at(i + 1)))) {
      return i + 1;
    }
    if (c == '[') {
      return bracketedNote(i);
    }
    int end = i;
    while (end < i + 3 && Letters.isDigit(at(end))) {
      end++;
    }
    boolean note = digits && end > i && end < text.length() && Letters.isBlank(at(end));
    return note ? end : i;
  }

  /** Returns the end of "[3]" or "[note 3]" at {@code start}, or {@code start} if there is none. */
  private int bracketedNote(int start) {
    for (int i = start + 1; i < start + LONGEST_NOTE && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > start + 1 ? i + 1 : start;
      }
      if (c == '[' || Letters.isTerminator(c)) {
        break;
      }
    }
    return start;
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }
}
