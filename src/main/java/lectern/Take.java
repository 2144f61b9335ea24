package lectern;

import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;

/**
 * What a worker made of a paragraph.
 *
 * @param paragraph what is said; what the voice fails on is skipped in it
 * @param seconds how long it plays; 0 if it has no words that could be said
 */
record Take(SpokenParagraph paragraph, double seconds) {

  /** Returns whether there is nothing in a paragraph that could be said. */
  static boolean isSilent(SpokenParagraph paragraph) {
    for (SpokenSentence sentence : paragraph.sentences()) {
      if (!sentence.words().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
