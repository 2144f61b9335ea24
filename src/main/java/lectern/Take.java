package lectern;

import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.voice.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What a worker made of a paragraph.
 *
 * @param paragraph what is said; what the voice fails on is skipped in it
 * @param recording its sound; null if it has no words that could be said
 */
record Take(SpokenParagraph paragraph, @Nullable Recording recording) {

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
