package lectern.audio;

import java.util.Arrays;

/**
 * Turns a sound up or down and holds its true peak below a ceiling, without delay and without being
 * heard: the volume goes down smoothly before a peak, stays down over the next ones of the voice,
 * and comes back slowly.
 *
 * <p>The volume is worked out for the edges of slices of 2 ms and is a straight line in between. At
 * an edge it may not exceed what the peaks on both sides allow. What one peak allows holds from
 * {@link #AHEAD} before it to {@link #HOLD} after it, then is raised as {@link #RELEASE_MS} says;
 * the average over {@link #AHEAD} on both sides of an edge, which makes it smooth, is then nowhere
 * above what is allowed.
 */
final class Limiter {
  private static final int SLICES_PER_SECOND = 500;
  private static final int AHEAD = 3; // slices
  private static final int HOLD = 5; // slices: a low voice opens its throat every 12 ms
  private static final double RELEASE_MS = 60;
  private static final double MARGIN_DB = 0.15; // for filters that measure sharper than ours
  private static final int VOLUME_BITS = 24;
  private static final double[] WEIGHTS = weights();

  private final double gain;
  private final double ceiling;

  /**
   * @param gain the factor for all that stays below the ceiling
   * @param ceiling the highest true peak of the result, in sample steps
   */
  Limiter(double gain, double ceiling) {
    this.gain = gain;
    this.ceiling = ceiling * Decibels.amplitude(-MARGIN_DB);
  }

  Pcm apply(Pcm sound) {
    short[] samples = sound.array();
    short[] result = new short[samples.length];
    int length = Math.max(1, sound.sampleRateHz() / SLICES_PER_SECOND);
    double[] volumes = volumes(samples, length, Oversampler.at(sound.sampleRateHz()));
    double one = gain * (1 << VOLUME_BITS);
    for (int slice = 0; slice + 1 < volumes.length; slice++) {
      int from = slice * length;
      int to = Math.min(samples.length, from + length);
      long factor = Math.round(one * volumes[slice]);
      long step = (Math.round(one * volumes[slice + 1]) - factor) / length;
      turn(samples, result, from, to, factor, step);
    }
    return Pcm.of(result, sound.sampleRateHz());
  }

  // The loops over samples are in short methods that are called often: those are compiled early.

  private static void turn(
      short[] samples, short[] result, int from, int to, long factor, long step) {
    long now = factor;
    for (int i = from; i < to; i++) {
      result[i] = (short) ((samples[i] * now + (1 << (VOLUME_BITS - 1))) >> VOLUME_BITS);
      now += step;
    }
  }

  /** Returns the volume at each edge of a slice, 0 to 1. */
  private double[] volumes(short[] samples, int length, Oversampler oversampler) {
    double[] volumes = new double[(samples.length + length - 1) / length + 1];
    Arrays.fill(volumes, 1);
    double limit = ceiling / gain;
    boolean limited = false;
    for (int slice = 0; slice + 1 < volumes.length; slice++) {
      int from = slice * length;
      int to = Math.min(samples.length, from + length);
      double peak = peak(samples, from, to, limit, oversampler);
      if (peak > limit) {
        allow(volumes, slice, limit / peak);
        limited = true;
      }
    }
    if (limited) {
      release(volumes);
      smooth(volumes);
    }
    return volumes;
  }

  /** Returns the highest amplitude of a slice if it may exceed the limit. */
  private static double peak(
      short[] samples, int from, int to, double limit, Oversampler oversampler) {
    int near = (int) Math.min(Short.MAX_VALUE, limit / 2);
    double peak = 0;
    for (int i = from; i < to; i++) {
      int sample = samples[i];
      if (sample > near || sample < -near) {
        peak = Math.max(peak, Math.abs(sample));
        peak = Math.max(peak, summit(samples, i, limit, oversampler));
      }
    }
    return peak;
  }

  /** Returns how high the sound rises beside a sample that is higher than its neighbours. */
  private static double summit(short[] samples, int i, double limit, Oversampler oversampler) {
    int sign = samples[i] < 0 ? -1 : 1;
    int before = i == 0 ? 0 : samples[i - 1] * sign;
    int after = i == samples.length - 1 ? 0 : samples[i + 1] * sign;
    if (samples[i] * sign < Math.max(before, after)) {
      return 0;
    }
    double left = i == 0 ? 0 : oversampler.between(samples, i - 1, limit);
    double right = i == samples.length - 1 ? 0 : oversampler.between(samples, i, limit);
    return Math.max(left, right);
  }

  /** Notes what the peak in a slice allows at the edges around it. */
  private static void allow(double[] volumes, int slice, double allowed) {
    int last = Math.min(volumes.length - 1, slice + 1 + HOLD);
    for (int edge = Math.max(0, slice - AHEAD); edge <= last; edge++) {
      volumes[edge] = Math.min(volumes[edge], allowed);
    }
  }

  /** Lets the volume come back slowly where it might come back at once. */
  private static void release(double[] volumes) {
    double returned = returned(1.0 / SLICES_PER_SECOND);
    double last = 1;
    for (int edge = 0; edge < volumes.length; edge++) {
      last = Math.min(volumes[edge], last + (1 - last) * returned);
      volumes[edge] = last;
    }
  }

  /** Returns the part of what is missing that comes back in a time. */
  private static double returned(double seconds) {
    return 1 - StrictMath.exp(-seconds * 1000 / RELEASE_MS);
  }

  /** Replaces each volume by the mean around it, weighted by a raised cosine. */
  private static void smooth(double[] volumes) {
    double[] steps = volumes.clone();
    int last = steps.length - 1;
    for (int edge = 0; edge <= last; edge++) {
      if (steps[Math.max(0, edge - AHEAD)] < 1 || steps[Math.min(last, edge + AHEAD)] < 1) {
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
          sum += WEIGHTS[i] * steps[Math.max(0, Math.min(last, edge + i - AHEAD))];
        }
        volumes[edge] = sum;
      }
    }
  }

  private static double[] weights() {
    double[] weights = new double[2 * AHEAD + 1];
    for (int i = 0; i < weights.length; i++) {
      double phase = Math.PI * (i - AHEAD) / (AHEAD + 1);
      weights[i] = (1 + StrictMath.cos(phase)) / (2 * (AHEAD + 1));
    }
    return weights;
  }

  /**
   * Foretells from {@link LoudnessBlocks} what a limiter will leave, closely enough to choose a
   * gain by. For one paragraph, from its start to its end.
   */
  static final class Forecast {
    private static final double RETURNED = returned(1.0 / LoudnessBlocks.SLICES_PER_SECOND);
    private static final double BETWEEN_SAMPLES_DB =
        0.15; // by which true peaks are higher in speech

    private final double limit;
    private double volume = 1;

    /**
     * @param limit the amplitude that is not exceeded, in sample steps; infinity for no limiter
     */
    Forecast(double limit) {
      this.limit = limit * Decibels.amplitude(-MARGIN_DB - BETWEEN_SAMPLES_DB);
    }

    /** Returns the energy that is left of the next slices. */
    double energy(LoudnessBlocks blocks, int from, int to) {
      float[] energies = blocks.energies();
      short[] peaks = blocks.peaks();
      double sum = 0;
      for (int i = from; i < to; i++) {
        volume += (1 - volume) * RETURNED;
        if (peaks[i] * volume > limit) {
          volume = limit / peaks[i];
        }
        sum += energies[i] * volume * volume;
      }
      return sum;
    }
  }
}
