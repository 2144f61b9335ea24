package lectern.reader;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Finds in a page who wrote the article, by what its elements are called and by its bylines. */
final class HtmlAuthor {
  private static final int LONGEST_NAME = 120;
  private static final int MOST_NAMED = 100;
  private static final int MOST_LOOKED_AT = 5000;
  private static final int MOST_LINES = 500;

  private HtmlAuthor() {}

  /** Returns the author's name that the page shows, or nothing. */
  static String in(Element body) {
    for (Element element :
        first(body.select("[rel=author], [itemprop=author], a[href*=/author/]"), MOST_NAMED)) {
      String name = name(element);
      if (!name.isEmpty() && !HtmlCredits.isOfOthers(element)) {
        return name;
      }
    }
    for (Element element : first(body.getAllElements(), MOST_LOOKED_AT)) {
      if (element.attributesSize() == 0 || HtmlBlocks.isHeading(element)) {
        continue;
      }
      for (String names : HtmlNames.of(element)) {
        if (HtmlCredits.hasAny(names, HtmlCredits.AUTHOR_NAMES)
            && !HtmlCredits.isOfOthers(element)) {
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
      if (before != null && isPerson(before.text().strip()) && !HtmlCredits.isOfOthers(element)) {
        return before.text().strip();
      }
      if (HtmlCredits.isDatedLine(text)) {
        for (String part : text.split("[|·•]")) {
          String name = cleaned(part.strip());
          if (!name.isEmpty() && Dates.iso(name).isEmpty() && !HtmlCredits.isOfOthers(element)) {
            return name;
          }
        }
      }
      boolean posted = text.startsWith("Posted by") || text.startsWith("Author: ");
      if ((text.regionMatches(true, 0, "by ", 0, 3)
              && HtmlCredits.isByline("By " + text.substring(3)))
          || (posted && HtmlCredits.isByline(text))) {
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
          " at ",
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
        || HtmlCredits.hasAny(
            small, List.of("author", "authors", "page", "archive", "posts", "profile"))
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
