package lectern;

import lectern.spoken.SpokenParagraph;
import lectern.voice.Recording;
import lectern.voice.VoiceException;
import lectern.writer.UnwritableOutputException;
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
  /** Takes up takes, one after the other. */
  interface Sink {
    /** Takes up the next one. */
    void take(Take take) throws UnwritableOutputException;
  }
}
