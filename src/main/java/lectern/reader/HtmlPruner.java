package lectern.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what its elements, roles and names say is no part of the article, and what is
 * not seen. Takes account of all of it.
 */
final class HtmlPruner {
  /** What is gone without a word: nobody sees it. */
  static final Set<String> UNSEEN =
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
          Map.entry("tablist", "navigation"),
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

  /** An element with more of the page's text than this is no part of the page but the page. */
  private static final double WHOLE = 0.4;

  private static final double SOME_TEXT = 0.2;

  /** Comments may be longer than the article. */
  private static final double COMMENTS = 0.92;

  /** A box with a field to fill in and no more letters than this asks for something. */
  private static final int LONGEST_ASKING = 400;

  private static final String FIELDS =
      "input:not([type]), input[type=email], input[type=text], input[type=submit], textarea, form";

  private final ParagraphList found;
  private final Set<String> hiddenClasses;
  private final Element body;
  private final @Nullable Element heading;
  private final HtmlShares shares;
  private final HtmlParts parts;

  /**
   * Makes one.
   *
   * @param heading the heading that shows the title, or null
   */
  HtmlPruner(
      Element body, @Nullable Element heading, ParagraphList found, Set<String> hiddenClasses) {
    this.body = body;
    this.heading = heading;
    this.found = found;
    this.hiddenClasses = new HashSet<>(hiddenClasses);
    this.shares = new HtmlShares(body);
    this.parts = new HtmlParts(shares);
  }

  void prune() {
    for (Element child : List.copyOf(body.children())) {
      visit(child);
    }
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
    double share = shares.share(element);
    if (share > COMMENTS || name.equals("body") || name.equals("main")) {
      return null;
    }
    String what = null;
    if (isHidden(element)) {
      what = "hidden text";
    } else if (HtmlNotes.isNotes(element) || HtmlNotes.isReference(element)) {
      return null;
    } else {
      what = parts.of(element, name);
      what = what == null ? byElement(element, name) : what;
      what = what == null && isAsking(element, name) ? "form" : what;
    }
    if (what != null && heading != null && shares.textShare(element) > SOME_TEXT) {
      what = Tree.isIn(heading, element) && !isHidden(element) ? null : what; // the article itself
    }
    boolean allowed =
        share < WHOLE || "comments".equals(what) || element.hasClass("robots-nocontent");
    return allowed ? what : null;
  }

  /** Returns whether an element is a few words around a field to fill in. */
  private boolean isAsking(Element element, String name) {
    boolean box = name.equals("div") || name.equals("section") || name.equals("li");
    return box
        && shares.length(element) <= LONGEST_ASKING
        && shares.share(element) < SOME_TEXT
        && shares.textShare(element) < SOME_TEXT
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
}
