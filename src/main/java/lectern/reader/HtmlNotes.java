package lectern.reader;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows footnotes, the signs that refer to them, and other raised and lowered text. The roles are
 * those of DPUB-ARIA 1.1 and of the EPUB Structural Semantics Vocabulary.
 */
final class HtmlNotes {
  private static final int LONGEST_SIGN = 6;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Set<String> NOTES_ROLES =
      Set.of("doc-footnote", "doc-endnotes", "doc-endnote", "doc-bibliography");

  private static final Set<String> NOTES_TYPES =
      Set.of("footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes");

  private static final Set<String> NOTES_NAMES =
      Set.of(
          "footnotes",
          "footnote",
          "endnotes",
          "endnote",
          "reflist",
          "references",
          "footnote list",
          "fn list",
          "fn",
          "citations",
          "footnote definition",
          "footnotes list",
          "bibliography",
          "footnote brackets",
          "footnotes sep",
          "modern footnotes list",
          "wp block footnotes",
          "reference list",
          "article references",
          "notes list",
          "article notes",
          "aside footnote");

  private static final String[] TARGETS = {
    "#fn",
    "#note",
    "#cite",
    "#_ftn",
    "#_edn",
    "#footnote",
    "#bib",
    "#endnote",
    "#ref",
    "#en",
    "#n",
    "#id",
    "#r"
  };

  private HtmlNotes() {}

  /** Returns whether the element only refers to a note, such as a raised 1. */
  static boolean isReference(Element element) {
    String name = element.normalName();
    if (element.attr("role").equals("doc-noteref")
        || element.attr("epub:type").equals("noteref")
        || element.hasClass("footnote-ref")
        || element.hasClass("footnote-reference")
        || element.hasClass("noteref")
        || (element.hasClass("sidenote-number") && name.equals("label"))) {
      return true;
    }
    if (name.equals("sup")) {
      if (element.hasClass("reference") || element.hasClass("noprint")) {
        return true;
      }
      Element link = element.selectFirst("a");
      return isSign(element.text()) && (link != null || isLinked(element));
    }
    if (name.equals("cite") && element.selectFirst("a[href*=#]") != null) {
      return isNumbers(element.text());
    }
    return name.equals("a") && pointsToNote(element.attr("href")) && isSign(element.text());
  }

  /** Returns whether a text is numbers in brackets, such as {@code [1, 12]}. */
  private static boolean isNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return text.startsWith("[") && text.length() < 30;
  }

  private static boolean isLinked(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("a") && parent.attr("href").contains("#");
  }

  private static boolean pointsToNote(String address) {
    int hash = address.indexOf('#');
    if (hash < 0) {
      return false;
    }
    for (String target : TARGETS) {
      if (address.regionMatches(true, hash, target, 0, target.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is short, and a number, a letter or a sign, perhaps in brackets. */
  private static boolean isSign(String text) {
    String sign = text.strip();
    if (sign.isEmpty() || sign.length() > LONGEST_SIGN) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < sign.length(); i++) {
      letters += Character.isLetter(sign.charAt(i)) ? 1 : 0;
    }
    return letters <= 1 || (letters <= 4 && isRoman(sign));
  }

  private static boolean isRoman(String sign) {
    for (int i = 0; i < sign.length(); i++) {
      if (Character.isLetter(sign.charAt(i)) && "ivx".indexOf(sign.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the element leads from a note back to the text. */
  static boolean isBackLink(Element element) {
    if (element.attr("role").equals("doc-backlink")
        || element.hasClass("mw-cite-backlink")
        || element.hasClass("footnote-backref")
        || element.hasClass("footnote-back")
        || element.hasClass("fn-backref")
        || element.hasClass("reversefootnote")
        || element.hasClass("backlink")) {
      return true;
    }
    if (!element.normalName().equals("a") || !element.attr("href").contains("#")) {
      return false;
    }
    String text = element.text().strip();
    return text.length() <= 3 && !text.isEmpty() && "↩↑^⏎⤴↵¶#".indexOf(text.charAt(0)) >= 0;
  }

  /** Returns whether the element holds notes, or one of them. */
  static boolean isNotes(Element element) {
    if (NOTES_ROLES.contains(element.attr("role"))
        || NOTES_TYPES.contains(element.attr("epub:type"))) {
      return true;
    }
    if (!HtmlBlocks.isBlock(element) || HtmlBlocks.isHeading(element)) {
      return false;
    }
    for (String of : element.classNames()) {
      if (NOTES_NAMES.contains(HtmlNames.words(of))) {
        return true;
      }
    }
    return NOTES_NAMES.contains(HtmlNames.words(element.id()))
        && !element.normalName().equals("section");
  }

  /** Returns whether the element is a note that stands in the middle of the text. */
  static boolean isInlineNote(Element element) {
    return element.normalName().equals("span")
        && (element.hasClass("sidenote")
            || element.hasClass("marginnote")
            || element.hasClass("footnote")
            || element.hasClass("inline-footnote"));
  }

  /**
   * Returns a raised or lowered text as it is written in a line: figures stay raised after a letter
   * or a figure, since 10² is not 102.
   */
  static String raised(Element element, CharSequence before) {
    String text = ParagraphList.collapsed(element.wholeText());
    if (element.normalName().equals("sub") || text.isEmpty() || before.length() == 0) {
      return text;
    }
    boolean after =
        Character.isLetterOrDigit(before.charAt(before.length() - 1))
            || before.charAt(before.length() - 1) == ')';
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        raised.append(RAISED.charAt(c - '0'));
      } else if (i == 0 && (c == '-' || c == '−' || c == '–')) {
        raised.append('⁻');
      } else {
        return text;
      }
    }
    return after ? raised.toString() : text;
  }

  /** Returns a formula as plain text, without the source that it may have been made from. */
  static String formula(Element math) {
    StringBuilder text = new StringBuilder();
    for (Element part : math.getAllElements()) {
      String name = part.normalName();
      if (!name.startsWith("annotation") && part.closest("annotation, annotation-xml") == null) {
        text.append(part.ownText());
      }
    }
    return text.toString();
  }
}
