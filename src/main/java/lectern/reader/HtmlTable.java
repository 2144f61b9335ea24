package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from those that only lay out a page, and reads the former row by row. */
final class HtmlTable {
  private static final int LONGEST_CELL = 400;
  private static final int MOST_ROWS = 5000;

  /**
   * What a table says.
   *
   * @param caption its caption, or nothing
   * @param text its rows, each on a line
   */
  record Content(String caption, String text) {}

  private HtmlTable() {}

  /** Returns what a table of data says, or null where the table only lays out what is in it. */
  static @Nullable Content of(Element table) {
    List<Element> rows = rows(table);
    if (isLayout(table, rows)) {
      return null;
    }
    TableText text = new TableText();
    Element caption = null;
    for (Element child : table.children()) {
      caption = child.normalName().equals("caption") ? child : caption;
    }
    for (Element row : rows) {
      addRow(text, row);
    }
    return text.isEmpty() ? null : new Content(caption == null ? "" : said(caption), text.text());
  }

  private static void addRow(TableText text, Element row) {
    List<Element> cells = cells(row);
    boolean names = !cells.isEmpty();
    for (Element cell : cells) {
      names &= cell.normalName().equals("th") || said(cell).isEmpty();
    }
    Element parent = row.parent();
    names |= parent != null && parent.normalName().equals("thead");
    text.startRow();
    if (cells.size() == 2 && cells.get(0).normalName().equals("th") && !names) {
      String key = said(cells.get(0));
      text.cell(key + (key.endsWith(":") ? " " : ": ") + said(cells.get(1)), 1);
    } else {
      for (Element cell : cells) {
        text.cell(said(cell), width(cell));
      }
    }
    text.endRow(names);
  }

  private static int width(Element cell) {
    String width = cell.attr("colspan");
    return width.length() == 1 && width.charAt(0) > '0' && width.charAt(0) <= '9'
        ? width.charAt(0) - '0'
        : 1;
  }

  /** Returns the text of a cell, without the signs of notes. */
  private static String said(Element cell) {
    ParagraphList lines = new ParagraphList();
    new HtmlBlocks(lines).add(cell);
    StringBuilder said = new StringBuilder();
    lines
        .paragraphs()
        .forEach(
            line -> said.append(said.isEmpty() ? "" : " ").append(line.text().replace('\n', ' ')));
    return Signs.isOnly(said) ? "" : said.toString();
  }

  private static boolean isLayout(Element table, List<Element> rows) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return true;
    }
    int widest = 0;
    int names = 0;
    for (Element row : rows) {
      List<Element> cells = cells(row);
      widest = Math.max(widest, cells.size());
      for (Element cell : cells) {
        names += cell.normalName().equals("th") ? 1 : 0;
        if (cell.selectFirst("table, pre, h1, h2, h3, article, section, form, blockquote") != null
            || (names == 0 && isText(cell))) {
          return true;
        }
      }
    }
    return widest <= 1 || (names == 0 && (rows.size() == 1 || table.attr("border").equals("0")));
  }

  /** Returns whether a cell holds so much that it is text and no datum. */
  private static boolean isText(Element cell) {
    return cell.select("p").size() > 1
        || cell.select("br + br").size() > 0
        || cell.text().length() > LONGEST_CELL;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else {
        for (Element row : child.children()) {
          if (row.normalName().equals("tr")) {
            rows.add(row);
          }
        }
      }
    }
    return rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      boolean is = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (is && !HtmlCode.isNumber(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
