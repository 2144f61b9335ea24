package lectern.article;

import java.util.List;

/**
 * An article: where it came from, what it is called, what it says.
 *
 * @param name a short name for files made from it, such as {@code mali-sanctions}
 * @param source where it was read from, as the user gave it; {@code -} for standard input
 * @param title the title: the article's own where it has one, else made from its name
 * @param metadata what it says of itself
 * @param paragraphs the paragraphs in order
 * @param chapters its chapters in order; empty where it has none
 * @param omissions what stood beside it in its file and is no part of it
 */
public record Article(
    String name,
    String source,
    String title,
    Metadata metadata,
    List<Paragraph> paragraphs,
    List<Chapter> chapters,
    List<Omission> omissions) {
  /** Copies the lists. */
  public Article {
    paragraphs = paragraphs instanceof StoredParagraphs ? paragraphs : List.copyOf(paragraphs);
    chapters = List.copyOf(chapters);
    omissions = List.copyOf(omissions);
  }

  /** Makes an article that says nothing of itself and has no chapters. */
  public Article(String name, String source, String title, List<Paragraph> paragraphs) {
    this(name, source, title, Metadata.NONE, paragraphs, List.of(), List.of());
  }

  /** Returns how many paragraphs there are, not counting breaks. */
  public int size() {
    return paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).number();
  }

  /** Returns this article under another name. */
  public Article named(String other) {
    return new Article(other, source, title, metadata, paragraphs, chapters, omissions);
  }
}
