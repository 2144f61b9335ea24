package lectern.reader;

import org.jsoup.nodes.Element;

/**
 * Knows rows of labels: blocks of a few words each, parted by signs or by nothing but their box.
 */
final class HtmlRows {
  private static final int LONGEST = 160;
  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST = 2;

  private HtmlRows() {}

  /** Returns whether a block is no more than labels such as "Larger | Hide" or "12 Share". */
  static boolean isRow(Element element, String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    return isParted(element, text) || isAllLabels(element);
  }

  /** Returns whether a line is two or more short links parted by upright strokes. */
  private static boolean isParted(Element element, String text) {
    if (text.indexOf('|') <= 0) {
      return false;
    }
    int parts = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '|') {
        if (i - start > LONGEST_LABEL) {
          return false;
        }
        parts += i < text.length() ? 1 : 0;
        start = i + 1;
      }
    }
    return parts >= FEWEST && element.select("a").size() * 2 >= parts;
  }

  /** Returns whether every part of a block, and there are some, is a known label or a number. */
  private static boolean isAllLabels(Element element) {
    int labels = 0;
    boolean known = false;
    for (Element child : element.children()) {
      String text = child.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      boolean label = text.length() <= LONGEST_LABEL && HtmlLines.of(text) != null;
      if (!label && !isNumber(text)) {
        return false;
      }
      known |= label;
      labels++;
    }
    return known && labels >= FEWEST && element.ownText().isBlank();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return i > 0 && i == text.length() - 1 && c == 'K'; // of thousands
      }
    }
    return true;
  }
}
