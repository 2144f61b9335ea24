package lectern.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the article. Every block of text weighs as much as it has
 * sentences, less what it has links; the part that weighs most is the article, and of its parts the
 * smallest that weighs nearly as much is the core of it.
 */
final class MainContent {
  /** The core has so much of the weight. */
  private static final double CORE = 0.8;

  /** A column of a page that is laid out as a table is the core with so much of the weight. */
  private static final double COLUMN = 0.6;

  /** An element that is meant to hold the article is believed if it has so much of the weight. */
  private static final double MEANT = 0.6;

  /** The text before the element that was found is as long as this, in letters. */
  private static final int BEGINNING = 150;

  /** So far above the element that was found its beginning is looked for. */
  private static final int HIGHEST = 4;

  private static final int SENTENCE = 80;
  private static final int MOST_LINKS = 200;

  private final Map<Element, Double> weights = new LinkedHashMap<>();
  private final Element whole;
  private final Element core;

  /**
   * Weighs a page.
   *
   * @param heading the heading that shows the title, or null
   */
  MainContent(Element body, @Nullable Element heading) {
    weigh(body);
    Element found = meant(body, heaviest(body));
    this.whole = heading == null ? found : widened(found, heading);
    this.core = core(whole);
  }

  /** Returns the element around all of the article: its head, its text and what else is there. */
  Element whole() {
    return whole;
  }

  /** Returns the smallest element with nearly all of the text. */
  Element core() {
    return core;
  }

  /** Returns how much text an element has, in letters; below 0, it has more links than text. */
  double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  /** The text of an element that is in no block inside it. */
  private static final class Own {
    final StringBuilder text = new StringBuilder();
    int linked;
    double blocks;
  }

  private double weigh(Element element) {
    Own own = new Own();
    collect(element, own, false);
    double weight = own.blocks + weight(element, own);
    weights.put(element, weight);
    return weight;
  }

  private void collect(Element element, Own own, boolean linked) {
    boolean link = linked || element.normalName().equals("a");
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        String text = ParagraphList.collapsed(words.getWholeText());
        own.text.append(text).append(' ');
        own.linked += link ? text.length() : 0;
      } else if (node instanceof Element child) {
        if (HtmlBlocks.isBlock(child)) {
          double weight = weigh(child);
          own.blocks += link ? Math.min(0, weight) : weight;
        } else {
          collect(child, own, link);
        }
      }
    }
  }

  private static double weight(Element element, Own own) {
    String text = own.text.toString().strip();
    int length = text.length();
    if (length == 0) {
      return 0;
    }
    if (own.linked * 2 > length) {
      return -Math.min(own.linked, MOST_LINKS);
    }
    if (HtmlBlocks.isHeading(element)) {
      return 0;
    }
    if (element.normalName().equals("pre") || element.normalName().equals("code")) {
      return length / 2.0;
    }
    boolean sentence =
        length >= SENTENCE || (length >= 25 && ".!?…:”\"".indexOf(text.charAt(length - 1)) >= 0);
    return sentence ? length - 2.0 * own.linked : Math.min(0, -5 + length / 8.0);
  }

  private Element heaviest(Element body) {
    Element best = body;
    for (Map.Entry<Element, Double> entry : weights.entrySet()) {
      double more = entry.getValue() - weight(best);
      if (more > 0 || (more == 0 && Tree.isIn(entry.getKey(), best))) {
        best = entry.getKey();
      }
    }
    return weight(best) > 0 ? best : body; // where nothing reads like text, all of it is looked at
  }

  /** Returns the smallest element that is meant for an article and has most of the weight. */
  private Element meant(Element body, Element heaviest) {
    Element best = heaviest;
    double least = weight(heaviest) * MEANT;
    for (Element meant :
        body.select("article, main, [role=main], [itemtype$=Article], [itemtype$=BlogPosting]")) {
      if (weight(meant) >= least
          && (Tree.isIn(meant, best) || Tree.isIn(best, meant) || best.equals(heaviest))) {
        best = meant;
      }
    }
    return best;
  }

  /** Returns the element with the text that stands between the title and what was found, too. */
  private Element widened(Element found, Element heading) {
    Element wide = found;
    Element part = found;
    for (int i = 0; i < HIGHEST && !Tree.isIn(heading, part); i++) {
      Element around = part.parent();
      if (around == null || around.normalName().equals("body")) {
        break;
      }
      Element each = part.previousElementSibling();
      for (; each != null && !Tree.isIn(heading, each); each = each.previousElementSibling()) {
        if (weight(each) >= BEGINNING && hasText(each)) {
          wide = around;
        }
      }
      part = around;
    }
    return wide;
  }

  private static boolean hasText(Element element) {
    for (Element paragraph : element.select("p")) {
      if (paragraph.text().length() >= SENTENCE) {
        return true;
      }
    }
    return false;
  }

  private Element core(Element from) {
    Element core = from;
    while (true) {
      Element next = null;
      for (Element child : core.children()) {
        double share = child.normalName().equals("td") ? COLUMN : CORE;
        if (weight(child) >= weight(from) * share && HtmlBlocks.isBlock(child)) {
          next = child;
        }
      }
      if (next == null || next.normalName().equals("p") || next.normalName().equals("blockquote")) {
        return core;
      }
      core = next;
    }
  }
}
