package lectern.voice.freetts;

import lectern.voice.Prosody;

/**
 * How the models are to speak.
 *
 * @param stretch how many times as long as the duration model says every phone lasts
 * @param pitchHz the mean pitch
 * @param pitchRangeHz the deviation of the pitch
 */
record Delivery(float stretch, float pitchHz, float pitchRangeHz) {
  /**
   * How much longer each phone lasts than the duration model says. Flite stretches this voice by as
   * much.
   */
  private static final double STRETCH = 1.1;

  /** The usual deviation of the pitch, in parts of its mean: 11 Hz at 100 Hz. */
  private static final double PITCH_RANGE = 0.11;

  /** A higher pitch puts the same sounds closer together, and must not be louder for it. */
  private static final double USUAL_PITCH_HZ = 100;

  /** Returns what to multiply the samples with. */
  float gain() {
    return (float) Math.min(1, Math.sqrt(USUAL_PITCH_HZ / pitchHz));
  }

  static Delivery of(Prosody prosody) {
    return new Delivery(
        (float) (STRETCH / prosody.speed()),
        (float) prosody.pitchHz(),
        (float) (PITCH_RANGE * prosody.pitchRange() * prosody.pitchHz()));
  }
}
