package lectern.reader;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes out the numbers of the lists of a book, which its files leave to the reading program. */
final class EpubLists {
  private EpubLists() {}

  /** Puts the number before the text of each item of each numbered list. */
  static void prepare(Element body) {
    for (Element list : body.select("ol")) {
      boolean bare = list.attr("style").replace(" ", "").contains("list-style-type:none");
      if (!bare && list.closest("nav, [epub:type*=note], [role=doc-endnotes]") == null) {
        number(list);
      }
    }
  }

  private static void number(Element list) {
    int number = DocxNumbers.number(list.attr("start"), 1);
    String type = list.attr("type");
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        number = DocxNumbers.number(item.attr("value"), number);
        Element first = item;
        while (first.childrenSize() > 0
            && first.child(0).normalName().equals("p")
            && first.ownText().isBlank()) {
          first = first.child(0);
        }
        first.prependChild(new TextNode(written(number, type) + ". "));
        number++;
      }
    }
  }

  private static String written(int number, String type) {
    if (!type.toLowerCase(Locale.ROOT).equals("a") || number < 1 || number > 26) {
      return String.valueOf(number);
    }
    return String.valueOf((char) (type.charAt(0) + number - 1));
  }
}
