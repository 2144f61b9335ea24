package lectern.sentence;

import java.util.List;
import lectern.article.Span;

/** Finds the sentences of a paragraph. */
public final class SentenceSplitter {
  /**
   * Returns the sentences of {@code paragraph} in order; they cover everything but white space.
   *
   * @param paragraph the paragraph's text
   */
  public List<Sentence> split(String paragraph) {
    return List.of(new Sentence(paragraph.strip(), new Span(0, paragraph.length())));
  }
}
