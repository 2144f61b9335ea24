package lectern.reader;

import java.util.ArrayList;
import java.util.List;

/** Lines of a PDF file that make one paragraph, heading, item or table. */
final class PdfBlock {
  private final List<PdfLine> lines = new ArrayList<>();

  /** Where the column begins and ends in which it stands. */
  private final float left;

  private final float right;

  PdfBlock(PdfLine first, float left, float right) {
    this.left = left;
    this.right = right;
    lines.add(first);
  }

  void add(PdfLine line) {
    lines.add(line);
  }

  List<PdfLine> lines() {
    return lines;
  }

  PdfLine first() {
    return lines.get(0);
  }

  PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  /** Returns where its second and later lines begin. */
  float hanging() {
    return last().left();
  }

  boolean isItem() {
    return ListMarker.length(first().text().replace('\t', ' ')) > 0;
  }

  boolean isBold() {
    for (PdfLine line : lines) {
      if (!line.bold()) {
        return false;
      }
    }
    return true;
  }

  boolean isFixed() {
    for (PdfLine line : lines) {
      if (!line.fixed()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether every line stands in the middle of its column. */
  boolean isCentered() {
    for (PdfLine line : lines) {
      float before = line.left() - left;
      float behind = right - line.right();
      if (before < 2 * line.size() || Math.abs(before - behind) > line.size()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether every line is set in from both sides, or from the left where it is ragged. */
  boolean isSetIn() {
    for (PdfLine line : lines) {
      if (line.left() < left + 1.4f * line.size() || line.right() > right - line.size()) {
        return false;
      }
    }
    return !isCentered();
  }
}
