package lectern.voice.freetts;

import java.util.Arrays;

/**
 * Makes the pauses of an utterance silent, and those between its words exactly as long as they
 * should be. The recordings of "pause and phone" bring breath and clicks along (before "w" as loud
 * as a thirtieth of the voice); of that only what touches the sound of a phone stays, fading.
 */
final class Silences {
  /** How much of the sound that dies away behind a phone stays, in seconds. */
  private static final double TAIL_SECONDS = 0.02;

  /** How much of the sound before a phone stays, in seconds. */
  private static final double LEAD_SECONDS = 0.01;

  private final short[] samples;
  private final int tail;
  private final int lead;

  /** What was made so far. */
  private short[] made;

  private int length;

  private Silences(short[] samples, int sampleRateHz) {
    this.samples = samples;
    this.tail = (int) (TAIL_SECONDS * sampleRateHz);
    this.lead = (int) (LEAD_SECONDS * sampleRateHz);
    this.made = new short[samples.length + sampleRateHz];
  }

  /**
   * Returns the utterance with its pauses made silent.
   *
   * @param ends the frame at which each segment ends
   * @param pauseFrames how long each segment should last that is a pause; -1 for phones
   */
  static Rendering clean(short[] samples, int[] ends, int[] pauseFrames, int sampleRateHz) {
    Silences silences = new Silences(samples, sampleRateHz);
    int[] newEnds = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      int from = i == 0 ? 0 : Math.min(ends[i - 1], samples.length);
      int to = Math.min(ends[i], samples.length);
      if (pauseFrames[i] < 0) {
        silences.copy(from, to);
      } else {
        boolean first = i == 0;
        boolean last = i + 1 == ends.length;
        silences.pause(from, to, first || last ? to - from : pauseFrames[i], first, last);
      }
      newEnds[i] = silences.length;
    }
    return new Rendering(Arrays.copyOf(silences.made, silences.length), newEnds);
  }

  private void copy(int from, int to) {
    ensure(to - from);
    System.arraycopy(samples, from, made, length, to - from);
    length += to - from;
  }

  /** Makes a pause of {@code frames} of the sound between two frames. */
  private void pause(int from, int to, int frames, boolean first, boolean last) {
    ensure(frames);
    int out = first ? 0 : Math.min(tail, Math.min(to - from, frames));
    for (int i = 0; i < out; i++) {
      made[length + i] = (short) (samples[from + i] * (out - i) / (out + 1));
    }
    int in = last ? 0 : Math.min(lead, Math.min(to - from, frames) - out);
    for (int i = 0; i < in; i++) {
      made[length + frames - in + i] = (short) (samples[to - in + i] * (i + 1) / (in + 1));
    }
    length += frames;
  }

  private void ensure(int more) {
    if (length + more > made.length) {
      made = Arrays.copyOf(made, Math.max(length + more, 2 * made.length));
    }
  }
}
