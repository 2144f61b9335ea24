package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of one Markdown paragraph: words without marks, links without addresses; pictures are
 * kept apart from it.
 */
final class MarkdownText {
  private final StringBuilder text = new StringBuilder();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder struck = new StringBuilder();

  /** A picture: what it shows, in words, and where it is. */
  record Picture(String alternative, String address) {}

  /** Takes the words of all that is inside a node. */
  MarkdownText(Node block) {
    inside(block);
  }

  String text() {
    return text.toString();
  }

  /** Returns the words that are struck out and no part of the text. */
  String struck() {
    return struck.toString();
  }

  List<Picture> pictures() {
    return pictures;
  }

  private void inside(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof Text words) {
      text.append(words.getLiteral());
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      text.append(' ');
    } else if (node instanceof HardLineBreak) {
      text.append('\n');
    } else if (node instanceof HtmlInline html) {
      addTag(html.getLiteral());
    } else if (node instanceof Image image) {
      pictures.add(new Picture(new MarkdownText(image).text(), image.getDestination()));
    } else if (node instanceof Link link) {
      addLink(link);
    } else if (node instanceof Strikethrough) {
      struck.append(new MarkdownText(node).text()).append(' ');
    } else {
      inside(node);
    }
  }

  private void addLink(Link link) {
    int before = text.length();
    inside(link);
    if (text.length() == before && link.getTitle() != null && pictures.isEmpty()) {
      text.append(link.getTitle());
    }
  }

  private void addTag(String tag) {
    if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      text.append('\n');
    } else if (tag.regionMatches(true, 0, "<img", 0, 4)) {
      Element image = Jsoup.parseBodyFragment(tag).selectFirst("img");
      if (image != null) {
        pictures.add(new Picture(image.attr("alt"), image.attr("src")));
      }
    }
  }
}
