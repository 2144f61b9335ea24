package lectern.reader;

/** Finds places where a text that is too long can be cut with the least harm. */
final class Cut {
  private Cut() {}

  /**
   * Returns where to cut a text of several paragraphs: behind a blank line that follows a finished
   * sentence, else behind any blank line, else behind a line, else as {@link #betweenSentences}.
   *
   * @param most the last place that may be returned, at least 2 and no more than the length
   * @return a place in the second half of what may be
   */
  static int betweenParagraphs(CharSequence text, int most) {
    int middle = most / 2;
    int blankLine = 0;
    int line = 0;
    int lines = 0; // that end in the run of blanks that this comes to from behind
    int begin = 0; // of the line behind them
    for (int i = most - 1; i >= middle; i--) {
      char c = text.charAt(i);
      if (Line.isLineEnd(c)) {
        boolean sameEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        begin = lines == 0 ? i + 1 : begin;
        lines += sameEnd && lines > 0 ? 0 : 1;
      } else if (!Line.isBlank(c) && lines > 0) {
        if (lines > 1 && isFinished(text, i)) {
          return begin;
        }
        blankLine = lines > 1 && blankLine == 0 ? begin : blankLine;
        line = line == 0 ? begin : line;
        lines = 0;
      }
    }
    if (blankLine == 0 && lines > 1) {
      return begin;
    }
    if (blankLine > 0) {
      return blankLine;
    }
    return line > 0 ? line : betweenSentences(text, 0, most);
  }

  /**
   * Returns where to cut a long paragraph: behind a sentence, else behind a line, else behind a
   * word, else between any two characters.
   *
   * @param start where it starts
   * @param most the last place that may be returned, at least 2 behind the start and no more than
   *     the length
   * @return a place in the second half of what may be
   */
  static int betweenSentences(CharSequence text, int start, int most) {
    int middle = start + (most - start) / 2;
    int line = 0;
    int word = 0;
    int blankEnd = 0; // of the run of blanks that this comes to from behind; 0 outside of one
    boolean lineEnd = false;
    for (int i = most - 1; i >= middle; i--) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blankEnd = blankEnd == 0 ? i + 1 : blankEnd;
        lineEnd |= Line.isLineEnd(c);
      } else if (blankEnd > 0) {
        if (isFinished(text, i) && !startsSmall(text, blankEnd)) {
          return blankEnd;
        }
        line = lineEnd && line == 0 ? blankEnd : line;
        word = word == 0 ? blankEnd : word;
        blankEnd = 0;
        lineEnd = false;
      }
    }
    if (word > 0) {
      return line > 0 ? line : word;
    }
    return blankEnd > 0 ? blankEnd : betweenCharacters(text, middle, most);
  }

  private static boolean isBlank(char c) {
    return Line.isBlank(c) || Line.isLineEnd(c);
  }

  private static boolean startsSmall(CharSequence text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** Returns whether a sentence ends with a character, or before it if it is a closing sign. */
  private static boolean isFinished(CharSequence text, int end) {
    int last = end;
    while (last > 0 && Line.CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return Line.ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** Returns the last place that parts no character from marks on it, if there is one. */
  private static int betweenCharacters(CharSequence text, int middle, int most) {
    int cut = most;
    while (cut > middle && cut < text.length() && continues(text, cut)) {
      cut--;
    }
    return cut > middle ? cut : isTorn(text, most) ? most - 1 : most;
  }

  private static boolean continues(CharSequence text, int at) {
    int type = Character.getType(text.charAt(at));
    return isTorn(text, at)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isTorn(CharSequence text, int at) {
    return at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
