package lectern;

import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.voice.Recording;
import lectern.voice.VoiceException;
import org.jspecify.annotations.Nullable;

/**
 * What a worker made of a paragraph.
 *
 * @param paragraph what is said
 * @param recording its sound; null if it has no words, or if the voice failed
 * @param failure why the voice failed; null if it did not
 */
record Take(
    SpokenParagraph paragraph, @Nullable Recording recording, @Nullable VoiceException failure) {

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
