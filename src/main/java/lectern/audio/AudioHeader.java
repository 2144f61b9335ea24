package lectern.audio;

import java.util.List;

/**
 * What an audio file is told before its sound.
 *
 * @param sampleRateHz samples a second
 * @param frames how many frames will be written
 * @param tags what the sound is called
 * @param chapters its parts, in order; empty for none
 */
public record AudioHeader(int sampleRateHz, long frames, Tags tags, List<ChapterMark> chapters) {
  /** Copies the list. */
  public AudioHeader {
    chapters = List.copyOf(chapters);
    if (sampleRateHz <= 0 || frames < 0) {
      throw new IllegalArgumentException(frames + " frames at " + sampleRateHz + " Hz");
    }
  }

  /** Returns when a frame is heard, in milliseconds. */
  long millis(long frame) {
    return Math.round(frame * 1000.0 / sampleRateHz);
  }

  /** Refuses sound of another rate. */
  void check(Pcm sound) {
    if (sound.sampleRateHz() != sampleRateHz) {
      throw new IllegalArgumentException(
          sound.sampleRateHz() + " Hz in a file of " + sampleRateHz + " Hz");
    }
  }

  /** Refuses another number of frames than was announced. */
  void checkAll(long written) {
    if (written != frames) {
      throw new IllegalStateException(written + " frames written, " + frames + " announced");
    }
  }
}
