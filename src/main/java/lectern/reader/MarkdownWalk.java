package lectern.reader;

import java.util.List;
import java.util.Locale;
import lectern.article.Delivery;
import lectern.article.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Goes through the blocks of a Markdown text and makes paragraphs of them. */
final class MarkdownWalk {
  private final ParagraphList found;
  private final MarkdownNotes notes;
  private final Sections sections = new Sections();
  private boolean titled;

  MarkdownWalk(ParagraphList found, MarkdownNotes notes) {
    this.found = found;
    this.notes = notes;
  }

  /**
   * Goes through a whole text.
   *
   * @param title its title, if it is known: then a heading that says the same is dropped
   */
  void document(Node document, String title) {
    titled = !title.isEmpty();
    Node first = document.getFirstChild();
    if (titled && first instanceof Heading heading && said(heading).equalsIgnoreCase(title)) {
      heading.unlink();
    }
    blocks(document, Kind.BODY);
  }

  Sections sections() {
    return sections;
  }

  /** Adds a note. */
  void note(String written) {
    Node document = MarkdownReader.parser().parse(written);
    blocks(document, Kind.NOTE);
  }

  private void blocks(Node parent, Kind kind) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, kind);
    }
  }

  private void block(Node node, Kind kind) {
    if (node instanceof Heading heading) {
      heading(heading, kind);
    } else if (node instanceof Paragraph) {
      paragraph(node, kind, "");
    } else if (node instanceof BlockQuote) {
      blocks(node, kind == Kind.NOTE ? kind : Kind.QUOTE);
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      list(node, kind);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getLiteral(), String.valueOf(code.getInfo()));
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getLiteral(), "");
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof ThematicBreak) {
      found.addBreak();
    } else if (node instanceof HtmlBlock html) {
      html(html.getLiteral(), kind);
    } else {
      blocks(node, kind);
    }
  }

  private void heading(Heading heading, Kind kind) {
    boolean title = heading.getLevel() == 1 && !titled && kind == Kind.BODY && found.size() == 0;
    titled |= title;
    String said = said(heading);
    if (!title && kind == Kind.BODY) {
      sections.add(said, heading.getLevel(), found);
    }
    add(title ? Kind.TITLE : Kind.HEADING, said);
  }

  private static String said(Heading heading) {
    String text = new MarkdownText(heading).text().strip();
    int brace = text.endsWith("}") ? text.lastIndexOf('{') : -1;
    boolean attributes =
        brace >= 0 && brace + 1 < text.length() && "#.-=".indexOf(text.charAt(brace + 1)) >= 0;
    return attributes ? text.substring(0, brace).strip() : text;
  }

  private void paragraph(Node node, Kind kind, String number) {
    MarkdownText words = new MarkdownText(node);
    String text = words.text();
    if (kind == Kind.QUOTE && text.startsWith("[!") && text.indexOf(']') > 0) {
      text = text.substring(text.indexOf(']') + 1); // [!NOTE]
    }
    found.omit("struck out", words.struck());
    add(kind, text.isBlank() ? text : number + text);
    if (text.isBlank() && isBadges(words.pictures())) {
      return;
    }
    for (MarkdownText.Picture picture : words.pictures()) {
      found.add(Kind.ALTERNATIVE, picture.alternative());
    }
  }

  /** Adds a paragraph, and behind it the notes that it refers to. */
  private void add(Kind kind, String written) {
    String text = notes.withoutReferences(written);
    List<String> referred = notes.referred();
    if (text.indexOf('\n') >= 0 && kind != Kind.TITLE && kind != Kind.HEADING) {
      found.addLines(kind, text, Delivery.READ);
    } else {
      found.add(kind, text);
    }
    for (String note : referred) {
      note(note);
    }
  }

  /** Returns whether pictures tell the state of a program and the like, as signs do. */
  private static boolean isBadges(List<MarkdownText.Picture> pictures) {
    for (MarkdownText.Picture picture : pictures) {
      String address = picture.address().toLowerCase(Locale.ROOT);
      if (address.contains("badge") || address.contains("shields.io")) {
        return true;
      }
    }
    return false;
  }

  private void list(Node list, Kind kind) {
    int number = 0;
    String close = "";
    if (list instanceof OrderedList ordered) {
      Integer start = ordered.getMarkerStartNumber();
      number = start == null ? 1 : start;
      close = ")".equals(ordered.getMarkerDelimiter()) ? ") " : ". ";
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, kind, close.isEmpty() ? "" : number + close);
      number++;
    }
  }

  private void item(Node item, Kind kind, String number) {
    boolean first = true;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (first && node instanceof Paragraph) {
        taskMark(node);
        paragraph(node, kind == Kind.NOTE ? kind : Kind.ITEM, number);
      } else {
        block(node, kind);
      }
      first = false;
    }
  }

  /** Drops the box of a task: {@code [ ]} or {@code [x]}. */
  private static void taskMark(Node paragraph) {
    if (paragraph.getParent() instanceof ListItem
        && paragraph.getFirstChild() instanceof org.commonmark.node.Text text) {
      String said = text.getLiteral();
      if (said.startsWith("[ ] ") || said.startsWith("[x] ") || said.startsWith("[X] ")) {
        text.setLiteral(said.substring(4));
      }
    }
  }

  private void code(String text, String language) {
    String drawing = language.strip().toLowerCase(Locale.ROOT);
    if (drawing.equals("mermaid") || drawing.equals("plantuml") || drawing.equals("dot")) {
      found.omit("drawing", text);
    } else {
      found.addLines(Kind.CODE, text, Delivery.READ);
    }
  }

  private void table(Node node) {
    TableText table = new TableText();
    rows(node, table);
    if (!table.isEmpty()) {
      found.addLines(Kind.TABLE, table.text(), table.announcement());
    }
  }

  private void rows(Node parent, TableText table) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow) {
        row(node, table);
      } else {
        rows(node, table);
      }
    }
  }

  private void row(Node row, TableText table) {
    boolean names = false;
    table.startRow();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      names |= cell instanceof TableCell of && of.isHeader();
      table.cell(notes.withoutReferences(new MarkdownText(cell).text()), 1);
    }
    table.endRow(names);
  }

  private void html(String html, Kind kind) {
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element image : body.select("img[alt]")) {
      found.add(Kind.ALTERNATIVE, image.attr("alt"));
    }
    body.select("script, style, template, noscript").remove();
    add(kind, body.text());
  }
}
