package lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /**
   * Returns this sentence without the words of some of its readings. A pause behind them comes
   * behind what is said before them.
   *
   * @param left the spans of the readings that are left out
   * @param reason why, in one or two words
   */
  SpokenSentence without(Set<Span> left, String reason) {
    List<Reading> rest = new ArrayList<>(readings);
    int lastSpoken = -1;
    for (int i = 0; i < rest.size(); i++) {
      Reading reading = rest.get(i);
      if (reading.words().isEmpty()) {
        continue;
      }
      if (!left.contains(reading.span())) {
        lastSpoken = i;
        continue;
      }
      rest.set(
          i, new Reading(reading.span(), "skipped", new Meaning.Skipped(reason, true), List.of()));
      if (lastSpoken >= 0) {
        Pause pause = reading.words().get(reading.words().size() - 1).pause();
        rest.set(lastSpoken, rest.get(lastSpoken).pausing(pause));
      }
    }
    return new SpokenSentence(span, rest, ending);
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
