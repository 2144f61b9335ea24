package lectern.audio;

/** The highest amplitude of a sound, also between its samples (ITU-R BS.1770-4, Annex 2). */
public final class TruePeak {
  /**
   * How near a sample must come for the places beside it to be looked at. Six samples in a row of
   * any tone up to 0.46 of the sample rate have one that reaches half of its amplitude.
   */
  private static final double NEAR = 0.5;

  private static final int BESIDE = 3;
  private static final double FULL_SCALE = 32768;

  private TruePeak() {}

  /** Returns the true peak of a sound in dBTP; negative infinity for silence. */
  public static double dbtp(Pcm sound) {
    short[] samples = sound.array();
    int frames = sound.frames();
    double highest = 0;
    for (int i = 0; i < frames; i++) {
      highest = Math.max(highest, Math.abs(samples[i]));
    }
    Oversampler oversampler = Oversampler.at(sound.sampleRateHz());
    int next = 0;
    for (int i = 0; i < frames; i++) {
      if (Math.abs(samples[i]) >= highest * NEAR) {
        int last = Math.min(frames - 2, i + BESIDE - 1);
        for (next = Math.max(next, i - BESIDE); next <= last; next++) {
          highest = Math.max(highest, oversampler.between(samples, frames, next, highest));
        }
      }
    }
    return Decibels.ofAmplitude(highest / FULL_SCALE);
  }
}
