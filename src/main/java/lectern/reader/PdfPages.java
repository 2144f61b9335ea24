package lectern.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.reader.PdfLineBuilder.Glyph;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of all pages of a PDF file, by PDFBox. */
final class PdfPages extends PDFTextStripper {
  /** Steps of drawing: a thick book takes about six million. */
  private static final long MOST_STEPS = 10_000_000;

  private static final int STEPS_OF_FORM = 600;

  /** Lines on one page: a full page of a newspaper has about a thousand. */
  private static final int MOST_LINES = 5000;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<Float> heights = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<TextPosition> recent = new ArrayList<>();
  private @Nullable PdfLineBuilder open;
  private @Nullable PDFont font;
  private boolean bold;
  private boolean fixed;
  private long steps;
  private long unknown;
  private long letters;

  /** Thrown where drawing the pages would take for ever. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  PdfPages() throws IOException {}

  /** Reads all pages. */
  void read(PDDocument document) throws IOException {
    getText(document);
  }

  /** Returns the lines of each page, in the order in which they are drawn. */
  List<List<PdfLine>> pages() {
    return pages;
  }

  /** Returns how high a page is. */
  float height(int page) {
    return heights.get(page);
  }

  /** Returns whether most letters cannot be told from the file. */
  boolean isIllegible() {
    return unknown * 2 > letters;
  }

  /** Returns how many letters there are. */
  long letters() {
    return letters;
  }

  @Override
  protected void startPage(PDPage page) {
    lines.clear();
    recent.clear();
    open = null;
    boolean turned = page.getRotation() % 180 != 0;
    var box = page.getCropBox();
    heights.add(turned ? box.getWidth() : box.getHeight());
  }

  @Override
  protected void endPage(PDPage page) {
    close();
    pages.add(List.copyOf(lines));
  }

  /** Writes nothing: the lines are all that is wanted. */
  @Override
  protected void writePage() {}

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > MOST_STEPS) {
      throw new TooManySteps();
    }
    super.processOperator(operator, operands);
  }

  /** A form is drawn like a page, and may draw others: each takes as long as many steps. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    steps += STEPS_OF_FORM;
    super.showForm(form);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    steps++;
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || position.getDir() != 0) {
      return;
    }
    letters++;
    char first = text.charAt(0);
    unknown += first == '\ufffd' || first < ' ' ? 1 : 0;
    if (isAgain(position, text)) {
      return;
    }
    look(position.getFont());
    Glyph glyph =
        new Glyph(
            text,
            position.getXDirAdj(),
            position.getWidthDirAdj(),
            position.getYDirAdj(),
            Math.max(1, Math.abs(position.getYScale())),
            bold,
            fixed);
    PdfLineBuilder line = open;
    if (line == null || !line.add(glyph)) {
      close();
      open = text.isBlank() ? null : new PdfLineBuilder(pages.size(), glyph);
    }
  }

  private void close() {
    if (open != null) {
      if (lines.size() > MOST_LINES) {
        throw new TooManySteps();
      }
      PdfLine line = open.line();
      if (!line.text().isBlank()) {
        lines.add(line);
      }
      open = null;
    }
  }

  /** Returns whether the letter was just drawn at the same place, as some do to make it bold. */
  private boolean isAgain(TextPosition position, String text) {
    float near = Math.max(0.5f, position.getWidthDirAdj() / 4);
    for (TextPosition other : recent) {
      if (other.getUnicode().equals(text)
          && Math.abs(other.getXDirAdj() - position.getXDirAdj()) < near
          && Math.abs(other.getYDirAdj() - position.getYDirAdj()) < near) {
        return true;
      }
    }
    recent.add(position);
    if (recent.size() > 60) {
      recent.subList(0, 30).clear();
    }
    return false;
  }

  private void look(PDFont next) {
    if (next.equals(font)) {
      return;
    }
    font = next;
    String name = String.valueOf(next.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = next.getFontDescriptor();
    float weight = descriptor == null ? 0 : descriptor.getFontWeight();
    bold =
        weight >= 600
            || name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("cmbx")
            || (name.contains("-medi") && !name.contains("-medium"))
            || name.contains("sfbx")
            || name.endsWith("-bd")
            || (descriptor != null && descriptor.isForceBold());
    fixed =
        name.contains("mono")
            || name.contains("courier")
            || name.contains("cmtt")
            || name.contains("consol")
            || name.contains("typewriter")
            || name.contains("menlo")
            || (descriptor != null && descriptor.isFixedPitch());
  }
}
