package lectern.article;

import java.util.List;

/**
 * An article: where it came from, what it is called, what it says.
 *
 * @param name a short name for files made from it, such as {@code mali-sanctions}
 * @param source where it was read from, as the user gave it; {@code -} for standard input
 * @param title the title: the article's own where it has one, else made from its name
 * @param paragraphs the paragraphs in order
 */
public record Article(String name, String source, String title, List<Paragraph> paragraphs) {
  /** Copies the list. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }
}
