package lectern.voice.freetts;

import lectern.audio.Pcm;

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

  private final int sampleRateHz;
  private final int fade;
  private final SampleBuffer sound = new SampleBuffer();

  /** The sound after the last phone, which is not yet placed. */
  private final SampleBuffer tail = new SampleBuffer();

  /** The samples of the last sound that was returned; none if the next one has begun. */
  private short[] returned = SampleBuffer.NONE;

  Timeline(int sampleRateHz) {
    this.sampleRateHz = sampleRateHz;
    this.fade = (int) (FADE_SECONDS * sampleRateHz);
  }

  /** Begins a paragraph. */
  void begin() {
    returned = SampleBuffer.NONE;
    sound.clear();
    tail.clear();
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
    int before = sound.length;
    int lead = Math.min(start, gap - placeTail(gap, before == 0 ? gap : (gap + 1) / 2));
    int at = sound.extend(end - start);
    System.arraycopy(rendering.samples, start - lead, sound.samples, at - lead, end - start + lead);
    fadeIn(at - lead, lead);
    tail.append(rendering.samples, end, rendering.length);
    return at - start;
  }

  /** Returns the sound, with {@code gap} frames of silence at the end. */
  Pcm finish(int gap) {
    placeTail(gap, gap);
    int frames = sound.length;
    returned = sound.giveAway();
    return Pcm.of(returned, frames, sampleRateHz);
  }

  /** Takes the samples of the last sound that was returned for the next one. */
  void reuse(Pcm pcm) {
    if (pcm.isIn(returned)) {
      sound.takeBack(returned);
    }
  }

  /** Appends a gap with the sound after the last phone in it; returns how much has gone in. */
  private int placeTail(int gap, int room) {
    int start = sound.extendSilent(gap);
    short[] samples = sound.samples;
    int count = Math.min(tail.length, Math.min(gap, room));
    System.arraycopy(tail.samples, 0, samples, start, count);
    int ramp = Math.min(fade, count);
    for (int i = 0; i < ramp; i++) {
      int at = start + count - ramp + i;
      samples[at] = (short) (samples[at] * (ramp - i) / (ramp + 1));
    }
    tail.clear();
    return count;
  }

  private void fadeIn(int from, int count) {
    short[] samples = sound.samples;
    int ramp = Math.min(fade, count);
    for (int i = 0; i < ramp; i++) {
      samples[from + i] = (short) (samples[from + i] * (i + 1) / (ramp + 1));
    }
  }
}
