package lectern.reader;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes out lists and rows of links that no sentence announces. */
final class HtmlLinkLists {
  private static final int SOME_LINKS = 3;

  private final MainContent content;
  private final ParagraphList found;

  HtmlLinkLists(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  private void drop(Element element, String what) {
    found.omit(what, element.text());
    element.remove();
  }

  /** Drops lists and rows of links, unless a sentence announces them. */
  void drop(Element core) {
    for (Element element : List.copyOf(core.getAllElements())) {
      if (element.equals(core) || element.parent() == null || !Tree.isIn(element, core)) {
        continue;
      }
      String name = element.normalName();
      boolean list =
          name.equals("ul")
              || name.equals("ol")
              || name.equals("div")
              || name.equals("section")
              || name.equals("table")
              || name.equals("p")
              || name.equals("span");
      if (list && !HtmlNotes.isNotes(element) && isLinks(element) && !isAnnounced(element)) {
        Element box = element.parent();
        drop(element, "links");
        if (box != null && !box.equals(core) && isHeadingOnly(box)) {
          drop(box, "links");
        }
      }
    }
  }

  private boolean isLinks(Element element) {
    if (element.closest("[class*=footnote], .references, .reflist, dl") != null) {
      return false;
    }
    List<Element> all = element.select("a[href]");
    int least = element.normalName().equals("p") || element.normalName().equals("span") ? 3 : 1;
    if (all.size() < least) {
      return false;
    }
    String text = ParagraphList.collapsed(element.text());
    for (Element name : element.select("th, li:first-child:not(:has(a))")) {
      text = text.replaceFirst(java.util.regex.Pattern.quote(name.text()), "");
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters +=
          Character.isLetterOrDigit(c)
                  || (c == ' ' && i > 0 && Character.isLetter(text.charAt(i - 1)))
              ? 1
              : 0;
    }
    int linked = 0;
    for (Element link : all) {
      linked += link.text().length();
    }
    return linked * 10 >= letters * 8
        && content.weight(element) <= 0
        && text.length() > 0
        && element.selectFirst("figure, pre, p:not(:has(a))") == null
        && (all.size() > SOME_LINKS
            ? !hasFreePicture(element)
            : element.selectFirst("img") == null);
  }

  /** Returns whether nothing but a heading is left of a box. */
  private static boolean isHeadingOnly(Element box) {
    Element heading = box.firstElementChild();
    return box.childrenSize() == 1
        && heading != null
        && HtmlBlocks.isHeading(heading)
        && box.ownText().isBlank();
  }

  private static boolean hasFreePicture(Element element) {
    for (Element picture : element.select("img")) {
      if (picture.closest("a[href]") == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnounced(Element element) {
    @Nullable Element before = element.previousElementSibling();
    if (before == null) {
      return element.parent() != null && element.parent().normalName().equals("li");
    }
    String text = before.text().strip();
    boolean later = false;
    for (Element e = element.nextElementSibling(); e != null; e = e.nextElementSibling()) {
      later |= e.normalName().equals("p") && e.text().length() > 60;
    }
    return text.endsWith(":") || (HtmlBlocks.isHeading(before) && later);
  }
}
