package lectern.reader;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the names of an element what it is besides the article. Names are believed only as far
 * as the text allows: an element with most of the text is no share bar, whatever it is called.
 */
final class HtmlParts {
  private static final WordTable PARTS = WordTable.load("page-parts");

  /** Parts of a page that may hold most of its paragraphs and are still no article. */
  private static final Set<String> OFTEN_LONG =
      Set.of("comments", "cookie notice", "pop-up", "hidden text", "related links");

  /** So many letters around a link make a sentence of it. */
  private static final int SENTENCE = 40;

  private static final int NEAR_TITLE = 4;
  private static final double WHOLE_TEXT = 0.5;
  private static final double SOME_TEXT = 0.2;

  /** Pages on which what readers write is the text (schema.org). */
  private static final String DISCUSSION = "[itemtype*=DiscussionForumPosting]";

  private final HtmlShares shares;

  HtmlParts(HtmlShares shares) {
    this.shares = shares;
  }

  /** Returns what an element is by its names, or null where it may be part of the article. */
  @Nullable String of(Element element, String name) {
    boolean heading = HtmlBlocks.isHeading(element);
    for (String names : HtmlNames.of(element, !heading && !isSection(element))) {
      String what = PARTS.firstIn(names);
      if (what == null) {
        continue;
      }
      boolean hidden = what.equals("hidden text");
      if (hidden
          && (isShownSomewhere(element)
              || isCreditSign(element)
              || names.endsWith("label hidden"))) { // only its label is
        continue;
      }
      if (heading && !hidden && !what.equals("edit link")) {
        continue;
      }
      if (what.equals("related links") && (isUnderTitle(element) || isUnlinked(element))) {
        continue;
      }
      if (what.equals("image credit") && names.endsWith("credit caption")) {
        continue; // both
      }
      if (what.equals("facts box") && isProse(element)) {
        continue;
      }
      if (what.equals("sidebar") && isUnlinked(element) && isBesideText(element)) {
        continue;
      }
      if (what.equals("advert")
          && (HtmlStandfirst.isNamed(names) || isAmidText(element) || holdsText(element))) {
        continue;
      }
      if (!hidden && isInSentence(element, name, what)) {
        continue;
      }
      if (element.attr("itemprop").contains("comment") && element.closest(DISCUSSION) != null) {
        continue;
      }
      boolean holdsText = names.contains("content") || names.contains("body");
      double share = shares.textShare(element);
      if (!OFTEN_LONG.contains(what) && (share > WHOLE_TEXT || (holdsText && share > SOME_TEXT))) {
        continue;
      }
      if (!hidden && isTextItself(element, name)) {
        continue;
      }
      return what;
    }
    return null;
  }

  /** Returns whether an element is a few words inside a sentence, as those that bear adverts. */
  private static boolean isAmidText(Element element) {
    Element parent = element.parent();
    return parent != null
        && !HtmlBlocks.isBlock(element)
        && element.childrenSize() == 0
        && parent.ownText().length() >= 2 * SENTENCE;
  }

  /** Returns whether a paragraph of text stands in the box of an advert, as beside one. */
  private static boolean holdsText(Element element) {
    for (Element child : element.children()) {
      if (child.normalName().equals("p") && isTextItself(child, "p")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a paragraph stands directly before or behind a box, which is an inset then. */
  private static boolean isBesideText(Element element) {
    return isParagraph(element.previousElementSibling())
        || isParagraph(element.nextElementSibling());
  }

  private static boolean isParagraph(@Nullable Element element) {
    return element != null
        && !HtmlBlocks.isHeading(element)
        && element.text().length() >= SENTENCE
        && !HtmlTeasers.hasBlock(element);
  }

  /** Returns whether a box of facts is paragraphs, as a part of an article is, and no table. */
  private static boolean isProse(Element element) {
    int paragraphs = 0;
    for (Element paragraph : element.select("p")) {
      paragraphs += paragraph.text().length() >= HtmlShares.PARAGRAPH ? 1 : 0;
    }
    return paragraphs > 1 && element.selectFirst("table, th, dl") == null;
  }

  /** Returns whether the element stands under the title, as a teaser of the article itself does. */
  private static boolean isUnderTitle(Element element) {
    Element before = element.previousElementSibling();
    for (int i = 0; i < NEAR_TITLE && before != null; i++) {
      if (before.normalName().equals("h1")) {
        return element.selectFirst("a, h2, h3") == null;
      }
      before = before.previousElementSibling();
    }
    return false;
  }

  /** Returns whether there is text in it with hardly a link: it leads nowhere else. */
  private static boolean isUnlinked(Element element) {
    if (element.closest("a[href]") != null
        || element.selectFirst("button, form, [onclick], img, h2, h3, h4") != null) {
      return false;
    }
    int linked = 0;
    for (Element link : element.select("a[href]")) {
      Element parent = link.parent();
      if (parent != null && HtmlBlocks.isBlock(parent) && parent.text().startsWith(link.text())) {
        return false;
      }
      linked += link.text().length();
    }
    int length = element.text().length();
    return length > HtmlShares.PARAGRAPH && linked * 6 < length;
  }

  /** Returns whether the element is a link amid the words of a sentence, whatever its name. */
  private static boolean isInSentence(Element element, String name, String what) {
    Element parent = element.parent();
    if (!name.equals("a") || parent == null) {
      return false;
    }
    String around = parent.ownText();
    int letters = 0;
    for (int i = 0; i < around.length(); i++) {
      letters += Character.isLetter(around.charAt(i)) ? 1 : 0;
    }
    return what.equals("pop-up")
        ? letters > 0 || parent.normalName().equals("p")
        : letters > element.text().length() && letters >= SENTENCE;
  }

  /** Returns whether the identifier of the element is made from its heading. */
  private static boolean isSection(Element element) {
    String id = element.id();
    if (id.isEmpty()) {
      return false;
    }
    Element first = element.firstElementChild();
    if (first == null || !HtmlBlocks.isHeading(first)) {
      return element.normalName().equals("span") || element.normalName().equals("a");
    }
    String slug = HtmlNames.words(id);
    return slug.contains(HtmlNames.words(first.ownText().strip()))
        || HtmlNames.words(first.text()).contains(slug);
  }

  /** Returns whether the element is a paragraph of text that only bears a strange name. */
  private static boolean isTextItself(Element element, String name) {
    if (!name.equals("p")
        && !name.equals("blockquote")
        && !name.equals("li")
        && !name.equals("pre")) {
      return false;
    }
    int links = 0;
    for (Element link : element.select("a")) {
      links += link.text().length();
    }
    String text = element.text();
    return text.length() > 140 && links * 3 < text.length();
  }

  /** Returns whether the element is the word before the credit of a picture, which tells it. */
  private static boolean isCreditSign(Element element) {
    return element.text().startsWith("Credit") && element.closest("figcaption") != null;
  }

  /** Returns whether classes hide the element on some screens only. */
  private static boolean isShownSomewhere(Element element) {
    String names = element.className();
    return names.contains(":block")
        || names.contains(":flex")
        || names.contains(":inline")
        || names.contains(":grid")
        || names.contains(":table")
        || names.contains("-block")
        || names.contains("-flex");
  }
}
