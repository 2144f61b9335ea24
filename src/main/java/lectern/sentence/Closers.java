package lectern.sentence;

/** Finds what still belongs to a sentence behind its last mark: ‘.”’, ‘.)’, ‘.[1]’, ‘.¹’. */
final class Closers {
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
    boolean digits = closed || (!Letters.isUpper(before) && !Letters.isDigit(before));
    return footnotes(end, digits);
  }

  private boolean isCloser(char c, int i) {
    char behind = at(i + 1);
    if (c == '"') {
      return straightOpen || !Letters.isWord(behind);
    }
    if (Letters.isApostrophe(c)) {
      return !Letters.isWord(behind);
    }
    return Letters.isClosingQuote(c) || Letters.isClosingBracket(c);
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
    boolean bracket = c == '[';
    int start = bracket ? i + 1 : i;
    int end = start;
    while (end < start + 3 && Letters.isDigit(at(end))) {
      end++;
    }
    if (bracket) {
      end = end == start && Letters.isLower(at(end)) ? end + 1 : end;
      return end > start && at(end) == ']' ? end + 1 : i;
    }
    return digits && end > start && Letters.isBlank(at(end)) && end < text.length() ? end : i;
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }
}
