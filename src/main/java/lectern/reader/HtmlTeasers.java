package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what leads to other articles and tells it by its form alone: rows of teasers, each a
 * linked heading or picture and a few words, and paragraphs that are one link.
 */
final class HtmlTeasers {
  private static final int FEWEST = 3;

  /** A teaser says no more of an article than this, in letters outside of its links. */
  private static final int LONGEST_TEASER = 320;

  /** So much of the text at most: more is what the page is about, such as a list of reviews. */
  private static final double LARGEST_SHARE = 0.4;

  /** What stands behind teasers is no article any more if it has less of the text than this. */
  private static final double REST = 0.2;

  /** What announces links, such as "More soups to try". */
  private static final int LONGEST_LABEL = 40;

  /** Letters that may stand around a link that is the whole paragraph, such as "MORE:". */
  private static final int AROUND_LINK = 16;

  private final MainContent content;
  private final ParagraphList found;

  HtmlTeasers(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  /** Drops rows of teasers, each with the heading over it. */
  void dropGroups() {
    Element whole = content.whole();
    for (Element group : List.copyOf(whole.getAllElements())) {
      if (!group.equals(whole) && Tree.isIn(group, whole) && isGroup(group)) {
        drop(withHeading(group));
      }
    }
  }

  private void drop(List<Element> elements) {
    StringBuilder text = new StringBuilder();
    for (Element element : elements) {
      text.append(element.text()).append(' ');
      element.remove();
    }
    found.omit("related links", text);
  }

  private boolean isGroup(Element group) {
    String name = group.normalName();
    if (group.childrenSize() < FEWEST
        || name.equals("p")
        || name.equals("table")
        || Tree.isIn(content.core(), group)) {
      return false;
    }
    boolean large = content.weight(group) > LARGEST_SHARE * content.weight(content.whole());
    if (large && content.weight(group) > before(group)) {
      return false;
    }
    int teasers = 0;
    int others = 0;
    for (Element child : group.children()) {
      if (!child.hasText() && child.selectFirst("img") == null) {
        continue;
      }
      boolean heads =
          (HtmlBlocks.isHeading(child) || isLabel(child)) && child.selectFirst("a") == null;
      boolean teaser = large ? HtmlTail.isTeaser(child) : isTeaser(child);
      teasers += teaser ? 1 : 0;
      others += teaser || (heads && teasers == 0) ? 0 : 1;
    }
    return teasers >= FEWEST && others <= 1 && rest(group) < REST;
  }

  /** Returns the share of the text that stands behind an element. */
  private double rest(Element element) {
    double rest = 0;
    for (Element e = element; e != null && !e.equals(content.whole()); e = e.parent()) {
      for (Element next = e.nextElementSibling(); next != null; next = next.nextElementSibling()) {
        rest += Math.max(0, content.weight(next));
      }
    }
    return rest / Math.max(1, content.weight(content.whole()));
  }

  /** Returns how much text stands before an element. */
  private double before(Element element) {
    double before = 0;
    for (Element e = element; e != null && !e.equals(content.whole()); e = e.parent()) {
      Element each = e.previousElementSibling();
      for (; each != null; each = each.previousElementSibling()) {
        before += Math.max(0, content.weight(each));
      }
    }
    return before;
  }

  static boolean isTeaser(Element element) {
    String name = element.normalName();
    if (name.equals("p") || name.equals("pre") || name.equals("blockquote")) {
      return false;
    }
    Element link = name.equals("a") ? element : element.selectFirst("a[href]");
    if (link == null || link.attr("href").startsWith("#")) {
      return false;
    }
    boolean linkedHeading =
        element.selectFirst(
                "a[href] h2, a[href] h3, a[href] h4, a[href] h5, h2 a[href], h3 a[href], h4 a[href], h5 a[href]")
            != null;
    boolean linkedPicture = element.selectFirst("a[href] img, a[href] picture") != null;
    boolean whole = name.equals("a") || link.text().length() == element.text().length();
    boolean linkedWords = whole && link.text().length() > AROUND_LINK;
    if (!linkedHeading && !linkedPicture && !linkedWords) {
      return false;
    }
    if (element.selectFirst("pre, blockquote, table") != null) {
      return false;
    }
    int linked = 0;
    for (Element each : element.select("a[href]")) {
      linked += each.text().length();
    }
    return element.text().length() - linked <= LONGEST_TEASER && linked > 0;
  }

  /** Returns the group and the heading that stands over it alone. */
  private List<Element> withHeading(Element group) {
    Element top = group;
    for (Element around = group.parent();
        around != null && !Tree.isIn(content.core(), around) && isAllOf(around, top);
        around = around.parent()) {
      top = around;
    }
    List<Element> all = new ArrayList<>();
    Element before = top.previousElementSibling();
    if (before != null && isShortLink(before)) {
      all.add(before);
      before = before.previousElementSibling();
    }
    if (before != null && (isOnlyHeading(before) || isLabel(before))) {
      all.add(before);
    }
    all.add(top);
    return all;
  }

  private static boolean isAllOf(Element around, Element part) {
    Element head = null;
    for (Element child : around.children()) {
      if (!child.equals(part) && child.hasText()) {
        if (head != null || !(isOnlyHeading(child) || isLabel(child))) {
          return false;
        }
        head = child;
      }
    }
    return around.ownText().isBlank();
  }

  /** Returns whether an element is the link to a feed or the like. */
  private static boolean isShortLink(Element element) {
    return element.normalName().equals("a") && element.text().length() <= AROUND_LINK;
  }

  /** Returns whether a block is a few words and no sentence, such as "More in Travel". */
  static boolean isLabel(Element element) {
    String text = element.text().strip();
    return HtmlBlocks.isBlock(element)
        && !text.isEmpty()
        && text.length() <= LONGEST_LABEL
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  static boolean isOnlyHeading(Element element) {
    @Nullable Element heading =
        HtmlBlocks.isHeading(element) ? element : element.selectFirst("h2, h3, h4, h5, h6");
    return heading != null && heading.text().length() == element.text().length();
  }

  static boolean hasBlock(Element element) {
    for (Element child : element.children()) {
      if (HtmlBlocks.isBlock(child)) {
        return true;
      }
    }
    return false;
  }
}
