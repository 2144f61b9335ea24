package lectern.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into the order in which they are read. Nearly all files draw them in
 * that order; where one does not, the page is cut along its white stripes, first across, then into
 * columns (recursive X-Y cut).
 */
final class PdfOrder {
  private static final int DEEPEST = 20;

  private static final Comparator<PdfLine> DOWNWARDS =
      Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left);

  private PdfOrder() {}

  /** Returns the lines of a page in reading order. */
  static List<PdfLine> of(List<PdfLine> drawn) {
    if (!hasColumns(drawn)) {
      List<PdfLine> downwards = new ArrayList<>(drawn);
      downwards.sort(DOWNWARDS);
      return downwards;
    }
    int wrong = 0;
    for (int i = 1; i < drawn.size(); i++) {
      wrong += follows(drawn.get(i - 1), drawn.get(i)) ? 0 : 1;
    }
    if (wrong <= 1 + drawn.size() / 15) {
      return drawn;
    }
    List<PdfLine> ordered = new ArrayList<>();
    cut(new ArrayList<>(drawn), ordered, 0);
    return ordered;
  }

  /** Returns whether lines stand side by side. */
  private static boolean hasColumns(List<PdfLine> lines) {
    List<PdfLine> downwards = new ArrayList<>(lines);
    downwards.sort(DOWNWARDS);
    int beside = 0;
    for (int i = 1; i < downwards.size(); i++) {
      PdfLine above = downwards.get(i - 1);
      PdfLine line = downwards.get(i);
      boolean level = line.y() - above.y() < 0.6f * Math.min(line.size(), above.size());
      beside += level && !line.overlaps(above) ? 1 : 0;
    }
    return beside > 2;
  }

  /** Returns whether a line may be read after another: it is below, or further right. */
  private static boolean follows(PdfLine line, PdfLine next) {
    boolean below = next.y() > line.y() - 0.5f * line.size();
    boolean nextColumn = next.left() > line.left() + 2 * line.size();
    boolean backAndDown = next.y() >= line.y() || nextColumn;
    return below ? backAndDown : nextColumn;
  }

  private static void cut(List<PdfLine> lines, List<PdfLine> ordered, int depth) {
    if (lines.size() <= 1 || depth > DEEPEST) {
      lines.sort(DOWNWARDS);
      ordered.addAll(lines);
      return;
    }
    if (!cutColumns(lines, ordered, depth) && !cutAcross(lines, ordered, depth)) {
      cut(lines, ordered, DEEPEST + 1);
    }
  }

  /** Cuts into a left and a right part where a white stripe goes through all lines. */
  private static boolean cutColumns(List<PdfLine> lines, List<PdfLine> ordered, int depth) {
    lines.sort(Comparator.comparingDouble(PdfLine::left));
    float right = lines.get(0).right();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (line.left() > right + line.size() * 0.8f && i > 2 && lines.size() - i > 2) {
        cut(new ArrayList<>(lines.subList(0, i)), ordered, depth + 1);
        cut(new ArrayList<>(lines.subList(i, lines.size())), ordered, depth + 1);
        return true;
      }
      right = Math.max(right, line.right());
    }
    return false;
  }

  /** Cuts into an upper and a lower part, at the widest white stripe. */
  private static boolean cutAcross(List<PdfLine> lines, List<PdfLine> ordered, int depth) {
    lines.sort(Comparator.comparingDouble(PdfLine::y));
    int widest = 0;
    float stripe = 0;
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > stripe) {
        stripe = gap;
        widest = i;
      }
    }
    if (stripe < 0.5f) {
      return false;
    }
    cut(new ArrayList<>(lines.subList(0, widest)), ordered, depth + 1);
    cut(new ArrayList<>(lines.subList(widest, lines.size())), ordered, depth + 1);
    return true;
  }
}
