package lectern.reader;

import org.jsoup.nodes.Element;

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
}
