package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of an article, which may stand outside of its text: the line under the title; and
 * takes out the title and the lines on author and date, which are told elsewhere.
 */
final class HtmlHead {
  private static final int LONG = 80;
  private static final int LONG_HEADING = 50;

  private final MainContent content;
  private final @Nullable Element heading;
  private final String title;
  private final ParagraphList found;

  HtmlHead(MainContent content, @Nullable Element heading, String title, ParagraphList found) {
    this.content = content;
    this.heading = heading;
    this.title = title;
    this.found = found;
  }

  /** Adds the standfirst and the byline, and takes both and the title out of the page. */
  void add(String byline) {
    Element whole = content.whole();
    List<Element> heads = headsOutside(whole);
    for (Element line : heads) {
      String text = line.text();
      line.remove();
      found.add(Kind.BODY, text);
    }
    found.add(Kind.BYLINE, byline);
    dropBefore(whole);
    dropPlaces(whole);
    omitOutside(whole);
    markLongHeading();
    dropTitles(whole);
    HtmlStandfirst.mark(whole);
    dropCredits(whole, byline);
  }

  /** Returns the standfirst where it stands near the title but not in the element of the text. */
  private List<Element> headsOutside(Element whole) {
    List<Element> heads = new ArrayList<>();
    Element start = heading;
    if (start == null || Tree.isIn(start, whole) || !whole.root().equals(start.root())) {
      return heads;
    }
    Element around = start.parent();
    for (int i = 0; i < 3 && around != null && !Tree.isIn(whole, around); i++) {
      for (Element line : around.getAllElements()) {
        if (HtmlStandfirst.is(line)
            && !HtmlStandfirst.holdsOne(line)
            && !line.text().equals(title)
            && line.text().length() < 600) {
          heads.add(line);
          return heads;
        }
      }
      around = around.parent();
    }
    Element next = start.nextElementSibling();
    while (next != null && heads.isEmpty() && !Tree.isIn(whole, next)) {
      boolean line = next.normalName().equals("p") || next.normalName().equals("h2");
      if (line
          && next.text().length() > 40
          && content.weight(next) >= 0
          && !HtmlCredits.isCredit(next)) {
        heads.add(next);
      }
      next = next.nextElementSibling();
    }
    return heads;
  }

  /** Drops short lines over the title, such as the section of a paper. */
  private void dropBefore(Element whole) {
    Element shown = heading;
    if (shown == null || !Tree.isIn(shown, whole)) {
      return;
    }
    for (Element e = shown; e != null && !e.equals(whole); e = e.parent()) {
      Element before = e.previousElementSibling();
      while (before != null) {
        Element next = before.previousElementSibling();
        boolean picture = hasFreePicture(before);
        if ((content.weight(before) < LONG && !picture) || HtmlTail.leadsElsewhere(before)) {
          found.omit("surroundings", before.text());
          before.remove();
        }
        before = next;
      }
    }
  }

  /** Returns whether there is a picture in an element that is no link, as the logo of a site is. */
  private static boolean hasFreePicture(Element element) {
    for (Element picture : element.select("figure, img, picture")) {
      if (!HtmlBlocks.isHeading(element) || picture.closest("a[href]") == null) {
        return true;
      }
    }
    return false;
  }

  /** Takes account of what stands outside of all of the article, but for its title. */
  private void omitOutside(Element whole) {
    for (Element e = whole; e != null && !e.normalName().equals("body"); e = e.parent()) {
      for (Element other : e.siblingElements()) {
        if (!other.text().equals(title)) {
          found.omit("surroundings", other.text());
        }
      }
    }
  }

  /** Drops lists of where authors work, each line after a raised sign. */
  private void dropPlaces(Element whole) {
    for (Element list : List.copyOf(whole.select("ul, ol"))) {
      boolean places = list.childrenSize() > 0;
      for (Element item : list.children()) {
        Element first = item.firstElementChild();
        places &=
            first != null
                && first.normalName().equals("sup")
                && item.text().startsWith(first.text());
      }
      if (places && content.weight(list) <= 0) {
        found.omit("publishing details", list.text());
        list.remove();
      }
    }
  }

  /** Makes a long heading directly under the title a standfirst. */
  private void markLongHeading() {
    Element shown = heading;
    Element next = shown == null ? null : shown.nextElementSibling();
    if (next != null && HtmlBlocks.isHeading(next) && next.text().length() >= LONG_HEADING) {
      next.tagName("p").attr("class", "standfirst");
    }
  }

  private void dropTitles(Element whole) {
    Element shown = heading;
    if (shown != null && Tree.isIn(shown, whole) && !shown.equals(whole)) {
      shown.remove();
    }
    String plain = HtmlTitle.plain(title);
    for (Element other : List.copyOf(whole.select("h1, h2"))) {
      if (HtmlTitle.plain(other.text()).equals(plain) && other.parent() != null) {
        other.remove();
      }
    }
  }

  /** Drops the lines on author and date that stand before the text or behind all of it. */
  private void dropCredits(Element whole, String byline) {
    boolean before = true;
    List<Element> all = new ArrayList<>(whole.getAllElements());
    for (Element element : all) {
      if (element.equals(whole) || element.parent() == null || !Tree.isIn(element, whole)) {
        continue;
      }
      if (HtmlStandfirst.isIn(element) && !isAuthor(element, byline)) {
        continue;
      }
      if (element.selectFirst("[" + HtmlStandfirst.MARK + "]") != null) {
        continue;
      }
      boolean small = element.text().length() <= 250;
      if (small
          && ((HtmlCredits.isCredit(element) && !HtmlStandfirst.is(element))
              || isAuthor(element, byline))
          && (before
              || isLast(element, whole)
              || isWholeName(element, byline)
              || isCreditOfPart(element))) {
        found.omit("publishing details", element.text());
        element.remove();
      } else if (element.normalName().equals("p")
          && content.weight(element) > LONG
          && !HtmlStandfirst.isIn(element)) {
        before = false;
      }
    }
  }

  private static boolean isAuthor(Element element, String byline) {
    String text = element.text().strip();
    return text.length() > 3 && (byline.startsWith("By " + text) || byline.equals(text));
  }

  /** Returns whether a box tells who wrote a part of the page and when, as in a discussion. */
  private static boolean isCreditOfPart(Element element) {
    String text = element.text().strip();
    return text.length() <= LONG
        && HtmlBlocks.isBlock(element)
        && HtmlCredits.isCredit(element)
        && (!Dates.isDate(text) || namesSomeone(element))
        && element.selectFirst("time, [class*=date], [class*=time]") != null;
  }

  /** Returns whether a link or a name stands beside the date in a box. */
  private static boolean namesSomeone(Element element) {
    Element time = element.selectFirst("time[datetime]");
    Element name = element.selectFirst("a[href*=/u], [itemprop=author], [rel=author]");
    return time != null && name != null && name.hasText() && !Tree.isIn(time, name);
  }

  /** Returns whether a block is the full name of the author and no more. */
  private static boolean isWholeName(Element element, String byline) {
    String name = element.text().strip();
    return name.indexOf(' ') > 0
        && HtmlBlocks.isBlock(element)
        && (byline.equals("By " + name) || byline.startsWith("By " + name + ","));
  }

  private boolean isLast(Element element, Element whole) {
    if (!element.normalName().equals("p")
        && !element.normalName().equals("div")
        && !element.normalName().equals("footer")) {
      return false;
    }
    for (Element e = element; e != null && !e.equals(whole); e = e.parent()) {
      for (Element next = e.nextElementSibling(); next != null; next = next.nextElementSibling()) {
        if (content.weight(next) > 0) {
          return false;
        }
      }
    }
    return HtmlCredits.isCredit(element);
  }
}
