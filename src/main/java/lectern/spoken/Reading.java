package lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;

/**
 * How one stretch of written text is read.
 *
 * @param span the written text, in its paragraph
 * @param semioticClass the name of the class that recognized it, such as {@code money}
 * @param meaning what it was understood as
 * @param words what is said; empty for a pause and for what is skipped
 */
public record Reading(Span span, String semioticClass, Meaning meaning, List<SpokenWord> words) {
  /** Copies the list. */
  public Reading {
    words = List.copyOf(words);
  }

  /** Returns this reading with at least so long a pause behind its last word. */
  Reading pausing(Pause pause) {
    int end = words.size() - 1;
    if (end < 0 || words.get(end).pause().compareTo(pause) >= 0) {
      return this; // not copied: a flood of commas may follow one long reading
    }
    List<SpokenWord> paused = new ArrayList<>(words);
    paused.set(end, Phrase.pausing(words.get(end), pause));
    return new Reading(span, semioticClass, meaning, paused);
  }
}
