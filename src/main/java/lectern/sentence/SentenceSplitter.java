package lectern.sentence;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of an English paragraph.
 *
 * <p>Every run of marks that may end a sentence, every line break and every mark of a list is a
 * {@link Candidate}; families of {@link Rule}s decide on each in turn. A single line break may
 * stand inside a sentence. The work is linear in the length of the paragraph.
 */
public final class SentenceSplitter {
  /**
   * Returns the sentences of {@code paragraph} in order; they cover everything but white space.
   *
   * @param paragraph the paragraph's text
   */
  public List<Sentence> split(String paragraph) {
    List<Sentence> sentences = new ArrayList<>();
    Candidates candidates = new Candidates(paragraph, ListMarkers.in(paragraph));
    int start = 0;
    while (start < paragraph.length() && Letters.isBlank(paragraph.charAt(start))) {
      start++;
    }
    @Nullable Candidate candidate = candidates.next(start);
    while (candidate != null) {
      if (candidate.end > start
          && candidate.next < paragraph.length()
          && EnglishRules.judge(candidate).boundary()) {
        sentences.add(sentence(paragraph, start, candidate.end));
        start = candidate.next;
      }
      candidate = candidates.next(start);
    }
    int end = paragraph.length();
    while (end > start && Letters.isBlank(paragraph.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(sentence(paragraph, start, end));
    }
    return List.copyOf(sentences);
  }

  private static Sentence sentence(String paragraph, int start, int end) {
    return new Sentence(paragraph.substring(start, end), new Span(start, end));
  }
}
