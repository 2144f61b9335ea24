package lectern.writer;

import java.util.List;
import lectern.article.Span;
import lectern.audio.LoudnessBlocks;
import lectern.audio.Pcm;
import lectern.voice.Mark;
import lectern.voice.Recording;

/**
 * What is known of a paragraph's sound as it was spoken, before it is brought to its level. The
 * sound itself is kept in a file beside it, so that it need not be spoken again when only its place
 * in the article changes: as it was spoken, so that its level may change too, or as {@link
 * Finished}.
 *
 * @param frames how many frames it has
 * @param sampleRateHz frames a second
 * @param sentences a mark for each sentence that has sound, in order
 * @param words a mark for each word, in order
 * @param unspoken the written text that is left out because the voice fails on it
 * @param loudness how loud it is
 */
public record Master(
    int frames,
    int sampleRateHz,
    List<Mark> sentences,
    List<Mark> words,
    List<Span> unspoken,
    LoudnessBlocks loudness) {
  /** Copies the lists. */
  public Master {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    unspoken = List.copyOf(unspoken);
  }

  /** Measures a recording. */
  public static Master of(Recording recording) {
    Pcm pcm = recording.pcm();
    return new Master(
        pcm.frames(),
        pcm.sampleRateHz(),
        recording.sentences(),
        recording.words(),
        recording.unspoken(),
        LoudnessBlocks.of(pcm));
  }

  /** Returns the playing time in seconds. */
  public double seconds() {
    return (double) frames / sampleRateHz;
  }
}
