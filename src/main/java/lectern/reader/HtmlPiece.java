package lectern.reader;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Reads a piece of HTML that is all article, such as an entry of a feed or the body of a letter.
 */
final class HtmlPiece {
  private HtmlPiece() {}

  /**
   * Adds the paragraphs of a piece.
   *
   * @param found takes them
   * @param omitted takes account of what is left out
   */
  static void add(String html, ParagraphList found, ParagraphList omitted) {
    add(HtmlArticle.parse(html), found, omitted);
  }

  static void add(Document page, ParagraphList found, ParagraphList omitted) {
    Element body = page.body();
    new HtmlPruner(body, null, omitted, Set.of()).prune();
    new HtmlLines(omitted).drop(body);
    ParagraphList text = new ParagraphList();
    new HtmlBlocks(text).add(body);
    HtmlTidier.tidy(text, found);
  }

  /** Returns a plain text as HTML, with its paragraphs. */
  static String ofText(String text) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : List.of(text.split("\n\\s*\n"))) {
      html.append("<p>").append(Entities.escape(paragraph)).append("</p>");
    }
    return html.toString();
  }
}
