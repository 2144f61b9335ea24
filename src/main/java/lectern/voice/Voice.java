package lectern.voice;

import java.util.List;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;

/**
 * Speaks. The same paragraph gives the same samples, always and everywhere. One voice serves one
 * thread.
 */
public interface Voice {
  /**
   * Speaks a paragraph.
   *
   * @throws VoiceException if the engine fails on it
   */
  Recording speak(SpokenParagraph paragraph) throws VoiceException;

  /**
   * Takes the memory of a recording of this voice for the next one; nobody may use its sound any
   * more.
   */
  default void reuse(Recording recording) {}

  /** Returns how a word is said on its own, and whether that is only a guess. */
  Pronounced pronounce(SpokenWord word);

  /** Returns the phones of a word on its own. */
  default List<String> phones(SpokenWord word) {
    return pronounce(word).phones();
  }

  /**
   * Returns the phones that {@link #speak} will really make for a sentence, ARPAbet in small
   * letters without stress and without pauses.
   *
   * @throws VoiceException if the engine fails on it
   */
  List<String> phones(SpokenSentence sentence) throws VoiceException;
}
