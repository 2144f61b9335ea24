package lectern.voice;

/**
 * How fast and how high a voice speaks, and how long it is silent.
 *
 * @param speed the factor of its usual speed, {@link #MIN_SPEED} to {@link #MAX_SPEED}
 * @param pitchHz the mean pitch in hertz, {@link #MIN_PITCH_HZ} to {@link #MAX_PITCH_HZ}
 * @param headMs silence before a paragraph, in milliseconds
 * @param sentenceMs silence between two sentences, in milliseconds
 * @param tailMs silence after a paragraph, in milliseconds
 */
public record Prosody(double speed, double pitchHz, int headMs, int sentenceMs, int tailMs) {
  /** The lowest factor of speed. */
  public static final double MIN_SPEED = 0.5;

  /** The highest factor of speed. */
  public static final double MAX_SPEED = 3.0;

  /** The lowest mean pitch in hertz. */
  public static final double MIN_PITCH_HZ = 50;

  /** The highest mean pitch in hertz. */
  public static final double MAX_PITCH_HZ = 300;

  /** As the voice speaks of itself: 100 Hz, usual speed. */
  public static final Prosody DEFAULT = new Prosody(1.0, 100, 100, 400, 300);

  /** Refuses what is out of range. */
  public Prosody {
    if (!(speed >= MIN_SPEED && speed <= MAX_SPEED)) {
      throw new IllegalArgumentException("speed out of range: " + speed);
    }
    if (!(pitchHz >= MIN_PITCH_HZ && pitchHz <= MAX_PITCH_HZ)) {
      throw new IllegalArgumentException("pitch out of range: " + pitchHz);
    }
    if (headMs < 0 || sentenceMs < 0 || tailMs < 0) {
      throw new IllegalArgumentException("a silence shorter than nothing");
    }
  }
}
