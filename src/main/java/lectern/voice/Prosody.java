package lectern.voice;

/**
 * How fast, how high and how lively a voice speaks, and how long it is silent.
 *
 * @param speed the factor of its usual speed, {@link #MIN_SPEED} to {@link #MAX_SPEED}; pauses do
 *     not depend on it
 * @param pitchHz the mean pitch in hertz, {@link #MIN_PITCH_HZ} to {@link #MAX_PITCH_HZ}
 * @param pitchRange the factor of how far the pitch usually rises and falls, 0 (all on one note) to
 *     {@link #MAX_PITCH_RANGE}
 * @param pauses the silence at each place
 */
public record Prosody(double speed, double pitchHz, double pitchRange, Pauses pauses) {
  /** The lowest factor of speed. */
  public static final double MIN_SPEED = 0.5;

  /** The highest factor of speed. */
  public static final double MAX_SPEED = 3.0;

  /** The lowest mean pitch in hertz. */
  public static final double MIN_PITCH_HZ = 50;

  /** The highest mean pitch in hertz. */
  public static final double MAX_PITCH_HZ = 300;

  /** The highest factor of the range of pitch. */
  public static final double MAX_PITCH_RANGE = 2;

  /** As the voice speaks of itself: 100 Hz, usual speed. */
  public static final Prosody DEFAULT = new Prosody(1.0, 100, 1.0, Pace.NORMAL.pauses());

  /** Refuses what is out of range. */
  public Prosody {
    if (!(speed >= MIN_SPEED && speed <= MAX_SPEED)) {
      throw new IllegalArgumentException("speed out of range: " + speed);
    }
    if (!(pitchHz >= MIN_PITCH_HZ && pitchHz <= MAX_PITCH_HZ)) {
      throw new IllegalArgumentException("pitch out of range: " + pitchHz);
    }
    if (!(pitchRange >= 0 && pitchRange <= MAX_PITCH_RANGE)) {
      throw new IllegalArgumentException("range of pitch out of range: " + pitchRange);
    }
  }

  /** Returns this prosody at another speed, with the same pauses. */
  public Prosody withSpeed(double other) {
    return new Prosody(other, pitchHz, pitchRange, pauses);
  }

  /** Returns this prosody at another pitch. */
  public Prosody withPitchHz(double other) {
    return new Prosody(speed, other, pitchRange, pauses);
  }

  /** Returns this prosody with another range of pitch. */
  public Prosody withPitchRange(double other) {
    return new Prosody(speed, pitchHz, other, pauses);
  }

  /** Returns this prosody with other pauses. */
  public Prosody withPauses(Pauses other) {
    return new Prosody(speed, pitchHz, pitchRange, other);
  }

  /** Returns this prosody with a pause of another length at one place. */
  public Prosody withPause(Break place, int ms) {
    return withPauses(pauses.with(place, ms));
  }
}
