package lectern.spoken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.article.Paragraph;
import lectern.article.Span;

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

  /**
   * Returns this paragraph without the words of some of its readings; they count as lost.
   *
   * @param left the spans of the readings that are left out
   * @param reason why, in one or two words
   */
  public SpokenParagraph without(Collection<Span> left, String reason) {
    if (left.isEmpty()) {
      return this;
    }
    Set<Span> spans = new HashSet<>(left);
    List<SpokenSentence> rest = new ArrayList<>();
    for (SpokenSentence sentence : sentences) {
      rest.add(sentence.without(spans, reason));
    }
    return new SpokenParagraph(written, rest);
  }

  /**
   * Returns a paragraph that is read as one thing, whatever its sentences.
   *
   * @param semioticClass what recognized it
   * @param meaning what it is taken for
   * @param words what is said; each comes to stand for the whole paragraph
   */
  public static SpokenParagraph whole(
      Paragraph written, String semioticClass, Meaning meaning, List<SpokenWord> words) {
    Span span = new Span(0, written.text().length());
    List<SpokenWord> moved = new ArrayList<>();
    for (SpokenWord word : words) {
      moved.add(word.at(span));
    }
    Reading reading = new Reading(span, semioticClass, meaning, moved);
    return new SpokenParagraph(
        written,
        List.of(new SpokenSentence(span, List.of(reading), SpokenSentence.Ending.STATEMENT)));
  }
}
