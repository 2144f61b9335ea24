package lectern.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a PDF file together to paragraphs. A new one begins where lines are further
 * apart, where a line is set in, where the print changes, at the sign of a list item, or after a
 * line that had room for the next word.
 */
final class PdfBlocks {
  /** Lines so much further apart than usual belong to different paragraphs. */
  private static final float APART = 1.3f;

  private static final Integer ALL = -1;

  private final PdfMeasures measures;
  private final List<PdfBlock> blocks = new ArrayList<>();
  private @Nullable PdfBlock open;
  private boolean indents;

  private PdfBlocks(PdfMeasures measures) {
    this.measures = measures;
  }

  /** Returns the paragraphs of all pages, each in reading order. */
  static List<PdfBlock> of(List<List<PdfLine>> pages, PdfMeasures measures) {
    PdfBlocks found = new PdfBlocks(measures);
    List<List<PdfLine>> columns = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      columns(page, columns);
    }
    found.indents = found.isIndented(columns);
    for (List<PdfLine> column : columns) {
      found.add(column);
    }
    found.close();
    return found.blocks;
  }

  /** Cuts a page into stretches of lines that go down it. */
  private static void columns(List<PdfLine> page, List<List<PdfLine>> columns) {
    List<PdfLine> column = new ArrayList<>();
    for (PdfLine line : page) {
      if (!column.isEmpty() && !isBelow(column.get(column.size() - 1), line)) {
        columns.add(column);
        column = new ArrayList<>();
      }
      column.add(line);
    }
    if (!column.isEmpty()) {
      columns.add(column);
    }
  }

  private static boolean isBelow(PdfLine line, PdfLine next) {
    return next.y() > line.y() - 0.4f * line.size();
  }

  /** Returns whether paragraphs are told by their first lines, which are set in. */
  private boolean isIndented(List<List<PdfLine>> columns) {
    int setIn = 0;
    int apart = 0;
    for (List<PdfLine> column : columns) {
      for (int i = 1; i < column.size(); i++) {
        PdfLine before = column.get(i - 1);
        PdfLine line = column.get(i);
        boolean wide = line.y() - before.y() > APART * measures.leading(line.size());
        if (line.isLike(before) && ListMarker.length(line.text()) == 0) {
          apart += wide ? 1 : 0;
          boolean in = line.left() > before.left() + 0.7f * line.size();
          setIn += !wide && in && line.left() < before.left() + 4 * line.size() ? 1 : 0;
        }
      }
    }
    return setIn > apart;
  }

  private void add(List<PdfLine> column) {
    boolean first = true;
    Map<Integer, Edges> edges = edges(column);
    for (PdfLine line : column) {
      boolean large = line.size() > 1.1f * measures.bodySize();
      Edges own = edges.get(large ? ALL : key(line));
      float left = own == null ? line.left() : own.left;
      float right = own == null ? line.right() : own.right;
      PdfBlock block = open;
      boolean goesOn =
          block != null && (first ? goesOnInNext(block, line, left) : goesOn(block, line, right));
      if (block == null || !goesOn) {
        close();
        open = new PdfBlock(line, left, right);
      } else {
        block.add(line);
      }
      first = false;
    }
  }

  private void close() {
    if (open != null) {
      blocks.add(open);
      open = null;
    }
  }

  /** How far to the left and to the right the lines of one size go in a column. */
  private record Edges(float left, float right) {
    Edges with(PdfLine line) {
      return new Edges(Math.min(left, line.left()), Math.max(right, line.right()));
    }
  }

  private static Map<Integer, Edges> edges(List<PdfLine> column) {
    Map<Integer, Edges> edges = new HashMap<>();
    for (PdfLine line : column) {
      Edges known = edges.getOrDefault(key(line), new Edges(line.left(), line.right()));
      edges.put(key(line), known.with(line));
      edges.merge(ALL, known.with(line), (all, more) -> all.with(line));
    }
    return edges;
  }

  private static int key(PdfLine line) {
    return Math.round(line.size());
  }

  private boolean goesOn(PdfBlock block, PdfLine line, float right) {
    PdfLine last = block.last();
    float gap = line.y() - last.y();
    if (line.fixed() && last.fixed()) {
      return gap < 2.3f * measures.leading(line.size());
    }
    if (line.hasCells() || last.hasCells()) {
      return isRow(last, line, gap);
    }
    boolean sameLine = Math.abs(gap) < 0.4f * line.size();
    boolean like = line.isLike(last) || (line.size() == last.size() && !block.isBold());
    if (!like || gap > APART * measures.leading(line.size())) {
      return sameLine && like;
    }
    if (startsItem(line, block)) {
      return false;
    }
    if (block.isCentered()) {
      return true;
    }
    return !isMoved(block, line) && !hadRoom(last, line, right);
  }

  private boolean isRow(PdfLine last, PdfLine line, float gap) {
    return line.hasCells() && last.hasCells() && gap < 2.4f * measures.leading(line.size());
  }

  private static boolean startsItem(PdfLine line, PdfBlock block) {
    int marker = ListMarker.length(line.text().replace('\t', ' '));
    if (marker == 0 || (line.startsSmall() && !block.isItem())) {
      return false;
    }
    boolean bullet = ListMarker.isBullet(line.text()) && line.text().charAt(0) != '-';
    return bullet || block.isItem() || block.last().isFinished();
  }

  /** Returns whether a line begins elsewhere than its paragraph's lines do. */
  private boolean isMoved(PdfBlock block, PdfLine line) {
    float in = line.left() - block.last().left();
    float much = 0.7f * line.size();
    if (block.isItem()) {
      return block.lines().size() > 1 ? Math.abs(in) > much : in < -much;
    }
    boolean firstIn = block.lines().size() == 1 && in < -much;
    return in > much ? in < 12 * much : in < -much && !(firstIn && in > -8 * much);
  }

  /** Returns whether the next line's first word had fitted on a line that ends a sentence. */
  private static boolean hadRoom(PdfLine last, PdfLine line, float right) {
    float room = right - last.right() - 0.4f * last.size();
    return room > line.firstWord() && (last.isFinished() || room > 0.35f * (right - last.left()));
  }

  /** Returns whether a paragraph goes on in the next column or on the next page. */
  private boolean goesOnInNext(PdfBlock block, PdfLine line, float left) {
    PdfLine last = block.last();
    if (!line.isLike(last) || line.hasCells() || startsItem(line, block)) {
      return line.fixed() && last.fixed() && line.isLike(last);
    }
    if (line.startsSmall() || !last.isFinished()) {
      return block.lines().size() > 1 || line.startsSmall() || !block.isBold();
    }
    boolean setIn = line.left() > left + 0.7f * line.size();
    boolean full = last.right() > block.first().right() - line.firstWord();
    return indents && !setIn && full;
  }
}
