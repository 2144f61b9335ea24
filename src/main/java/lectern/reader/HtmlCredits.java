package lectern.reader;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Knows the lines in a page that only say who wrote something and when. */
final class HtmlCredits {
  private static final int LONGEST = 250;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_OF_OTHERS = 1500;

  static final List<String> AUTHOR_NAMES =
      List.of(
          "byline",
          "author",
          "authors",
          "author name",
          "posted by",
          "written by",
          "contributor",
          "contributors",
          "writer",
          "article author",
          "by author",
          "post author",
          "byauthor",
          "creator",
          "entry author",
          "byline name",
          "vcard",
          "submitted");

  private static final List<String> DATE_NAMES =
      List.of(
          "date",
          "time",
          "published",
          "publish date",
          "pubdate",
          "timestamp",
          "dateline",
          "posted on",
          "entry date",
          "post date",
          "article date",
          "updated",
          "modified",
          "date published",
          "published on",
          "datetime",
          "publication date",
          "created");

  private static final List<String> META_NAMES =
      List.of(
          "meta",
          "entry meta",
          "post meta",
          "article meta",
          "post info",
          "article info",
          "byline wrapper",
          "post header meta",
          "story meta",
          "metadata",
          "meta info",
          "submitted",
          "posted",
          "postmeta",
          "post byline",
          "article header meta",
          "blog meta",
          "author date",
          "info",
          "details");

  private HtmlCredits() {}

  /** Returns whether the element only tells author, date and the like. */
  static boolean isCredit(Element element) {
    String text = element.text();
    if (text.length() > LONGEST || element.closest("figure") != null) {
      return false;
    }
    String name = element.normalName();
    if (name.equals("time") || element.attr("rel").equals("author") || name.equals("address")) {
      return true;
    }
    for (String names : HtmlNames.of(element)) {
      if (isCredit(names)) {
        return element.selectFirst("h1, h2, pre, blockquote, figure") == null
            && !(name.equals("p") && text.length() > LONGEST_NAME);
      }
    }
    boolean timed = text.length() <= LONGEST_NAME && element.selectFirst("time") != null;
    return isByline(text) || isDatedLine(text) || (timed && startsLikeByline(text));
  }

  private static boolean isCredit(String names) {
    return hasAny(names, AUTHOR_NAMES) || hasAny(names, DATE_NAMES) || hasAny(names, META_NAMES);
  }

  static boolean hasAny(String names, List<String> words) {
    String padded = " " + names + " ";
    for (String word : words) {
      if (padded.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line reads {@code By Ann Lee}, perhaps with a date. */
  static boolean isByline(String text) {
    if (text.length() > LONGEST_NAME || (text.endsWith(".") && text.length() > 60)) {
      return false;
    }
    return startsLikeByline(text) || Dates.isDate(text);
  }

  private static boolean startsLikeByline(String text) {
    return text.startsWith("By ")
        || text.startsWith("by ")
        || text.startsWith("BY ")
        || text.startsWith("Written by ")
        || text.startsWith("Posted by ")
        || text.startsWith("Posted by: ")
        || text.startsWith("Author: ")
        || text.startsWith("Posted on ")
        || text.startsWith("Published ")
        || text.startsWith("Updated ")
        || text.startsWith("Updated: ")
        || text.startsWith("Published: ")
        || text.startsWith("Posted: ")
        || text.startsWith("Edited by ")
        || text.startsWith("Reviewed by ")
        || text.startsWith("Medically reviewed by ")
        || text.startsWith("Fact-checked by ")
        || text.startsWith("Fact checked by ")
        || text.startsWith("Words by ");
  }

  private static final List<String> OTHERS =
      List.of(
          "comment",
          "comments",
          "related",
          "bio",
          "sidebar",
          "caption",
          "recommended",
          "widget",
          "infobox",
          "updated",
          "modified");

  /** Returns whether the element stands in a part of the page that is about others. */
  static boolean isOfOthers(Element element) {
    for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
      for (String names : HtmlNames.of(e)) {
        if (hasAny(names, OTHERS)
            && (e.text().length() < MOST_OF_OTHERS
                && e.selectFirst("h1, article, .hentry") == null)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a line has a date and, parted by signs, little else. */
  static boolean isDatedLine(String text) {
    boolean parted = text.indexOf('|') > 0 || text.indexOf('·') > 0 || text.indexOf('•') > 0;
    return parted && !isUpdate(text) && text.length() < LONGEST_NAME && !Dates.iso(text).isEmpty();
  }

  /** Returns whether a line tells only when a page was changed. */
  static boolean isUpdate(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return (small.contains("updated")
            || small.contains("modified")
            || small.contains("edited")
            || small.contains("reviewed"))
        && !small.contains("published")
        && !small.contains("posted");
  }
}
