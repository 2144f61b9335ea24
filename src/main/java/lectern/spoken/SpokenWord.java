package lectern.spoken;

import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import org.jspecify.annotations.Nullable;

/**
 * One word as it is said.
 *
 * @param text the word: letters (accented ones too) and apostrophes only; a single capital for the
 *     name of a letter
 * @param span the written text that it came from, in its paragraph; several words may share one
 * @param letter whether the name of the letter is said ("A" as in "vitamin A", never the article)
 * @param phonemes the sounds, where the text alone does not settle them (homographs); else null
 * @param pause the break after this word
 */
public record SpokenWord(
    String text, Span span, boolean letter, @Nullable Phonemes phonemes, Pause pause) {
  /** Returns this word as one that came from other written text. */
  public SpokenWord at(Span other) {
    return new SpokenWord(text, other, letter, phonemes, pause);
  }
}
