package lectern.spoken;

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
}
