package lectern.reader;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads program text as it is laid out, without line numbers and buttons. */
final class HtmlCode {
  private static final Set<String> NUMBERS =
      Set.of(
          "lineno",
          "linenos",
          "linenumber",
          "line-number",
          "line-numbers",
          "gutter",
          "ln",
          "rouge-gutter",
          "hljs-ln-numbers",
          "line-numbers-rows",
          "blob-num",
          "code-number");

  private HtmlCode() {}

  static String text(Element code) {
    StringBuilder text = new StringBuilder();
    append(text, code);
    return text.toString();
  }

  private static void append(StringBuilder text, Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element part) {
        String name = part.normalName();
        if (name.equals("br")) {
          text.append('\n');
        } else if (!name.equals("button") && !name.equals("script") && !isNumber(part)) {
          append(text, part);
          boolean block = HtmlBlocks.isBlock(part);
          if (block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
          }
        }
      }
    }
  }

  /** Returns whether the element holds the numbers of lines, and no words. */
  static boolean isNumber(Element element) {
    for (String name : element.classNames()) {
      if (NUMBERS.contains(name)) {
        return !hasLetter(element.text());
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
