package lectern.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out paragraphs that are a link, or a row of links, and lead to other articles. */
final class HtmlLeads {
  private static final int LONGEST_LINK = 200;

  /** What announces links, such as "More soups to try". */
  private static final int LONGEST_LABEL = 40;

  /** Letters that may stand around a link that is the whole paragraph, such as "MORE:". */
  private static final int AROUND_LINK = 16;

  /** Letters around each link in a row of them, such as the name of a column. */
  private static final int AROUND_EACH = 12;

  private static final Set<String> ASKING =
      Set.of(
          "see",
          "read",
          "watch",
          "listen",
          "click",
          "check",
          "find",
          "learn",
          "browse",
          "view",
          "explore",
          "sign",
          "subscribe",
          "follow",
          "join",
          "visit",
          "more",
          "related",
          "also",
          "continue",
          "discover",
          "similar",
          "you",
          "shop",
          "take",
          "play",
          "go");

  private final MainContent content;
  private final ParagraphList found;

  HtmlLeads(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  /** Drops paragraphs that are a link and no more. */
  void drop() {
    Element whole = content.whole();
    for (Element line : List.copyOf(whole.getAllElements())) {
      if (!line.equals(whole) && Tree.isIn(line, whole) && isLead(line)) {
        found.omit("related links", line.text());
        line.remove();
      }
    }
  }

  /** Returns whether a paragraph is one link, which nothing before it announces. */
  private boolean isLead(Element element) {
    String name = element.normalName();
    boolean paragraph = name.equals("p") || (name.equals("div") && !HtmlTeasers.hasBlock(element));
    String text = element.text().strip();
    if (!paragraph
        || text.isEmpty()
        || text.length() > LONGEST_LINK
        || element.closest("blockquote, figure, li, td, dd, pre") != null
        || element.selectFirst("img, sup, code") != null) {
      return false;
    }
    int linked = 0;
    List<Element> links = element.select("a[href]");
    for (Element link : links) {
      linked += isElsewhere(link.attr("href")) ? link.text().length() : 0;
    }
    if (links.size() == 1 && links.get(0).attr("href").startsWith("mailto:")) {
      return text.indexOf(' ') < 0 && text.indexOf('@') > 0;
    }
    int colon = text.indexOf(": ");
    boolean announces = colon > 0 && colon <= LONGEST_LABEL && asks(text.substring(0, colon));
    int around = text.length() - linked - (announces ? colon : 0);
    boolean ends = ".!:".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean row = links.size() > 1 && (text.indexOf(" | ") > 0 || isAllLabels(text, links));
    return (announces || links.size() == 1 || row)
        && around <= AROUND_LINK + (row ? links.size() * AROUND_EACH : 0)
        && linked > around
        && (!ends || announces || asks(text))
        && !isAnnounced(element)
        && content.weight(content.whole()) > 2 * LONGEST_LINK;
  }

  /** Returns whether a text is labels and no more, such as "STORY:" before each of some links. */
  private static boolean isAllLabels(String text, List<Element> links) {
    String rest = text;
    for (Element link : links) {
      rest = rest.replace(link.text(), " ");
    }
    boolean labels = false;
    for (String word : rest.strip().split(" +")) {
      if (!word.endsWith(":")) {
        return false;
      }
      labels = true;
    }
    return labels;
  }

  private static boolean isElsewhere(String address) {
    return !address.startsWith("#") && !address.startsWith("mailto:") && !address.endsWith(".pdf");
  }

  /** Returns whether the first word of a text asks to do something, or tells what is like this. */
  private static boolean asks(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ASKING.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isAnnounced(Element element) {
    Element before = element.previousElementSibling();
    return before != null && (before.text().strip().endsWith(":") || HtmlBlocks.isHeading(before));
  }
}
