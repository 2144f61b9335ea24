package lectern.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds out, from the lines of a text alone, where its paragraphs begin. */
final class Layout {
  /** From so many lines between blank lines on, their own margin is measured. */
  private static final int OWN_MARGIN = 3;

  /** Of ten indented lines, how many must follow a finished one to be first lines. */
  private static final int FIRST_LINES_OF_TEN = 7;

  private static final int LONGEST_TITLE = 100;

  private final List<Line> lines;
  private final int[] leastIndents;
  private final int[] margins;
  private final boolean titleLine;
  private final boolean indented;

  private Layout(List<Line> lines, boolean start) {
    this.lines = lines;
    this.leastIndents = new int[lines.size()];
    this.margins = new int[lines.size()];
    measureBlocks();
    this.titleLine = start && hasTitleLine();
    this.indented = isIndented();
  }

  /**
   * Returns what stands before each line; before the first, a blank line.
   *
   * @param start whether the first line is that of the text, and may be its title
   */
  static List<Boundary> boundaries(List<Line> lines, boolean start) {
    return new Layout(lines, start).boundaries();
  }

  private List<Boundary> boundaries() {
    List<Boundary> boundaries = new ArrayList<>(lines.size());
    boolean wrapped = evidence(0, lines.size()).isWrapped(hasStanzas());
    for (int start = 0; start < lines.size(); ) {
      int end = blockEnd(start);
      Evidence block = evidence(start, end);
      boolean joined = wrapped ? !block.isSurelyOwnLines() : block.isSurelyWrapped();
      addBlock(boundaries, start, end, joined);
      start = end;
    }
    return boundaries;
  }

  /** Adds the boundaries of the lines between two blank lines. */
  private void addBlock(List<Boundary> boundaries, int start, int end, boolean joined) {
    boundaries.add(Boundary.BLANK_LINE);
    int item = startsItem(start, start, -1) ? start : -1;
    for (int i = start + 1; i < end; i++) {
      Boundary boundary;
      if (isSigns(i) || isSigns(i - 1)) {
        boundary = Boundary.SIGNS;
      } else if (startsItem(i, start, item)) {
        boundary = Boundary.ITEM;
      } else if (i == 1 && titleLine) {
        boundary = Boundary.TITLE_LINE;
      } else if (item >= 0 && lines.get(i).indent() > lines.get(item).indent()) {
        boundary = Boundary.NONE;
      } else if (isFirstLine(i)) {
        boundary = Boundary.INDENT;
      } else {
        boundary = joined ? Boundary.NONE : Boundary.OWN_LINE;
      }
      if (boundary == Boundary.ITEM || (boundary == Boundary.SIGNS && lines.get(i).isItem())) {
        item = i;
      } else if (boundary != Boundary.NONE) {
        item = -1;
      }
      boundaries.add(boundary);
    }
  }

  /**
   * Returns whether a list item starts at line {@code i}. A line wrapped before a number or a dash
   * looks the same, but follows an open sentence.
   */
  private boolean startsItem(int i, int blockStart, int item) {
    if (!lines.get(i).isItem()) {
      return false;
    }
    return i == blockStart || item >= 0 || !lines.get(i - 1).openEnded() || isSigns(i - 1);
  }

  /** Returns whether a row of signs stands at line {@code i}, and no stray sign of a sentence. */
  private boolean isSigns(int i) {
    return lines.get(i).signs() >= 3;
  }

  /** Returns whether line {@code i} is indented, and not only one of a group of such lines. */
  private boolean isFirstLine(int i) {
    Line before = lines.get(i - 1);
    return indented && isIndented(i) && (before.finished() || !isIndented(i - 1));
  }

  private boolean isIndented(int i) {
    return lines.get(i).indent() > leastIndents[i];
  }

  private boolean isIndented() {
    int all = 0;
    int afterFinished = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isPair(i) && isIndented(i)) {
        all++;
        afterFinished += lines.get(i - 1).finished() ? 1 : 0;
      }
    }
    return all > 0 && afterFinished * 10 >= all * FIRST_LINES_OF_TEN;
  }

  /** Returns whether lines {@code i - 1} and {@code i} tell something about the layout. */
  private boolean isPair(int i) {
    return !lines.get(i).afterBlank()
        && !lines.get(i).isItem()
        && !isSigns(i)
        && !isSigns(i - 1)
        && !(i == 1 && titleLine);
  }

  private Evidence evidence(int start, int end) {
    Evidence evidence = new Evidence();
    for (int i = start + 1; i < end; i++) {
      if (isPair(i) && !(indented && isIndented(i))) {
        evidence.add(lines.get(i - 1), lines.get(i), margins[i]);
      }
    }
    return evidence;
  }

  /** Returns whether the first line is a title with no blank line after it. */
  private boolean hasTitleLine() {
    if (lines.size() < 2) {
      return false;
    }
    Line first = lines.get(0);
    Line next = lines.get(1);
    return !next.afterBlank()
        && !next.isItem()
        && first.openEnded()
        && !first.startsSmall()
        && !next.startsSmall()
        && first.width() <= LONGEST_TITLE
        && first.width() < next.width()
        && !Evidence.isFull(first, next, margins[1]);
  }

  private boolean hasStanzas() {
    int stanzas = 0;
    for (int start = 0; start < lines.size(); ) {
      int end = blockEnd(start);
      stanzas += end - start > 1 ? 1 : 0;
      start = end;
    }
    return stanzas > 1;
  }

  private int blockEnd(int start) {
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).afterBlank()) {
      end++;
    }
    return end;
  }

  /** Measures, between each two blank lines, the least indent and the margin. */
  private void measureBlocks() {
    int ofText = margin(0, lines.size());
    for (int start = 0; start < lines.size(); ) {
      int end = blockEnd(start);
      int indent = Integer.MAX_VALUE;
      for (int i = start; i < end; i++) {
        indent = Math.min(indent, lines.get(i).indent());
      }
      Arrays.fill(leastIndents, start, end, indent);
      Arrays.fill(margins, start, end, end - start < OWN_MARGIN ? ofText : margin(start, end));
      start = end;
    }
  }

  /**
   * Returns the width that nine of ten lines do not exceed; lines without neighbours are left out.
   */
  private int margin(int start, int end) {
    int[] widths = new int[end - start];
    int count = 0;
    for (int i = start; i < end; i++) {
      boolean withLast = i > 0 && !lines.get(i).afterBlank();
      boolean withNext = i + 1 < lines.size() && !lines.get(i + 1).afterBlank();
      if (withLast || withNext) {
        widths[count++] = lines.get(i).width();
      }
    }
    Arrays.sort(widths, 0, count);
    return count == 0 ? 0 : widths[count - 1 - count / 10];
  }
}
