package lectern.sentence;

import org.jspecify.annotations.Nullable;

/** Walks over a paragraph, once and forwards, and stops wherever a sentence may end. */
final class Candidates {
  /** A longer bracket than this is read sentence by sentence. */
  private static final int LONGEST_BRACKET = 400;

  private static final boolean[] STOPS = new boolean[128];

  static {
    for (char c : ".?!\n\r\"([".toCharArray()) {
      STOPS[c] = true;
    }
  }

  private final String text;
  private final ListMarkers markers;
  private Lines lines = Lines.ONE;
  private int position;
  private int marker;
  private int quoteStart = -1;
  private boolean straightOpen;
  private int bracketEnd = -1;
  private int tokenEnd;
  private boolean tokenIsAddress;

  Candidates(String text, ListMarkers markers) {
    this.text = text;
    this.markers = markers;
    this.position = skipBlanks(0);
  }

  /** Returns the next candidate in the sentence from {@code sentenceStart} on, null at the end. */
  @Nullable Candidate next(int sentenceStart) {
    while (position < text.length()) {
      int i = position;
      char c = text.charAt(i);
      if (marker < markers.count() && i >= markers.start(marker)) {
        Candidate item = atMarker(sentenceStart);
        if (item != null) {
          return item;
        }
        continue;
      }
      if (c < 128 ? STOPS[c] : isRareStop(c)) {
        if (Letters.isTerminator(c)) {
          Candidate candidate = atTerminator(i, sentenceStart);
          if (candidate != null) {
            return candidate;
          }
          continue;
        }
        if (Letters.isLineBreak(c)) {
          return atLineBreak(i, sentenceStart);
        }
        open(i, c, sentenceStart);
      }
      position = i + 1;
    }
    return null;
  }

  private static boolean isRareStop(char c) {
    return Letters.isTerminator(c) || Letters.isLineBreak(c) || Letters.isOpeningQuote(c);
  }

  private @Nullable Candidate atMarker(int sentenceStart) {
    int start = markers.start(marker);
    position = Math.max(position, markers.end(marker));
    marker++;
    int end = trimBack(start, sentenceStart);
    if (end <= sentenceStart) {
      return null;
    }
    int[] bounds = {end, end, end, start};
    return candidate(Candidate.Kind.LIST_ITEM, sentenceStart, bounds, 0, false);
  }

  private Candidate atLineBreak(int i, int sentenceStart) {
    int end = trimBack(i, sentenceStart);
    int next = skipBlanks(i);
    position = next;
    int[] bounds = {end, end, end, next};
    return candidate(Candidate.Kind.LINE_BREAK, sentenceStart, bounds, lineBreaks(i, next), false);
  }

  private @Nullable Candidate atTerminator(int i, int sentenceStart) {
    int runEnd = runEnd(i);
    char behind = at(runEnd);
    if (runEnd == i + 1 && isInsideWord(i, behind)) {
      position = runEnd;
      return null;
    }
    int end = new Closers(text, straightOpen).skip(i, runEnd);
    if (end > runEnd) {
      straightOpen = false;
    }
    int next = skipBlanks(end);
    position = Math.max(next, i + 1);
    if (next >= text.length()) {
      return null;
    }
    boolean address = isAddress(next == end ? end : i);
    int[] bounds = {i, runEnd, end, next};
    return candidate(Candidate.Kind.MARK, sentenceStart, bounds, lineBreaks(end, next), address);
  }

  /** Returns whether the full stop at {@code i} is a decimal point, or the like, at a glance. */
  private boolean isInsideWord(int i, char behind) {
    char before = at(i - 1);
    return Letters.isLower(behind)
        || (Letters.isDigit(behind) && (Letters.isDigit(before) || Letters.isBlank(before)))
        || (Letters.isWord(behind) && text.charAt(i) == '.' && Letters.isBlank(before));
  }

  /** Returns the end of the run of marks at {@code i}, full stops set apart by blanks included. */
  private int runEnd(int i) {
    int end = i + 1;
    int spaced = 0;
    while (end < text.length()) {
      if (Letters.isTerminator(text.charAt(end))) {
        end++;
      } else if ((at(end) == ' ' || at(end) == '\u00a0')
          && at(end + 1) == '.'
          && at(end - 1) == '.'
          && !Letters.isWord(at(end + 2))) {
        end += 2;
        spaced++;
      } else {
        break;
      }
    }
    // "compounds. . . . The": the full stop of a sentence, and an ellipsis that starts the next.
    boolean four = spaced == 3 && end - i == 7 && !Letters.isBlank(at(i - 1));
    return four && Letters.isUpper(at(end + 1)) ? i + 1 : end;
  }

  private void open(int i, char c, int sentenceStart) {
    if (c == '"') {
      char before = at(i - 1);
      boolean free = Letters.isBlank(before) || Letters.isOpeningBracket(before);
      straightOpen = (free || Letters.isDash(before)) && !Letters.isBlank(at(i + 1));
      quoteStart = straightOpen ? i : quoteStart;
    } else if (Letters.isOpeningBracket(c)) {
      if (i > bracketEnd && i > sentenceStart) {
        bracketEnd = closingBracket(i);
      }
    } else if (Letters.isOpeningQuote(c)) {
      quoteStart = i;
    }
  }

  private int closingBracket(int start) {
    int depth = 0;
    int limit = Math.min(text.length(), start + LONGEST_BRACKET);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Letters.isOpeningBracket(c)) {
        depth++;
      } else if (Letters.isClosingBracket(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Candidate candidate(
      Candidate.Kind kind, int sentenceStart, int[] bounds, int lineBreaks, boolean address) {
    boolean inBracket = bounds[2] <= bracketEnd;
    if (lineBreaks > 0 && lines.width() == 0) {
      lines = Lines.of(text);
    }
    return new Candidate(
        text, kind, sentenceStart, bounds, lineBreaks, lines, quoteStart, inBracket, address);
  }

  /** Returns whether the characters around {@code i}, from blank to blank, are an address. */
  private boolean isAddress(int i) {
    if (i >= tokenEnd) {
      int start = i;
      while (start > tokenEnd && !Letters.isBlank(text.charAt(start - 1))) {
        start--;
      }
      int end = i;
      while (end < text.length() && !Letters.isBlank(text.charAt(end))) {
        end++;
      }
      tokenEnd = end;
      tokenIsAddress = Addresses.isAddress(text, start, end);
    }
    return tokenIsAddress;
  }

  private int lineBreaks(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Letters.isLineBreak(c) && !(c == '\n' && at(i - 1) == '\r' && i > from)) {
        count++;
      }
    }
    return count;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && Letters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimBack(int from, int floor) {
    int i = from;
    while (i > floor && Letters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
