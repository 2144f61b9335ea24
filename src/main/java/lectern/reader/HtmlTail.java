package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Takes out the row of teasers, with headings among them, that ends many a page: what stands behind
 * the text of an article and leads to others.
 */
final class HtmlTail {
  private static final int FEWEST = 3;

  private static final int LONGEST_INSET = 160;

  /** A box among teasers that leads nowhere, such as one that a script was to fill. */
  private static final int LONGEST_OTHER = 320;

  private final MainContent content;
  private final ParagraphList found;

  HtmlTail(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  void drop() {
    Element whole = content.whole();
    dropInsets(whole);
    for (Element around : List.copyOf(whole.getAllElements())) {
      boolean box = HtmlBlocks.isBlock(around) && !around.normalName().equals("p");
      if (box && around.childrenSize() > FEWEST && Tree.isIn(around, whole)) {
        List<Element> tail = tail(around);
        if (!tail.isEmpty()) {
          drop(tail);
        }
      }
    }
  }

  /**
   * Drops what stands beside the column that holds the title, or behind it, and has headings that
   * lead elsewhere.
   */
  void dropColumns(Element title) {
    Element whole = content.whole();
    Element column = title;
    while (column != null && !column.equals(whole)) {
      double own = content.weight(column);
      Element next = column.nextElementSibling();
      while (next != null) {
        Element following = next.nextElementSibling();
        if (own > 0 && content.weight(next) < own && leadsElsewhere(next)) {
          drop(List.of(next));
        }
        next = following;
      }
      column = column.parent();
    }
  }

  /** Returns whether two or more headings in a box are links to other pages. */
  static boolean leadsElsewhere(Element box) {
    int linked = 0;
    for (Element heading : box.select("h2, h3, h4")) {
      linked += isLinked(heading) && !HtmlTitle.plain(heading.text()).isEmpty() ? 1 : 0;
    }
    return linked > 1;
  }

  /** Drops single teasers that stand in the text: a linked heading and picture and a few words. */
  private void dropInsets(Element whole) {
    for (Element box : List.copyOf(whole.select("div, section"))) {
      boolean inset =
          Tree.isIn(box, whole)
              && !Tree.isIn(content.core(), box)
              && box.selectFirst("p, figcaption, ul, ol") == null
              && box.selectFirst("a[href] img, a[href] picture") != null
              && box.select("h2, h3, h4, h5").size() == 1
              && isTeaser(box)
              && box.text().length() <= LONGEST_INSET;
      if (inset) {
        drop(List.of(box));
      }
    }
  }

  private void drop(List<Element> tail) {
    StringBuilder text = new StringBuilder();
    for (Element element : tail) {
      text.append(element.text()).append(' ');
      element.remove();
    }
    found.omit("related links", text);
  }

  /** Returns the children at the end that are teasers and what heads them, first to last. */
  private List<Element> tail(Element around) {
    List<Element> tail = new ArrayList<>();
    int teasers = 0;
    int others = 0;
    int kept = 0;
    double weight = 0;
    Element each = around.lastElementChild();
    for (; each != null; each = each.previousElementSibling()) {
      boolean teaser = isTeaser(each);
      boolean head = HtmlTeasers.isOnlyHeading(each) || HtmlTeasers.isLabel(each);
      if (!teaser && !head && each.hasText()) {
        boolean few = each.text().length() <= LONGEST_OTHER;
        others++;
        if (!few || teasers == 0 || others > 1 + teasers / FEWEST) {
          break;
        }
      }
      tail.add(0, each);
      weight += Math.max(0, content.weight(each));
      teasers += teaser ? 1 : 0;
      if (teaser || head) {
        kept = tail.size();
      }
    }
    if (each == null || teasers < FEWEST || weight > before(each)) {
      return List.of();
    }
    return tail.subList(tail.size() - kept, tail.size());
  }

  /** Returns whether a box is a teaser; where its heading is no link, it tells something itself. */
  static boolean isTeaser(Element element) {
    if (!HtmlBlocks.isBlock(element) || !HtmlTeasers.isTeaser(element)) {
      return false;
    }
    for (Element heading : element.select("h2, h3, h4, h5")) {
      if (isLinked(heading)) {
        return true;
      }
    }
    return element.selectFirst("h2, h3, h4, h5") == null;
  }

  /** Returns whether all of a heading is a link to another page. */
  private static boolean isLinked(Element heading) {
    Element around = heading.closest("a[href]");
    Element link = around == null ? heading.selectFirst("a[href]") : around;
    return link != null
        && !link.attr("href").startsWith("#")
        && link.text().length() >= heading.text().length();
  }

  /** Returns how much text there is up to the end of an element. */
  private double before(Element last) {
    double before = 0;
    for (Element e = last; e != null && !e.equals(content.whole()); e = e.parent()) {
      Element each = e.equals(last) ? e : e.previousElementSibling();
      for (; each != null; each = each.previousElementSibling()) {
        before += Math.max(0, content.weight(each));
      }
    }
    return before;
  }
}
