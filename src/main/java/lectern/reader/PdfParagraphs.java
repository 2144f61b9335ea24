package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;

/** Tells what the blocks of a PDF file are, by size, weight and place, and makes paragraphs. */
final class PdfParagraphs {
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_BYLINE = 120;

  /** How many blocks after the title may tell of its authors. */
  private static final int BYLINES = 5;

  private final ParagraphList found;
  private final PdfMeasures measures;
  private final PdfNotes notes;
  private final Hyphens hyphens = new Hyphens();
  private final List<PdfBlock> blocks;
  private final Sections sections = new Sections();
  private final TreeSet<Float> headingSizes = new TreeSet<>();
  private int afterTitle = -1;

  /** Takes the lines of all pages, without running heads, in reading order. */
  PdfParagraphs(List<List<PdfLine>> pages, ParagraphList found) {
    this.found = found;
    this.measures = new PdfMeasures(pages);
    for (List<PdfLine> page : pages) {
      hyphens.learn(page);
    }
    this.notes = new PdfNotes(pages, measures, hyphens);
    this.blocks = PdfBlocks.of(notes.others(), measures);
  }

  Sections sections() {
    return sections;
  }

  /** Adds all paragraphs; {@code title} is what the file calls itself, or nothing. */
  void addAll(String title) {
    int titleAt = title(title);
    for (PdfBlock block : blocks) {
      if (isHeading(block)) {
        headingSizes.add(-size(block));
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      PdfBlock block = blocks.get(i);
      if (i == titleAt) {
        found.add(Kind.TITLE, text(block));
        afterTitle = i;
      } else {
        add(block, i);
      }
      boolean ends = i + 1 == blocks.size() || blocks.get(i + 1).first().page() > page(block);
      for (String note : ends ? notes.rest(page(block)) : List.<String>of()) {
        found.add(Kind.NOTE, note);
      }
    }
  }

  private static int page(PdfBlock block) {
    return block.last().page();
  }

  private static float size(PdfBlock block) {
    return Math.round(block.first().size() * 2) / 2f;
  }

  /** Returns the block on the first page that is the title, or -1. */
  private int title(String told) {
    int best = -1;
    String same = letters(told);
    for (int i = 0; i < blocks.size() && blocks.get(i).first().page() == 0; i++) {
      PdfBlock block = blocks.get(i);
      if (!same.isEmpty() && letters(raw(block)).equals(same)) {
        return i;
      }
      boolean larger = best < 0 || block.first().size() > 1.05f * blocks.get(best).first().size();
      if (block.first().size() > 1.15f * measures.bodySize()
          && larger
          && raw(block).length() <= 2 * LONGEST_HEADING) {
        best = i;
      }
    }
    return best;
  }

  private void add(PdfBlock block, int at) {
    if (block.first().hasCells() && block.lines().size() > 1 && !block.isItem()) {
      table(block);
      return;
    }
    if (isLeaders(block)) {
      found.omit("contents", raw(block));
      return;
    }
    if (block.isFixed() && block.lines().size() > 1) {
      code(block);
      return;
    }
    List<String> referred = new ArrayList<>();
    String text = text(block, referred);
    Kind kind = kind(block, text, at);
    if (kind == Kind.HEADING) {
      sections.add(text, 1 + headingSizes.headSet(-size(block)).size(), found);
    }
    if (text.endsWith("↩") || text.endsWith("↩︎")) {
      kind = Kind.NOTE;
      text = text.substring(0, text.lastIndexOf('↩'));
    }
    found.add(kind, kind == Kind.ITEM ? withoutBullet(text) : text);
    for (String note : referred) {
      found.add(Kind.NOTE, note);
    }
  }

  private Kind kind(PdfBlock block, String text, int at) {
    if (Signs.isOnly(text)) {
      return Kind.BREAK;
    }
    if (block.isItem()) {
      return isHeading(block) ? Kind.HEADING : Kind.ITEM;
    }
    if (isCaption(text)) {
      return Kind.CAPTION;
    }
    if (afterTitle >= 0 && at <= afterTitle + BYLINES && isByline(block, text, at)) {
      return Kind.BYLINE;
    }
    if (isHeading(block)) {
      return Kind.HEADING;
    }
    boolean quote = block.isSetIn() && block.lines().size() > 1;
    return quote ? Kind.QUOTE : Kind.BODY;
  }

  /** Returns whether a block under the title tells who wrote it, or when. */
  private boolean isByline(PdfBlock block, String text, int at) {
    for (int i = afterTitle + 1; i < at; i++) {
      if (isHeading(blocks.get(i)) && !blocks.get(i).isCentered()) {
        return false;
      }
      if (raw(blocks.get(i)).length() > LONGEST_BYLINE) {
        return false;
      }
    }
    boolean plain = Math.abs(block.first().size() - measures.bodySize()) < 0.5f;
    boolean date = text.length() < 30 && text.matches(".*\\b\\d{4}\\b.*");
    return text.length() <= LONGEST_BYLINE
        && !block.last().isFinished()
        && (block.isCentered() || text.startsWith("By ") || (plain ? date : !block.isBold()));
  }

  private boolean isHeading(PdfBlock block) {
    String text = raw(block);
    boolean large = block.first().size() > 1.1f * measures.bodySize();
    boolean bold = block.isBold() && block.first().size() > 0.9f * measures.bodySize();
    boolean open = large || !text.endsWith(".");
    return (large || bold)
        && open
        && text.length() <= LONGEST_HEADING
        && block.lines().size() <= 4
        && !text.endsWith(",")
        && hasLetters(text);
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is one such as {@code Figure 3: The pier}. */
  private static boolean isCaption(String text) {
    for (String word : new String[] {"Figure ", "Fig. ", "Table ", "Listing ", "FIG. ", "Chart "}) {
      if (text.startsWith(word)) {
        int end = word.length();
        while (end < text.length()
            && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
          end++;
        }
        boolean number = end > word.length();
        boolean close = end < text.length() && ":.|—–".indexOf(text.charAt(end)) >= 0;
        return number && (close || text.charAt(end - 1) == '.');
      }
    }
    return false;
  }

  /** Returns whether dots lead to page numbers, as in a table of contents. */
  private static boolean isLeaders(PdfBlock block) {
    for (PdfLine line : block.lines()) {
      String text = line.text().replace(" ", "").replace("\t", "");
      int last = text.length() - 1;
      if (!text.contains("....") || !Character.isLetterOrDigit(text.charAt(last))) {
        return false;
      }
    }
    return true;
  }

  private void table(PdfBlock block) {
    TableText table = new TableText();
    boolean first = true;
    for (PdfLine line : block.lines()) {
      table.startRow();
      for (String cell : line.text().split("\t")) {
        table.cell(PdfText.plain(cell), 1);
      }
      table.endRow(first && names(block));
      first = false;
    }
    found.addLines(Kind.TABLE, table.text(), table.announcement());
  }

  /** Returns whether the first row names the columns: bold, or words over numbers. */
  private static boolean names(PdfBlock table) {
    boolean figures = false;
    for (PdfLine line : table.lines().subList(1, table.lines().size())) {
      figures |= line.text().matches(".*\\d.*");
      if (line.bold()) {
        return false;
      }
    }
    return table.first().bold() || (figures && !table.first().text().matches(".*\\d.*"));
  }

  private void code(PdfBlock block) {
    StringBuilder code = new StringBuilder();
    float left = Float.MAX_VALUE;
    for (PdfLine line : block.lines()) {
      left = Math.min(left, line.left());
    }
    for (PdfLine line : block.lines()) {
      int blanks = Math.round((line.left() - left) / (0.6f * line.size()));
      code.append(code.isEmpty() ? "" : "\n").append(" ".repeat(Math.min(blanks, 80)));
      code.append(PdfText.plain(line.text()));
    }
    found.addLines(Kind.CODE, code, Delivery.READ);
  }

  private static String withoutBullet(String text) {
    int marker = ListMarker.length(text);
    return marker > 0 && ListMarker.isBullet(text) ? text.substring(marker) : text;
  }

  private static String raw(PdfBlock block) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : block.lines()) {
      text.append(text.isEmpty() ? "" : " ").append(line.text());
    }
    return text.toString();
  }

  private String text(PdfBlock block) {
    return text(block, new ArrayList<>());
  }

  /** Returns a block's lines as one, and the notes that it refers to. */
  private String text(PdfBlock block, List<String> referred) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : block.lines()) {
      hyphens.join(text, withoutMarks(line, referred));
    }
    return PdfText.plain(text.toString());
  }

  /** Returns a line without the raised signs that notes of its page have. */
  private String withoutMarks(PdfLine line, List<String> referred) {
    String text = line.text();
    StringBuilder rest = new StringBuilder(text.length());
    int done = 0;
    int open = text.indexOf(PdfLine.RAISE);
    while (open >= 0) {
      int close = text.indexOf(PdfLine.LOWER, open);
      if (close < 0) {
        break;
      }
      String mark = text.substring(open + 1, close).strip();
      if (notes.has(line.page(), mark)) {
        rest.append(text, done, open);
        done = close + 1;
        String note = notes.note(line.page(), mark);
        if (note != null) {
          referred.add(note);
        }
      }
      open = text.indexOf(PdfLine.RAISE, close);
    }
    return done == 0 ? text : rest.append(text, done, text.length()).toString().strip();
  }

  /** Returns the place of the first heading from a place on that says the same, or -1. */
  int place(String title, int from) {
    String same = letters(title);
    for (int i = from; i < found.size(); i++) {
      Paragraph paragraph = found.paragraphs().get(i);
      boolean heading = paragraph.kind() == Kind.HEADING || paragraph.kind() == Kind.TITLE;
      if (heading && !same.isEmpty() && letters(paragraph.text()).equals(same)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns a title's letters alone, so that numbers and blanks make no difference. */
  private static String letters(String title) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      if (Character.isLetter(title.charAt(i))) {
        letters.append(title.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
