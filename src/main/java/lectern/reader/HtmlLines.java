package lectern.reader;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes out short lines that are no part of any article, such as "Share this" and times of day. */
final class HtmlLines {
  private static final LineTable LINES = new LineTable("page-lines");

  private static final int LONGEST_LABEL = 12;

  private final ParagraphList found;

  HtmlLines(ParagraphList found) {
    this.found = found;
  }

  /** Returns what a line is, if it is no part of an article, or null. */
  static @Nullable String of(String line) {
    return LINES.of(line);
  }

  /** Drops them from a part of a page. */
  void drop(Element around) {
    dropLines(around);
    dropCodeLabels(around);
  }

  private void dropLines(Element around) {
    for (Element element : List.copyOf(around.getAllElements())) {
      if (element.equals(around) || element.parent() == null) {
        continue;
      }
      if (!HtmlBlocks.isBlock(element)) {
        dropTime(element, around);
        continue;
      }
      if (HtmlBlocks.isHeading(element)
          && !element.children().isEmpty()
          && element.selectFirst("img") != null) {
        continue;
      }
      String text = element.text().strip();
      String what = LINES.of(text);
      what = what == null && HtmlRows.isRow(element, text) ? "navigation" : what;
      what = what == null && Dates.isTime(text) ? "publishing details" : what;
      if (what != null && Tree.isIn(element, around) && isLine(element, text, what)) {
        drop(element, what);
      }
    }
  }

  /** Drops the name of the language over program text. */
  private void dropCodeLabels(Element around) {
    for (Element code : around.select("pre")) {
      Element top = code;
      while (top.parent() != null
          && top.previousElementSibling() == null
          && HtmlCleaner.isFirst(top)) {
        top = top.parent();
      }
      Element label = top.previousElementSibling();
      String text = label == null ? "" : label.text().strip();
      if (label != null
          && !text.isEmpty()
          && text.length() <= LONGEST_LABEL
          && text.indexOf(' ') < 0
          && !text.endsWith(":")
          && !HtmlBlocks.isHeading(label)
          && HtmlBlocks.isBlock(label)) {
        drop(label, "code label");
      }
    }
  }

  /** Drops a time of day that stands alone in its block, such as that of an entry. */
  private void dropTime(Element element, Element around) {
    Element parent = element.parent();
    if (parent != null
        && Dates.isTime(element.text().strip())
        && parent.ownText().isBlank()
        && Tree.isIn(element, around)) {
      drop(element, "publishing details");
    }
  }

  /** Returns whether the element is a line by itself, and no sentence that only begins like one. */
  private static boolean isLine(Element element, String text, String what) {
    if (HtmlBlocks.isHeading(element)
        || element.normalName().equals("figure") // its picture may say something
        || element.normalName().equals("pre")
        || element.normalName().equals("dt")
        || element.normalName().equals("th")
        || element.normalName().equals("td")
        || element.closest("blockquote, pre") != null) {
      return false;
    }
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    boolean sentence = text.length() > 60 && text.endsWith(".") && linked * 4 < text.length();
    boolean leads = what.equals("related links") || what.equals("share buttons");
    boolean leadsNowhere = leads && linked == 0;
    boolean certain =
        what.equals("disclosure")
            || what.equals("legal notice")
            || what.equals("publishing details");
    return !sentence || ((certain || text.length() < 130) && !leadsNowhere);
  }

  private void drop(Element element, String what) {
    found.omit(what, element.text());
    element.remove();
  }
}
