package lectern.reader;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Finds in a page who wrote the article and when, and the lines that only say so. */
final class HtmlCredits {
  private static final int LONGEST = 250;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_NAMED = 100;
  private static final int MOST_LOOKED_AT = 5000;
  private static final int MOST_LINES = 500;
  private static final int MOST_OF_OTHERS = 1500;

  private static final List<String> AUTHOR_NAMES =
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
    return isByline(text) || isDatedLine(text);
  }

  private static boolean isCredit(String names) {
    return hasAny(names, AUTHOR_NAMES) || hasAny(names, DATE_NAMES) || hasAny(names, META_NAMES);
  }

  private static boolean hasAny(String names, List<String> words) {
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
    boolean by =
        text.startsWith("By ")
            || text.startsWith("by ")
            || text.startsWith("BY ")
            || text.startsWith("Written by ")
            || text.startsWith("Posted by ")
            || text.startsWith("Posted by: ")
            || text.startsWith("Author: ")
            || text.startsWith("Posted on ")
            || text.startsWith("Published ")
            || text.startsWith("Updated ")
            || text.startsWith("Edited by ")
            || text.startsWith("Reviewed by ")
            || text.startsWith("Medically reviewed by ")
            || text.startsWith("Fact-checked by ")
            || text.startsWith("Fact checked by ")
            || text.startsWith("Words by ");
    if (by) {
      return true;
    }
    return Dates.isDate(text);
  }

  /** Returns the author's name that the page shows, or nothing. */
  static String author(Element body) {
    for (Element element :
        first(body.select("[rel=author], [itemprop=author], a[href*=/author/]"), MOST_NAMED)) {
      String name = name(element);
      if (!name.isEmpty() && !isOfOthers(element)) {
        return name;
      }
    }
    for (Element element : first(body.getAllElements(), MOST_LOOKED_AT)) {
      if (element.attributesSize() == 0 || HtmlBlocks.isHeading(element)) {
        continue;
      }
      for (String names : HtmlNames.of(element)) {
        if (hasAny(names, AUTHOR_NAMES) && !isOfOthers(element)) {
          String name = name(element);
          if (!name.isEmpty()) {
            return name;
          }
        }
      }
    }
    for (Element element :
        first(body.select("p, div, span, td, h2, h3, h4, i, em, font, small"), MOST_LINES)) {
      String text = hasBlocks(element) ? element.ownText().strip() : element.text().strip();
      Element before = Dates.isDate(text) ? element.previousElementSibling() : null;
      if (before != null && isPerson(before.text().strip()) && !isOfOthers(element)) {
        return before.text().strip();
      }
      if (isDatedLine(text)) {
        for (String part : text.split("[|·•]")) {
          String name = cleaned(part.strip());
          if (!name.isEmpty() && Dates.iso(name).isEmpty() && !isOfOthers(element)) {
            return name;
          }
        }
      }
      boolean posted = text.startsWith("Posted by") || text.startsWith("Author: ");
      if ((text.regionMatches(true, 0, "by ", 0, 3) && isByline("By " + text.substring(3)))
          || (posted && isByline(text))) {
        String name = name(element);
        if (looksLikeNames(name)) {
          return name;
        }
      }
    }
    return "";
  }

  private static List<Element> first(List<Element> elements, int most) {
    return elements.size() > most ? elements.subList(0, most) : elements;
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

  /** Returns whether a text is two to four words with capitals, such as a name. */
  private static boolean isPerson(String text) {
    String[] words = text.split(" ");
    boolean person = words.length >= 2 && words.length <= 4 && text.length() <= 40;
    for (String word : words) {
      person &= !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
    return person && Dates.iso(text).isEmpty();
  }

  private static boolean hasBlocks(Element element) {
    for (Element child : element.children()) {
      if (HtmlBlocks.isBlock(child) || child.normalName().equals("small")) {
        return true;
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
    return (small.contains("updated") || small.contains("modified") || small.contains("edited"))
        && !small.contains("published")
        && !small.contains("posted");
  }

  private static String name(Element element) {
    String all = ParagraphList.collapsed(element.text());
    int by = all.indexOf("by ");
    if (by >= 0 && by < 12 && by + 3 < all.length()) {
      String name = cleaned(all.substring(by + 3));
      if (!name.isEmpty()) {
        return name;
      }
    }
    Element inner =
        element.selectFirst("[itemprop=name], [rel=author], .author-name, .fn, .username, a");
    if (inner != null && !inner.text().isBlank()) {
      return cleaned(ParagraphList.collapsed(inner.text()));
    }
    for (Element part : element.getAllElements()) {
      boolean leaf =
          !part.equals(element) && part.childrenSize() == 0 && all.length() <= LONGEST_NAME;
      if (leaf && isPerson(part.text().strip()) && part.text().length() < all.length()) {
        return cleaned(part.text().strip());
      }
    }
    return cleaned(all);
  }

  /** Returns a name without "by" before it and what a page adds behind it. */
  static String cleaned(String text) {
    String name = text;
    String small = name.toLowerCase(Locale.ROOT);
    for (String before :
        new String[] {
          "written by ",
          "posted by ",
          "posted by: ",
          "by: ",
          "by ",
          "words by ",
          "author: ",
          "story by ",
          "reported by ",
          "submitted by "
        }) {
      if (small.startsWith(before)) {
        name = name.substring(before.length());
        small = small.substring(before.length());
      }
    }
    int end = name.length();
    for (String sign :
        new String[] {
          " | ",
          " » ",
          " · ",
          " • ",
          " — ",
          " – ",
          " on ",
          "Published",
          "Updated",
          " / ",
          ", 20",
          " ("
        }) {
      int at = name.indexOf(sign);
      end = at > 0 ? Math.min(end, at) : end;
    }
    int comma = name.lastIndexOf(", ");
    if (comma > 0 && Dates.isDate(name.substring(comma + 2))) {
      end = Math.min(end, comma);
    }
    name = name.substring(0, end).strip();
    while (!name.isEmpty() && ",;|·•-–—".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.length() <= LONGEST_NAME && looksLikeNames(name) ? name : "";
  }

  /** Returns whether a text is a label such as "View author page", or an address. */
  private static boolean isNoName(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      letters |= Character.isLetter(name.charAt(i));
    }
    return !letters
        || hasAny(small, List.of("author", "authors", "page", "archive", "posts", "profile"))
        || (small.indexOf(' ') < 0 && small.indexOf('.') > 0 && !small.endsWith("."));
  }

  static boolean looksLikeNames(String name) {
    if (name.isEmpty()
        || !Character.isLetterOrDigit(name.codePointAt(0))
        || (name.endsWith(".") && name.length() > 40)) {
      return false;
    }
    int words = 1;
    boolean figures = false;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
      figures |= Character.isDigit(name.charAt(i));
    }
    return words <= 14 && !(figures && words > 2) && !isNoName(name);
  }
}
