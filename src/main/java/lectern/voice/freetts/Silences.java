package lectern.voice.freetts;

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

  private final Rendering rendering;
  private final SampleBuffer made;
  private final int tail;
  private final int lead;

  /**
   * @param rendering the utterance
   * @param made where it is made anew
   */
  Silences(Rendering rendering, SampleBuffer made, int sampleRateHz) {
    this.rendering = rendering;
    this.made = made;
    this.tail = (int) (TAIL_SECONDS * sampleRateHz);
    this.lead = (int) (LEAD_SECONDS * sampleRateHz);
  }

  /**
   * Returns the utterance with its pauses made silent.
   *
   * @param ends the frame at which each segment ends
   * @param pauseFrames how long each segment should last that is a pause; -1 for phones
   */
  Rendering clean(int[] ends, int[] pauseFrames) {
    made.clear();
    int[] newEnds = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      int from = i == 0 ? 0 : Math.min(ends[i - 1], rendering.length);
      int to = Math.min(ends[i], rendering.length);
      if (pauseFrames[i] < 0) {
        made.append(rendering.samples, from, to);
      } else {
        boolean first = i == 0;
        boolean last = i + 1 == ends.length;
        pause(from, to, first || last ? to - from : pauseFrames[i], first, last);
      }
      newEnds[i] = made.length;
    }
    return new Rendering(made, rendering.energy, newEnds);
  }

  /** Makes a pause of {@code frames} of the sound between two frames. */
  private void pause(int from, int to, int frames, boolean first, boolean last) {
    int start = made.extendSilent(frames);
    short[] written = rendering.samples;
    short[] heard = made.samples;
    int out = first ? 0 : Math.min(tail, Math.min(to - from, frames));
    for (int i = 0; i < out; i++) {
      heard[start + i] = (short) (written[from + i] * (out - i) / (out + 1));
    }
    int in = last ? 0 : Math.min(lead, Math.min(to - from, frames) - out);
    for (int i = 0; i < in; i++) {
      heard[start + frames - in + i] = (short) (written[to - in + i] * (i + 1) / (in + 1));
    }
  }
}
