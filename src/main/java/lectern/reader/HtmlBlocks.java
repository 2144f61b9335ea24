package lectern.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.article.Delivery;
import lectern.article.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * Cuts a piece of HTML into paragraphs, each with its kind. What is no text of the article must be
 * taken out before; what the elements mean is told in the HTML Standard, section 4.
 */
final class HtmlBlocks {
  /** Elements whose content is never read, or only in a browser. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "canvas",
          "svg",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "head",
          "title",
          "audio",
          "video",
          "map",
          "rp",
          "rt",
          "dialog",
          "meter",
          "progress",
          "annotation",
          "annotation-xml");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Elements that begin and end a paragraph, besides those that jsoup knows. */
  private static final Set<String> BLOCKS =
      Set.of(
          "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "summary", "center", "picture");

  /** A picture beside a text, such as 💡, has so many letters; more is a row of them. */
  private static final int LONGEST_SIGN = 4;

  private final ParagraphList found;
  private final StringBuilder text = new StringBuilder();
  private final List<String> alternatives = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private Kind kind = Kind.BODY;
  private int breaks;
  private boolean strong = true;
  private boolean lineEnds;

  /** Whether anything but pictures that are signs stands in the open paragraph. */
  private boolean worded;

  /** Where the elements with names begin: the place of the next paragraph in the list. */
  private final Map<String, Integer> places = new HashMap<>();

  /** Makes one that adds the paragraphs to {@code found}. */
  HtmlBlocks(ParagraphList found) {
    this.found = found;
  }

  /** Returns the place of the paragraph that each named element begins or stands in. */
  Map<String, Integer> places() {
    return places;
  }

  /** Adds the paragraphs of an element. */
  void add(Element element) {
    walk(element);
    flush();
  }

  private void walk(Node node) {
    if (node instanceof TextNode words) {
      worded |= !words.isBlank();
      append(words.getWholeText(), isStrong(words));
    } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
      walkElement(element, element.normalName());
    }
  }

  private void walkElement(Element element, String name) {
    if (!element.id().isEmpty()) {
      place(element);
    }
    if (HtmlNotes.isReference(element)
        || HtmlNotes.isBackLink(element)
        || HtmlCode.isNumber(element)) {
      return;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("img") || name.equals("amp-img")) {
      picture(element);
    } else if (name.equals("hr")) {
      flush();
      found.addBreak();
    } else if (name.equals("pre") || name.equals("listing") || name.equals("xmp")) {
      flush();
      found.addLines(Kind.CODE, HtmlCode.text(element), Delivery.READ);
    } else if (name.equals("table")) {
      table(element);
    } else if (HEADINGS.contains(name) || element.attr("role").equals("heading")) {
      as(kind == Kind.NOTE ? Kind.NOTE : Kind.HEADING, element);
    } else if (HtmlNotes.isInlineNote(element)) {
      notes.add(element);
    } else if (kind != Kind.NOTE && HtmlNotes.isNotes(element)) {
      as(Kind.NOTE, element);
    } else if (name.equals("sup") || name.equals("sub")) {
      worded = true;
      text.append(HtmlNotes.raised(element, text));
    } else if (name.equals("q")) {
      text.append('“');
      children(element);
      text.append('”');
    } else if (name.equals("math")) {
      worded = true;
      append(HtmlNotes.formula(element), false);
    } else if (isBlock(element)) {
      as(kindOf(element, name), element);
    } else {
      children(element);
    }
  }

  private void place(Element named) {
    if (isBlock(named)) {
      flush();
    }
    places.putIfAbsent(named.id(), found.size());
  }

  /** Returns what the text in a block is, where its element changes it. */
  private Kind kindOf(Element element, String name) {
    if (kind == Kind.NOTE || kind == Kind.CAPTION) {
      return kind;
    }
    return switch (name) {
      case "blockquote" -> Kind.QUOTE;
      case "li" -> hasHeading(element) ? Kind.BODY : Kind.ITEM;
      case "dt", "dd" -> Kind.ITEM;
      case "figcaption", "caption" -> Kind.CAPTION;
      default -> isCaption(element) ? Kind.CAPTION : kind;
    };
  }

  private static boolean isCaption(Element element) {
    return element.hasClass("wp-caption-text")
        || element.hasClass("thumbcaption")
        || element.hasClass("gallerytext")
        || element.hasClass("image-caption")
        || element.hasClass("caption-text")
        || element.hasClass("caption");
  }

  private static boolean hasHeading(Element item) {
    for (Element child : item.children()) {
      if (HEADINGS.contains(child.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void as(Kind inside, Element element) {
    flush();
    Kind outside = kind;
    kind = inside;
    children(element);
    flush();
    kind = outside;
  }

  private void children(Element element) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      walk(child);
    }
  }

  static boolean isBlock(Element element) {
    Tag tag = element.tag();
    return (tag.isBlock() && !tag.normalName().equals("noscript"))
        || BLOCKS.contains(tag.normalName())
        || tag.normalName().indexOf('-') > 0;
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  private void append(String words, boolean isStrong) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (ParagraphList.isBlank(c)) {
        text.append(' ');
      } else {
        text.append(c);
        breaks = 0;
        strong &= isStrong;
      }
    }
  }

  private static boolean isStrong(TextNode words) {
    Node parent = words.parent();
    for (int i = 0; i < 3 && parent instanceof Element element; i++) {
      if (element.normalName().equals("strong") || element.normalName().equals("b")) {
        return true;
      }
      parent = element.parent();
    }
    return false;
  }

  /** Two line breaks in a row end a paragraph. */
  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      flush();
    } else {
      text.append('\n');
      lineEnds = true;
    }
  }

  private void picture(Element image) {
    String alternative = HtmlPictures.alternative(image);
    if (HtmlPictures.isSign(image)) {
      append(alternative, false);
    } else if (!alternative.isEmpty()) {
      alternatives.add(alternative);
    }
  }

  private void table(Element table) {
    flush();
    HtmlTable.Content content = HtmlTable.of(table);
    if (content == null) {
      children(table);
      flush();
      return;
    }
    found.add(Kind.CAPTION, content.caption());
    found.addLines(Kind.TABLE, content.text(), Delivery.READ);
  }

  /** Ends the paragraph that stands open. */
  private void flush() {
    if (!text.isEmpty()) {
      String whole = lineEnds ? ParagraphList.collapsedLines(text) : ParagraphList.collapsed(text);
      if (whole.contains("[]")) {
        whole = whole.replace(" []", "").replace("[]", ""); // note signs stood in them
      }
      if (!worded && !whole.isEmpty() && whole.length() <= LONGEST_SIGN) {
        found.omit("sign", whole);
      } else if (Signs.isOnly(whole)) {
        if (!whole.isEmpty() && kind != Kind.NOTE) {
          found.addBreak();
        }
      } else {
        boolean heading =
            kind == Kind.BODY && strong && whole.length() <= 80 && Signs.isOpenEnded(whole);
        found.addLines(heading ? Kind.HEADING : kind, whole, Delivery.READ);
      }
    }
    text.setLength(0);
    breaks = 0;
    strong = true;
    worded = false;
    lineEnds = false;
    for (String alternative : alternatives) {
      found.add(Kind.ALTERNATIVE, alternative);
    }
    alternatives.clear();
    addNotes();
  }

  private void addNotes() {
    if (notes.isEmpty()) {
      return;
    }
    List<Element> waiting = List.copyOf(notes);
    notes.clear();
    Kind outside = kind;
    kind = Kind.NOTE;
    for (Element note : waiting) {
      children(note);
      flush();
    }
    kind = outside;
  }
}
