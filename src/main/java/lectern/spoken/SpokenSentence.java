package lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;

/**
 * A sentence as it is said.
 *
 * @param span where the written sentence stands in its paragraph
 * @param readings how each stretch of it is read, in order; together they cover everything but
 *     white space
 * @param ending how it closes
 */
public record SpokenSentence(Span span, List<Reading> readings, Ending ending) {
  /** How a sentence closes, which its melody follows. */
  public enum Ending {
    /** A full stop, or nothing. */
    STATEMENT,
    /** A question mark. */
    QUESTION,
    /** An exclamation mark. */
    EXCLAMATION
  }

  /** Copies the list. */
  public SpokenSentence {
    readings = List.copyOf(readings);
  }

  /** Returns all words in the order in which they are said. */
  public List<SpokenWord> words() {
    List<SpokenWord> words = new ArrayList<>();
    for (Reading reading : readings) {
      words.addAll(reading.words());
    }
    return words;
  }
}
