package lectern.audio;

import java.nio.ShortBuffer;
import lectern.audio.LoudnessTarget.Measure;

/**
 * Brings an article to a loudness: one gain for all of it, and a limiter for the peaks. Each
 * paragraph is levelled by itself, in any order and by any thread, and keeps its length, so that
 * every mark stays in its place.
 *
 * <p>The gain goes in steps of a quarter of a decibel, so that a changed sentence hardly ever
 * changes the sound of all the others.
 */
public final class Leveller {
  /** Leaves the sound as it is. */
  public static final Leveller NONE = new Leveller(0, Double.POSITIVE_INFINITY);

  private static final double FULL_SCALE = 32768;
  private static final double STEP_DB = 0.25;
  private static final double MOST_GAIN_DB = 40; // what is softer is no speech

  /** How far peaks may be pressed down; more would be heard more than the missing loudness. */
  private static final double MOST_PRESSURE_DB = 12;

  private final double gainDb;
  private final double ceilingDbtp;

  private Leveller(double gainDb, double ceilingDbtp) {
    this.gainDb = gainDb;
    this.ceilingDbtp = ceilingDbtp;
  }

  /**
   * Returns what turns sound up by a gain.
   *
   * @param gainDb by how much; below 0 turns it down
   * @param ceilingDbtp the highest true peak of the result, 0 or below
   */
  public static Leveller of(double gainDb, double ceilingDbtp) {
    if (!(Math.abs(gainDb) <= 60 && ceilingDbtp <= 0)) {
      throw new IllegalArgumentException(
          "gain " + gainDb + " dB, ceiling " + ceilingDbtp + " dBTP");
    }
    return new Leveller(gainDb, ceilingDbtp);
  }

  /**
   * Returns what brings an article to a target.
   *
   * @param article the figures of all its paragraphs, in order; gone through several times
   */
  public static Leveller to(LoudnessTarget target, Iterable<LoudnessBlocks> article) {
    double peakDb = peakDb(article);
    if (target.measure() == Measure.NONE || peakDb == Double.NEGATIVE_INFINITY) {
      return NONE;
    }
    double most = step(Math.min(MOST_GAIN_DB, MOST_PRESSURE_DB + target.ceilingDbtp() - peakDb));
    double missing = target.level() - level(target.measure(), article, Double.POSITIVE_INFINITY);
    double gain = Math.min(most, step(missing));
    while (gain < most) {
      double limit = limit(target.ceilingDbtp(), gain);
      missing = target.level() - gain - level(target.measure(), article, limit);
      if (missing <= STEP_DB / 2) {
        break;
      }
      gain = Math.min(most, gain + Math.max(STEP_DB, step(missing)));
    }
    return of(gain, target.ceilingDbtp());
  }

  /** Returns the largest multiple of {@link #STEP_DB} that is not above. */
  private static double step(double db) {
    return Math.floor(db / STEP_DB) * STEP_DB;
  }

  private static double level(Measure measure, Iterable<LoudnessBlocks> article, double limit) {
    return measure == Measure.RMS
        ? Loudness.rmsDb(article, limit)
        : Loudness.integrated(article, limit);
  }

  /** Returns the sample that comes to the ceiling when it is turned up. */
  private static double limit(double ceilingDbtp, double gainDb) {
    return FULL_SCALE * Decibels.amplitude(ceilingDbtp - gainDb);
  }

  private static double peakDb(Iterable<LoudnessBlocks> article) {
    int peak = 0;
    for (LoudnessBlocks blocks : article) {
      for (short highest : blocks.peaks()) {
        peak = Math.max(peak, highest);
      }
    }
    return Decibels.ofAmplitude(peak / FULL_SCALE);
  }

  /** Returns whether another one makes so little difference that nobody hears it: one step. */
  public boolean isNear(Leveller other) {
    return ceilingDbtp == other.ceilingDbtp && Math.abs(gainDb - other.gainDb) <= STEP_DB;
  }

  /** Returns by how much sound below the ceiling is turned up, in dB. */
  public double gainDb() {
    return gainDb;
  }

  /** Returns the highest true peak of any result, in dBTP; infinity if there is no limiter. */
  public double ceilingDbtp() {
    return ceilingDbtp;
  }

  /**
   * Returns about the level that an article will have: loudness and RMS to 0.2 dB, the peak without
   * what lies between samples.
   */
  public Level expected(Iterable<LoudnessBlocks> article) {
    double limit = limit(ceilingDbtp, gainDb);
    return new Level(
        gainDb + Loudness.integrated(article, limit),
        gainDb + Loudness.rmsDb(article, limit),
        Math.min(ceilingDbtp, gainDb + peakDb(article)));
  }

  /** Returns the sound at its level: as many frames, each in its place. */
  public Pcm apply(Pcm sound) {
    if (ceilingDbtp == Double.POSITIVE_INFINITY) {
      return sound;
    }
    ShortBuffer all = ShortBuffer.allocate(sound.frames());
    limiter(sound, LoudnessBlocks.of(sound)).limit((samples, count) -> all.put(samples, 0, count));
    return Pcm.of(all.array(), sound.sampleRateHz());
  }

  /**
   * Gives the sound at its level away piece by piece, so that it is never there twice.
   *
   * @param loudness what was measured of the sound
   */
  <E extends Exception> void apply(Pcm sound, LoudnessBlocks loudness, Limiter.Output<E> out)
      throws E {
    if (ceilingDbtp == Double.POSITIVE_INFINITY) {
      out.take(sound.array(), sound.frames());
    } else {
      limiter(sound, loudness).limit(out);
    }
  }

  private Limiter limiter(Pcm sound, LoudnessBlocks loudness) {
    return new Limiter(sound, loudness, Decibels.amplitude(gainDb), limit(ceilingDbtp, 0));
  }
}
