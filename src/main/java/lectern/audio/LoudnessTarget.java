package lectern.audio;

import java.util.Locale;

/**
 * How loud an article shall be, and how high its true peak may be.
 *
 * <p>Sources: EBU R 128 and ITU-R BS.1770-4 for the measures; Apple's podcast requirements for
 * {@link #PODCAST}; ACX's audio submission requirements (RMS −23 to −18 dB, peaks below −3 dB) for
 * {@link #AUDIOBOOK}, whose noise floor of −60 dB a synthetic voice keeps at any gain, since its
 * pauses are still.
 *
 * @param name as it is written on a command line
 * @param measure what is brought to the level
 * @param level in LUFS or dB of full scale
 * @param ceilingDbtp the highest true peak, 0 or below
 */
public record LoudnessTarget(String name, Measure measure, double level, double ceilingDbtp) {
  /** What is brought to a level. */
  public enum Measure {
    /** Nothing: the sound stays as it is. */
    NONE,
    /** Integrated loudness, LUFS. */
    LOUDNESS,
    /** The effective value of the whole, in dB of full scale. */
    RMS
  }

  /** The sound as the voice gives it. */
  public static final LoudnessTarget OFF = new LoudnessTarget("off", Measure.NONE, 0, 0);

  /** Speech on one channel, as loud as speech of −16 LUFS on two. */
  public static final LoudnessTarget SPEECH =
      new LoudnessTarget("speech", Measure.LOUDNESS, -19, -3);

  /** What podcast players expect. */
  public static final LoudnessTarget PODCAST =
      new LoudnessTarget("podcast", Measure.LOUDNESS, -16, -1);

  /** The middle of what audiobook shops take. */
  public static final LoudnessTarget AUDIOBOOK =
      new LoudnessTarget("audiobook", Measure.RMS, -20.5, -3);

  private static final double QUIETEST = -40;
  private static final double LOUDEST = -10;

  /** Refuses levels and ceilings above full scale. */
  public LoudnessTarget {
    if (!(level <= 0 && ceilingDbtp <= 0)) {
      throw new IllegalArgumentException("above full scale: " + level + ", " + ceilingDbtp);
    }
  }

  /**
   * Returns the target of that name, or of that many LUFS with a true peak of −3 dBTP.
   *
   * @param text {@code speech}, {@code podcast}, {@code audiobook}, {@code off}, or a number from
   *     −40 to −10
   * @throws IllegalArgumentException if it is none of these; its message is for the user
   */
  public static LoudnessTarget parse(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    for (LoudnessTarget target : new LoudnessTarget[] {SPEECH, PODCAST, AUDIOBOOK, OFF}) {
      if (target.name.equals(name)) {
        return target;
      }
    }
    double level = number(name);
    if (!(level >= QUIETEST && level <= LOUDEST)) {
      throw new IllegalArgumentException(
          "no loudness: '"
              + text
              + "'; give speech, podcast, audiobook, off, or LUFS from -40 to -10");
    }
    return new LoudnessTarget(plain(level), Measure.LOUDNESS, level, SPEECH.ceilingDbtp);
  }

  private static double number(String text) {
    String figure = text.replace('\u2212', '-');
    String bare = figure.endsWith("lufs") ? figure.substring(0, figure.length() - 4) : figure;
    try {
      return Double.parseDouble(bare.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static String plain(double level) {
    return level == Math.rint(level) ? Integer.toString((int) level) : Double.toString(level);
  }

  @Override
  public String toString() {
    return name;
  }
}
