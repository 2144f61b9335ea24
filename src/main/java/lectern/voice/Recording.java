package lectern.voice;

import java.util.List;
import lectern.audio.Pcm;

/**
 * A paragraph as sound, with the time of everything in it.
 *
 * @param pcm the sound
 * @param sentences a mark for each sentence that has sound, in order
 * @param words a mark for each word, in order; words that share a span have a mark each
 */
public record Recording(Pcm pcm, List<Mark> sentences, List<Mark> words) {
  /** Copies the lists. */
  public Recording {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }
}
