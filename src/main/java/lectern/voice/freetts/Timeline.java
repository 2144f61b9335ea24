package lectern.voice.freetts;

import java.util.Arrays;

/**
 * The sound of a paragraph as it grows: puts utterances one after the other with silences of exact
 * length between their sounds.
 *
 * <p>What the engine makes before the first and after the last phone (breath, and a sound that dies
 * away) stays as far as the silence has room for it.
 */
final class Timeline {
  /** A cut in the dying sound is smoothed over this time, so that it does not click. */
  private static final double FADE_SECONDS = 0.005;

  private final int fade;
  private short[] samples = new short[1 << 16];
  private int length;

  /** The sound after the last phone, which is not yet placed. */
  private short[] tail = new short[0];

  Timeline(int sampleRateHz) {
    this.fade = (int) (FADE_SECONDS * sampleRateHz);
  }

  /**
   * Appends an utterance.
   *
   * @param gap silence between the sound before (or the start) and this one, in frames
   * @return the frame at which the first frame of the rendering would lie
   */
  int append(int gap, Rendering rendering) {
    int start = rendering.soundStart();
    int end = rendering.soundEnd();
    int lead = Math.min(start, gap - placeTail(gap, length == 0 ? gap : (gap + 1) / 2));
    length += gap;
    ensure(length + end - start);
    System.arraycopy(rendering.samples, start - lead, samples, length - lead, end - start + lead);
    fadeIn(length - lead, lead);
    int offset = length - start;
    length += end - start;
    tail = Arrays.copyOfRange(rendering.samples, end, rendering.samples.length);
    return offset;
  }

  /** Returns all samples, with {@code gap} frames of silence at the end. */
  short[] finish(int gap) {
    placeTail(gap, gap);
    length += gap;
    ensure(length);
    return Arrays.copyOf(samples, length);
  }

  /** Places the sound after the last phone in the gap to come and returns how much has gone in. */
  private int placeTail(int gap, int room) {
    ensure(length + gap);
    int count = Math.min(tail.length, Math.min(gap, room));
    System.arraycopy(tail, 0, samples, length, count);
    int ramp = Math.min(fade, count);
    for (int i = 0; i < ramp; i++) {
      int at = length + count - ramp + i;
      samples[at] = (short) (samples[at] * (ramp - i) / (ramp + 1));
    }
    tail = new short[0];
    return count;
  }

  private void fadeIn(int from, int count) {
    int ramp = Math.min(fade, count);
    for (int i = 0; i < ramp; i++) {
      samples[from + i] = (short) (samples[from + i] * (i + 1) / (ramp + 1));
    }
  }

  private void ensure(int capacity) {
    if (capacity > samples.length) {
      samples = Arrays.copyOf(samples, Math.max(capacity, 2 * samples.length));
    }
  }
}
