package lectern.reader;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what its elements, roles and names say is no part of the article, and what is
 * not seen. Takes account of all of it.
 */
final class HtmlPruner {
  /** What is gone without a word: nobody sees it. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "template", "noscript", "link", "meta", "svg", "canvas", "datalist");

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("navigation", "navigation"),
          Map.entry("search", "navigation"),
          Map.entry("banner", "navigation"),
          Map.entry("contentinfo", "navigation"),
          Map.entry("menu", "navigation"),
          Map.entry("menubar", "navigation"),
          Map.entry("toolbar", "navigation"),
          Map.entry("dialog", "pop-up"),
          Map.entry("alertdialog", "pop-up"),
          Map.entry("doc-toc", "table of contents"),
          Map.entry("doc-pullquote", "pull quote"),
          Map.entry("tooltip", "pop-up"));

  /** Names of boxes that belong to the text although they stand aside. */
  private static final String[] OWN_BOXES = {
    "note",
    "tip",
    "warning",
    "caution",
    "important",
    "admonition",
    "callout",
    "info",
    "key",
    "fact",
    "summary",
    "footnote",
    "footnotes",
    "sidenote",
    "highlight",
    "danger",
    "example",
    "definition",
    "takeaways"
  };

  private static final WordTable PARTS = WordTable.load("page-parts");

  /** An element with more of the page's text than this is no part of the page but the page. */
  private static final double WHOLE = 0.4;

  /** Parts of a page that may hold most of its paragraphs and are still no article. */
  private static final Set<String> OFTEN_LONG =
      Set.of("comments", "cookie notice", "pop-up", "hidden text", "related links");

  /** A block with so many letters that are no link reads like a paragraph. */
  private static final int PARAGRAPH = 80;

  /** So many letters around a link make a sentence of it. */
  private static final int SENTENCE = 40;

  private static final int NEAR_TITLE = 4;
  private static final double WHOLE_TEXT = 0.5;
  private static final double SOME_TEXT = 0.2;

  /** Comments may be longer than the article. */
  private static final double COMMENTS = 0.92;

  /** Pages on which what readers write is the text (schema.org). */
  private static final String DISCUSSION = "[itemtype*=DiscussionForumPosting]";

  /** A box with a field to fill in and no more letters than this asks for something. */
  private static final int LONGEST_ASKING = 400;

  private static final String FIELDS =
      "input:not([type]), input[type=email], input[type=text], input[type=submit], textarea, form";

  private final ParagraphList found;
  private final Set<String> hiddenClasses;
  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

  /** The letters of each element in blocks that read like paragraphs. */
  private final IdentityHashMap<Element, Integer> texts = new IdentityHashMap<>();

  private double all;
  private double paragraphs;

  HtmlPruner(ParagraphList found, Set<String> hiddenClasses) {
    this.found = found;
    this.hiddenClasses = new HashSet<>(hiddenClasses);
  }

  void prune(Element body) {
    all = Math.max(1, measure(body));
    measureText(body);
    paragraphs = Math.max(1, texts.getOrDefault(body, 0));
    for (Element child : List.copyOf(body.children())) {
      visit(child);
    }
  }

  private int measure(Element element) {
    int length = 0;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        length += words.isBlank() ? 0 : words.getWholeText().strip().length();
      } else if (node instanceof Element child && !UNSEEN.contains(child.normalName())) {
        length += measure(child);
      }
    }
    lengths.put(element, length);
    return length;
  }

  private double share(Element element) {
    return lengths.getOrDefault(element, 0) / all;
  }

  /** Returns the letters of an element that stand in no block inside it, and in no link. */
  private int measureText(Element element) {
    int own = 0;
    int inside = 0;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        own += words.isBlank() ? 0 : words.getWholeText().strip().length();
      } else if (node instanceof Element child && !UNSEEN.contains(child.normalName())) {
        int text = measureText(child);
        boolean block = HtmlBlocks.isBlock(child);
        inside += texts.getOrDefault(child, 0);
        own += block || child.normalName().equals("a") ? 0 : text;
      }
    }
    boolean reads = element.normalName().equals("p") || own >= PARAGRAPH;
    boolean block = HtmlBlocks.isBlock(element);
    texts.put(element, inside + (block && reads ? own : 0));
    return own;
  }

  /** Returns the share of the page's paragraphs that are in the element. */
  private double textShare(Element element) {
    return texts.getOrDefault(element, 0) / paragraphs;
  }

  private void visit(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      if (!name.equals("svg") || element.parent() == null) {
        element.remove();
      }
      return;
    }
    String what = whatElseThanArticle(element, name);
    if (what != null) {
      found.omit(what, element.text());
      element.remove();
      return;
    }
    for (Element child : List.copyOf(element.children())) {
      visit(child);
    }
  }

  private @Nullable String whatElseThanArticle(Element element, String name) {
    double share = share(element);
    if (share > COMMENTS || name.equals("body") || name.equals("main")) {
      return null;
    }
    String what = null;
    if (isHidden(element)) {
      what = "hidden text";
    } else if (HtmlNotes.isNotes(element) || HtmlNotes.isReference(element)) {
      return null;
    } else {
      what = byName(element, name);
      what = what == null ? byElement(element, name) : what;
      what = what == null && isAsking(element, name) ? "form" : what;
    }
    boolean allowed = share < WHOLE || "comments".equals(what);
    return allowed ? what : null;
  }

  /** Returns whether an element is a few words around a field to fill in. */
  private boolean isAsking(Element element, String name) {
    boolean box = name.equals("div") || name.equals("section") || name.equals("li");
    return box
        && lengths.getOrDefault(element, 0) <= LONGEST_ASKING
        && share(element) < SOME_TEXT
        && textShare(element) < SOME_TEXT
        && element.selectFirst(FIELDS) != null
        && element.selectFirst("h1, article, figure, pre, table") == null;
  }

  private boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return !element.attr("hidden").equals("until-found");
    }
    String style = element.attr("style");
    if (!style.isEmpty() && isHiding(style)) {
      return true;
    }
    for (String name : element.classNames()) {
      if (hiddenClasses.contains(name)) {
        return true;
      }
    }
    return false;
  }

  static boolean isHiding(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none")
        || plain.contains("visibility:hidden")
        || plain.contains("clip:rect(0")
        || plain.contains("font-size:0;")
        || plain.endsWith("font-size:0");
  }

  private static @Nullable String byElement(Element element, String name) {
    String role = ROLES.get(element.attr("role"));
    if (role != null) {
      return role;
    }
    return switch (name) {
      case "nav", "menu" -> "navigation";
      case "dialog" -> "pop-up";
      case "aside" -> isOwnBox(element) ? null : "sidebar";
      case "footer" -> isFooter(element) ? "page footer" : null;
      case "header" -> isSiteHeader(element) ? "navigation" : null;
      case "form" -> isText(element) ? null : "form";
      case "button", "select", "textarea", "input", "fieldset" -> "form";
      case "iframe", "object", "embed", "audio", "video" -> "player";
      default -> null;
    };
  }

  private static boolean isText(Element form) {
    int length = 0;
    for (Element paragraph : form.select("p, td, blockquote")) {
      length += paragraph.ownText().length();
    }
    return length > 400;
  }

  private static boolean isOwnBox(Element aside) {
    for (String name : HtmlNames.of(aside)) {
      for (String box : OWN_BOXES) {
        if ((" " + name + " ").contains(" " + box + " ")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFooter(Element footer) {
    return footer.closest("blockquote, figure, q") == null;
  }

  private static boolean isSiteHeader(Element header) {
    return header.closest("article, main, section, [role=main]") == null
        && header.selectFirst("h1, h2, [itemprop=headline]") == null;
  }

  private @Nullable String byName(Element element, String name) {
    boolean heading = HtmlBlocks.isHeading(element);
    for (String names : HtmlNames.of(element, !heading && !isSection(element))) {
      String what = PARTS.firstIn(names);
      if (what == null) {
        continue;
      }
      boolean hidden = what.equals("hidden text");
      if (hidden && (isShownSomewhere(element) || isCreditSign(element))) {
        continue;
      }
      if (heading && !hidden && !what.equals("edit link")) {
        continue;
      }
      if (what.equals("related links") && (isUnderTitle(element) || isUnlinked(element))) {
        continue;
      }
      if (!hidden && isInSentence(element, name, what)) {
        continue;
      }
      if (element.attr("itemprop").contains("comment") && element.closest(DISCUSSION) != null) {
        continue;
      }
      boolean holdsText = names.contains("content") || names.contains("body");
      double share = textShare(element);
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
    return length > PARAGRAPH && linked * 6 < length;
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
