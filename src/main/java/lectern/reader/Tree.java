package lectern.reader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells where elements stand to each other. */
final class Tree {
  private Tree() {}

  /** Returns whether the outer element is the inner one or around it. */
  static boolean isIn(Element inner, Element outer) {
    for (Element around = inner; around != null; around = around.parent()) {
      if (around.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the text of an element if it is short, else nothing. Elements around elements around a
   * long text are soon done with.
   *
   * @param most the most characters that are no white space
   */
  static String shortText(Element element, int most) {
    Counter counter = new Counter(most);
    return NodeTraversor.filter(counter, element) == NodeFilter.FilterResult.STOP
        ? ""
        : element.text();
  }

  /** Counts characters up to a limit. */
  private static final class Counter implements NodeFilter {
    private int left;

    Counter(int most) {
      this.left = most;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String all = text.getWholeText();
        for (int i = 0; i < all.length() && left >= 0; i++) {
          left -= ParagraphList.isBlank(all.charAt(i)) ? 0 : 1;
        }
      }
      return left < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return FilterResult.CONTINUE;
    }
  }
}
