package lectern.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the notes of a file of an EPUB book behind the paragraphs that refer to them, and takes out
 * what tells the pages of the printed book.
 */
final class EpubNotes {
  private static final List<String> TYPES =
      List.of("noteref", "footnotes", "endnotes", "rearnotes", "footnote", "endnote", "rearnote");

  private EpubNotes() {}

  /** Prepares a file's body for reading. */
  static void prepare(Element body, String file) {
    Map<String, Element> named = new HashMap<>();
    for (Element element : body.getAllElements()) {
      String type = element.attr("epub:type");
      if (type.indexOf(' ') >= 0) {
        element.attr("epub:type", single(type));
      }
      if (!element.id().isEmpty()) {
        named.putIfAbsent(element.id(), element);
      }
    }
    for (Element number :
        body.select(
            "[epub:type=pagebreak], [role=doc-pagebreak], .pagenum, .pageno, .x-ebookmaker-pageno")) {
      number.empty();
    }
    for (Element link : body.select("a[href*=#]")) {
      String target = EpubPaths.file(file, link.attr("href"));
      Element note = named.get(EpubPaths.fragment(link.attr("href")));
      if (link.text().strip().startsWith("[←") || link.text().strip().startsWith("←")) {
        link.empty();
      } else if (note != null && target.equals(file) && HtmlNotes.isReference(link)) {
        move(note, link);
      }
    }
  }

  private static String single(String types) {
    String padded = " " + types.toLowerCase(Locale.ROOT) + " ";
    for (String type : TYPES) {
      if (padded.contains(" " + type + " ")) {
        return type;
      }
    }
    return padded.contains(" pagebreak ") ? "pagebreak" : types;
  }

  /** Moves a note behind the block in which a link refers to it. */
  private static void move(Element note, Element link) {
    Element whole = note.normalName().equals("a") || !HtmlBlocks.isBlock(note) ? block(note) : note;
    Element block = block(link);
    boolean isNote = HtmlNotes.isNotes(whole) || hasNotesAround(whole);
    if (!isNote
        || block == null
        || whole == null
        || isInside(link, whole)
        || isInside(whole, block)) {
      return;
    }
    Element aside = new Element("aside");
    aside.attr("epub:type", "footnote");
    for (Node child : List.copyOf(whole.childNodes())) {
      aside.appendChild(child);
    }
    whole.remove();
    Element last = block;
    for (Element next = last.nextElementSibling();
        next != null
            && next.normalName().equals("aside")
            && next.attr("epub:type").equals("footnote");
        next = next.nextElementSibling()) {
      last = next;
    }
    last.after(aside);
  }

  private static boolean hasNotesAround(Element element) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (HtmlNotes.isNotes(parent)) {
        return true;
      }
    }
    return false;
  }

  private static Element block(Element element) {
    Element block = element;
    while (block.parent() != null && !HtmlBlocks.isBlock(block)) {
      block = block.parent();
    }
    return block;
  }

  private static boolean isInside(Element element, Element other) {
    for (Element parent = element; parent != null; parent = parent.parent()) {
      if (parent.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
