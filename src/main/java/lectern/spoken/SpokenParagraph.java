package lectern.spoken;

import java.util.List;
import lectern.article.Paragraph;

/**
 * A paragraph with the words that are said for it.
 *
 * @param written the paragraph as written
 * @param sentences its sentences in order
 */
public record SpokenParagraph(Paragraph written, List<SpokenSentence> sentences) {
  /** Copies the list. */
  public SpokenParagraph {
    sentences = List.copyOf(sentences);
  }
}
