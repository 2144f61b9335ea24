package lectern.reader;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Knows the line under a title that tells what an article is about, by the names of its element.
 */
final class HtmlStandfirst {
  private static final List<String> STANDFIRSTS =
      List.of(
          "standfirst",
          "dek",
          "subtitle",
          "sub title",
          "subhead",
          "subheading",
          "subheadline",
          "lede",
          "lead",
          "summary",
          "deck",
          "excerpt",
          "description",
          "strapline",
          "intro",
          "abstract",
          "sell",
          "teaser text",
          "leadtext",
          "kicker text",
          "tagline",
          "article description",
          "article summary",
          "headline sub",
          "article lead",
          "sub headline",
          "stand first");

  private static final List<String> NO_STANDFIRSTS = List.of("byline", "image");

  /** Marks the standfirst in the page. */
  static final String MARK = "data-lectern-standfirst";

  private static final int LONG = 80;
  private static final int LONGEST = 700;

  private HtmlStandfirst() {}

  static boolean is(Element element) {
    if (element.attributesSize() == 0 || element.text().length() < 25) {
      return false;
    }
    if (element.selectFirst("h1, time, [class*=byline], [rel=author], img, picture, figure")
        != null) {
      return false;
    }
    for (String names : HtmlNames.of(element)) {
      if (isNamed(names)) {
        return true;
      }
    }
    return false;
  }

  static boolean isNamed(String names) {
    return !HtmlCredits.hasAny(names, NO_STANDFIRSTS) && HtmlCredits.hasAny(names, STANDFIRSTS);
  }

  /** Returns whether a smaller part of a standfirst is called one. */
  static boolean holdsOne(Element element) {
    for (Element part : element.getAllElements()) {
      if (!part.equals(element) && is(part)) {
        return true;
      }
    }
    return false;
  }

  /** Makes the first line with the name of a standfirst a paragraph, whatever it was. */
  static void mark(Element whole) {
    for (Element element : whole.getAllElements()) {
      String name = element.normalName();
      if (name.equals("p") && element.text().length() > LONG && !is(element)) {
        return;
      }
      if (!element.equals(whole)
          && is(element)
          && element.text().length() < LONGEST
          && !holdsOne(element)) {
        if (HtmlBlocks.isHeading(element)) {
          element.tagName("p");
        }
        element.attr(MARK, "");
        return;
      }
    }
  }

  static boolean isIn(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(MARK)) {
        return true;
      }
    }
    return false;
  }
}
