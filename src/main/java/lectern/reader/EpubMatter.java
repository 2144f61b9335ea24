package lectern.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Knows the parts before and behind the text of a book that nobody reads aloud. What the book says
 * of a part counts (EPUB 3 Structural Semantics Vocabulary, or the guide of EPUB 2); where it says
 * nothing, only a part that is plainly of such a kind is left out.
 */
final class EpubMatter {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("cover", "cover"),
          Map.entry("toc", "contents"),
          Map.entry("landmarks", "contents"),
          Map.entry("page-list", "contents"),
          Map.entry("loi", "list of pictures"),
          Map.entry("lot", "list of tables"),
          Map.entry("index", "index"),
          Map.entry("bibliography", "bibliography"),
          Map.entry("colophon", "colophon"),
          Map.entry("copyright-page", "copyright page"),
          Map.entry("title-page", "title page"),
          Map.entry("titlepage", "title page"),
          Map.entry("halftitlepage", "title page"));

  private static final Map<String, String> HEADINGS =
      Map.of(
          "contents", "contents",
          "table of contents", "contents",
          "index", "index",
          "bibliography", "bibliography",
          "works cited", "bibliography",
          "copyright", "copyright page");

  private static final int SHORT = 400;
  private static final int COPYRIGHT = 4000;

  /** More of the text than this in links makes it a table of contents. */
  private static final double IN_LINKS = 0.7;

  private final Map<String, String> told = new HashMap<>();
  private final String title;

  /**
   * Makes one for a book.
   *
   * @param guide the types of files by the package file
   * @param landmarks the types of files by the navigation document
   */
  EpubMatter(Map<String, String> guide, Map<String, String> landmarks, String title) {
    told.putAll(guide);
    told.putAll(landmarks);
    this.title = title.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns what a file is where it is left out, else nothing.
   *
   * @param place which file it is, from 0
   */
  String of(String file, Element body, int place) {
    String type = TYPES.getOrDefault(told.getOrDefault(file, ""), "");
    if (type.isEmpty()) {
      type = ofType(body);
    }
    Element only = body.childrenSize() == 1 ? body.child(0) : null;
    if (type.isEmpty() && only != null) {
      type = ofType(only);
    }
    return type.isEmpty() ? byLooks(body, place) : type;
  }

  /** Returns what an element is by its own account where it is left out, else nothing. */
  static String ofType(Element element) {
    String types = element.attr("epub:type") + " " + element.attr("role").replace("doc-", "");
    if (types.isBlank() || types.contains("chapter")) {
      return "";
    }
    for (String type : types.toLowerCase(Locale.ROOT).split(" ")) {
      String matter = TYPES.get(type);
      if (matter != null) {
        return matter;
      }
    }
    return "";
  }

  private String byLooks(Element body, int place) {
    String text = body.text();
    if (text.length() < 30 && place == 0 && body.selectFirst("img, svg") != null) {
      return "cover";
    }
    int linked = 0;
    int links = 0;
    for (Element link : body.select("a[href]")) {
      linked += link.text().length();
      links++;
    }
    if (links >= 3 && linked > IN_LINKS * text.length()) {
      return "contents";
    }
    Element heading = body.selectFirst("h1, h2, h3");
    String head = heading == null ? "" : heading.text().strip().toLowerCase(Locale.ROOT);
    String matter = HEADINGS.getOrDefault(head, "");
    boolean proven =
        matter.equals("bibliography") || isShortLines(body) || text.length() < COPYRIGHT;
    if (!matter.isEmpty() && proven) {
      return matter;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean rights = lower.contains("all rights reserved") || lower.contains("isbn");
    if (heading == null && rights && text.length() < COPYRIGHT) {
      return "copyright page";
    }
    boolean early = place < 3 && text.length() < SHORT && !title.isEmpty();
    return early && lower.contains(title) && body.select("p").size() < 8 && !hasSentence(text)
        ? "title page"
        : "";
  }

  private static boolean isShortLines(Element body) {
    int lines = body.select("p, li, dt, dd, div:not(:has(div, p))").size();
    return lines > 10 && body.text().length() / lines < 90;
  }

  private static boolean hasSentence(String text) {
    return text.contains(". ") && text.length() > 200;
  }
}
