package lectern.voice;

import java.util.List;
import lectern.article.Span;
import lectern.audio.Pcm;

/**
 * A paragraph as sound, with the time of everything in it.
 *
 * @param pcm the sound
 * @param sentences a mark for each sentence that has sound, in order
 * @param words a mark for each word, in order; words that share a span have a mark each
 * @param unspoken the written text that had to be left out because the voice fails on it, in order
 */
public record Recording(Pcm pcm, List<Mark> sentences, List<Mark> words, List<Span> unspoken) {
  /** Copies the lists. */
  public Recording {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    unspoken = List.copyOf(unspoken);
  }

  /** Makes a recording of all that was to be said. */
  public Recording(Pcm pcm, List<Mark> sentences, List<Mark> words) {
    this(pcm, sentences, words, List.of());
  }

  /** Returns this recording as one in which some of the written text is left out. */
  public Recording leavingOut(List<Span> spans) {
    return new Recording(pcm, sentences, words, spans);
  }
}
