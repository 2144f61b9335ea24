package lectern.reader;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells how much of a page, and how much of what reads like text in it, is in each element. */
final class HtmlShares {
  /** A block with so many letters that are no link reads like a paragraph. */
  static final int PARAGRAPH = 80;

  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

  /** The letters of each element in blocks that read like paragraphs. */
  private final IdentityHashMap<Element, Integer> texts = new IdentityHashMap<>();

  private final double all;
  private final double paragraphs;

  HtmlShares(Element body) {
    all = Math.max(1, measure(body));
    measureText(body);
    paragraphs = Math.max(1, texts.getOrDefault(body, 0));
  }

  /** Returns how many letters an element has that can be seen. */
  int length(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  /** Returns the share of the page's letters that are in the element. */
  double share(Element element) {
    return length(element) / all;
  }

  /** Returns the share of the page's paragraphs that are in the element. */
  double textShare(Element element) {
    return texts.getOrDefault(element, 0) / paragraphs;
  }

  private int measure(Element element) {
    int length = 0;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        length += words.isBlank() ? 0 : words.getWholeText().strip().length();
      } else if (node instanceof Element child && !HtmlPruner.UNSEEN.contains(child.normalName())) {
        length += measure(child);
      }
    }
    lengths.put(element, length);
    return length;
  }

  /** Returns the letters of an element that stand in no block inside it, and in no link. */
  private int measureText(Element element) {
    int own = 0;
    int inside = 0;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        own += words.isBlank() ? 0 : words.getWholeText().strip().length();
      } else if (node instanceof Element child && !HtmlPruner.UNSEEN.contains(child.normalName())) {
        int text = measureText(child);
        boolean block = HtmlBlocks.isBlock(child);
        inside += texts.getOrDefault(child, 0);
        own += block || child.normalName().equals("a") ? 0 : text;
      }
    }
    boolean reads = element.normalName().equals("p") || own >= PARAGRAPH;
    boolean block = HtmlBlocks.isBlock(element);
    texts.put(element, inside + (block && reads ? own : 0));
    return own;
  }
}
