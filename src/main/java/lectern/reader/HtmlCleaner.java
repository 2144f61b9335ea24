package lectern.reader;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the part of a page that holds the article what its words and links say is no part of
 * it: short lines such as "Share this", sections such as "Related articles", rows of links.
 */
final class HtmlCleaner {
  private static final LineTable HEADINGS = new LineTable("page-headings");

  /** A section with so much text is believed to be one, whatever its heading, unless it is last. */
  private static final int OWN_TEXT = 250;

  /** The box of a picture over the text has no more links. */
  private static final int MOST_IN_LEAD = 2;

  private static final Set<String> TEXT_ELEMENTS =
      Set.of("p", "pre", "blockquote", "figure", "table", "dl", "h1", "h2", "h3", "h4", "h5", "h6");

  private final MainContent content;
  private final ParagraphList found;

  HtmlCleaner(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  void clean() {
    dropAroundCore(content.whole());
    dropSections(content.whole());
    new HtmlLines(found).drop(content.whole());
    new HtmlLinkLists(content, found).drop(content.whole());
  }

  private void drop(Element element, String what) {
    found.omit(what, element.text());
    element.remove();
  }

  /** Outside of the core, only what reads like text stays. */
  private void dropAroundCore(Element around) {
    if (around.equals(content.core())) {
      return;
    }
    boolean before = true;
    for (Element child : List.copyOf(around.children())) {
      if (child.equals(content.core()) || isAround(child)) {
        dropAroundCore(child);
        before = false;
      } else if (!mayStay(child, before)) {
        drop(child, "surroundings");
      }
    }
  }

  private boolean isAround(Element element) {
    return Tree.isIn(content.core(), element);
  }

  private boolean mayStay(Element element, boolean before) {
    String name = element.normalName();
    double weight = content.weight(element);
    if (TEXT_ELEMENTS.contains(name) || name.equals("header")) {
      return weight > 0 || name.startsWith("h") || name.equals("figure") || name.equals("p");
    }
    if (!HtmlBlocks.isBlock(element)) {
      return before;
    }
    if (name.equals("td")) {
      return false; // another column
    }
    if (element.hasAttr(HtmlStandfirst.MARK)) {
      return true;
    }
    if (before) {
      boolean heads =
          element.selectFirst("figure, img, picture, [" + HtmlStandfirst.MARK + "]") != null
              && !isMasthead(element);
      return weight > 0 || (heads && weight > -100) || HtmlCredits.isCredit(element);
    }
    boolean alike =
        name.equals(content.core().normalName())
            && element.className().equals(content.core().className())
            && element.selectFirst("h2 a[href], h3 a[href], h4 a[href], a[href] img") == null;
    return HtmlNotes.isNotes(element)
        || isNotesSection(element)
        || element.selectFirst("[role=doc-endnotes], .footnotes, ol.references") != null
        || (weight > 0
            && (alike
                || isPlainSection(element)
                || name.equals("section")
                || name.equals("ul")
                || name.equals("ol")));
  }

  /** Returns whether all that is in a box are links, such as the logo of the site and its parts. */
  private static boolean isMasthead(Element element) {
    for (Element picture : element.select("img, picture")) {
      if (picture.closest("a[href]") == null) {
        return false;
      }
    }
    return element.select("a[href]").size() > MOST_IN_LEAD
        && element.selectFirst("figure, [" + HtmlStandfirst.MARK + "]") == null;
  }

  /** Returns whether an element begins with a heading, has text, and leads nowhere. */
  private static boolean isPlainSection(Element element) {
    Element heading = element.selectFirst("h2, h3, h4");
    return heading != null
        && HEADINGS.of(heading.text().strip()) == null
        && isFirstIn(heading, element)
        && element.selectFirst("a[href]:not([href^=mailto]), img, form, button, input") == null;
  }

  private static boolean isNotesSection(Element element) {
    Element heading = element.selectFirst("h1, h2, h3, h4");
    return heading != null
        && HtmlTidier.isHeadingOfNotes(heading.text())
        && isFirstIn(heading, element);
  }

  /** Drops what stands under headings such as "Related articles". */
  private void dropSections(Element around) {
    for (Element heading : List.copyOf(around.getAllElements())) {
      boolean isHeading =
          HtmlBlocks.isHeading(heading)
              || ((heading.normalName().equals("p") || heading.normalName().equals("div"))
                  && isStrongLine(heading));
      String what =
          isHeading && heading.parent() != null ? HEADINGS.of(heading.text().strip()) : null;
      if (what != null && Tree.isIn(heading, around)) {
        dropSection(heading, what, around);
      }
    }
  }

  private static boolean isStrongLine(Element element) {
    Element first = element.firstElementChild();
    return element.childrenSize() == 1
        && first != null
        && (first.normalName().equals("strong") || first.normalName().equals("b"))
        && element.text().length() < 60
        && first.text().length() == element.text().length();
  }

  private void dropSection(Element heading, String what, Element around) {
    Element start = heading;
    Element parent = start.parent();
    while (parent != null
        && !parent.equals(around)
        && !parent.equals(content.core())
        && isFirst(start)
        && content.weight(parent) < content.weight(content.whole()) / 2) {
      start = parent;
      parent = start.parent();
    }
    StringBuilder text = new StringBuilder();
    double weight = start.equals(heading) ? 0 : content.weight(start);
    boolean later = false;
    int level = level(heading);
    Element end = start.nextElementSibling();
    boolean whole = !start.equals(heading) && start.childrenSize() > 1 && hasMore(start, heading);
    boolean links = false;
    Element before = textBefore(heading);
    while (!whole && end != null && !endsSection(end, level)) {
      if (links && goesOn(before, end)) {
        break; // the text goes on behind the links
      }
      links |= content.weight(end) < 0;
      weight += content.weight(end);
      end = end.nextElementSibling();
    }
    for (Element e = whole ? start.nextElementSibling() : end;
        e != null;
        e = e.nextElementSibling()) {
      later |= content.weight(e) > OWN_TEXT && !HtmlNotes.isNotes(e);
    }
    if (weight > OWN_TEXT && later) {
      return;
    }
    if (weight > content.weight(content.whole()) / 2) {
      return;
    }
    Element next = start;
    Element stop = whole ? start.nextElementSibling() : end;
    while (next != null && !next.equals(stop)) {
      Element following = next.nextElementSibling();
      text.append(next.text()).append(' ');
      next.remove();
      next = following;
    }
    found.omit(what, text);
  }

  /** Returns the last paragraph of text that stands before a heading, or null. */
  private @Nullable Element textBefore(Element heading) {
    Element before = heading.previousElementSibling();
    while (before != null && !(before.normalName().equals("p") && content.weight(before) > 0)) {
      before = before.previousElementSibling();
    }
    return before;
  }

  /** Returns whether a paragraph looks like one before: the text goes on. */
  private boolean goesOn(@Nullable Element before, Element element) {
    return before != null
        && element.normalName().equals("p")
        && content.weight(element) > 0
        && element.selectFirst("a") == null
        && before.className().equals(element.className());
  }

  private static boolean hasMore(Element start, Element heading) {
    return start.text().length() > heading.text().length() + 1;
  }

  static boolean isFirst(Element element) {
    for (Node before = element.previousSibling();
        before != null;
        before = before.previousSibling()) {
      boolean blank =
          before instanceof TextNode words
              ? words.isBlank()
              : !(before instanceof Element e) || !e.hasText();
      if (!blank) {
        return false;
      }
    }
    return true;
  }

  private static int level(Element heading) {
    String name = heading.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : 6;
  }

  private static boolean endsSection(Element element, int level) {
    Element heading =
        HtmlBlocks.isHeading(element) ? element : element.selectFirst("h1, h2, h3, h4, h5, h6");
    return (heading != null && level(heading) <= level && isFirstIn(heading, element))
        || HtmlNotes.isNotes(element);
  }

  private static boolean isFirstIn(Element heading, Element around) {
    for (Element e = heading; e != null && !e.equals(around); e = e.parent()) {
      if (!isFirst(e)) {
        return false;
      }
    }
    return true;
  }
}
