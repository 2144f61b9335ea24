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

  /**
   * A peak between samples that are all lower than this part of it is none of a voice: a tone of a
   * quarter of the sample rate has samples of 0.71, and lower tones have higher ones.
   */
  private static final double NEAR = 0.65;

  private static final int VOLUME_BITS = 24;
  private static final double RETURNED = returned(1.0 / SLICES_PER_SECOND);
  private static final double[] WEIGHTS = weights();

  /**
   * The loops go over so many slices at a time, in methods that are thus called often: the virtual
   * machine compiles those early, and long loops late. As many as one figure of {@link
   * LoudnessBlocks} stands for.
   */
  private static final int ROW = SLICES_PER_SECOND / LoudnessBlocks.SLICES_PER_SECOND;

  /** So many rows are given away at a time: four seconds. */
  private static final int ROWS_PER_PIECE = 4 * LoudnessBlocks.SLICES_PER_SECOND;

  private final double gain;
  private final double limit;
  private final int rate;
  private final short[] samples;
  private final int frames;
  private final LoudnessBlocks loudness;

  /** Beside a sample that is not higher than this one no peak is looked for. */
  private final int near;

  private final int length;
  private final int slices;
  private final Oversampler oversampler;

  /**
   * The volume that peaks allow at the edges of slices, 0 to 1, and {@link #AHEAD} more at both
   * ends, like the first and the last. Empty as long as it is 1 everywhere.
   */
  private double[] allowed = {};

  /**
   * @param loudness what was measured of the sound
   * @param gain the factor for all that stays below the ceiling
   * @param ceiling the highest true peak of the result, in sample steps
   */
  Limiter(Pcm sound, LoudnessBlocks loudness, double gain, double ceiling) {
    this.gain = gain;
    this.limit = ceiling * Decibels.amplitude(-MARGIN_DB) / gain;
    this.rate = sound.sampleRateHz();
    this.samples = sound.array();
    this.frames = sound.frames();
    this.loudness = loudness;
    this.near = (int) Math.min(Short.MAX_VALUE, limit * NEAR);
    this.length = Math.max(1, rate / SLICES_PER_SECOND);
    this.slices = (frames + length - 1) / length;
    this.oversampler = Oversampler.at(rate);
  }

  /** Takes a sound up piece by piece. */
  interface Output<E extends Exception> {
    /** Takes up the first {@code count} of some samples, which then change. */
    void take(short[] samples, int count) throws E;
  }

  /** Gives the limited sound away, from its start to its end. */
  <E extends Exception> void limit(Output<E> out) throws E {
    for (int row = 0; row < slices; row += ROW) {
      look(row);
    }
    double[] volumes = smoothed();
    short[] piece = new short[Math.min(frames, ROWS_PER_PIECE * ROW * length)];
    for (int start = 0; start < slices; start += ROWS_PER_PIECE * ROW) {
      int end = Math.min(slices, start + ROWS_PER_PIECE * ROW);
      for (int row = start; row < end; row += ROW) {
        turn(volumes, row, Math.min(end, row + ROW), piece, start * length);
      }
      out.take(piece, Math.min(frames, end * length) - start * length);
    }
  }

  /** Looks for peaks in a row of slices, if any of its samples is so high that there may be one. */
  private void look(int row) {
    int end = Math.min(slices, row + ROW);
    int to = Math.min(frames, end * length);
    if (loudness.peak(row * length, to, rate) > near) {
      findPeaks(row, end);
    }
  }

  private void findPeaks(int first, int end) {
    for (int slice = first; slice < end; slice++) {
      int from = slice * length;
      double peak = peak(from, Math.min(frames, from + length));
      if (peak > limit) {
        allow(slice, limit / peak);
      }
    }
  }

  /** Returns the highest amplitude of some samples if it may exceed the limit, else less. */
  private double peak(int from, int to) {
    short[] in = samples;
    int high = near;
    double peak = 0;
    int i = from;
    for (; i + 4 <= to; i += 4) {
      if ((bits(in[i]) | bits(in[i + 1]) | bits(in[i + 2]) | bits(in[i + 3])) >= high) {
        peak = Math.max(peak, Math.max(peak(i), peak(i + 1)));
        peak = Math.max(peak, Math.max(peak(i + 2), peak(i + 3)));
      }
    }
    for (; i < to; i++) {
      peak = Math.max(peak, peak(i));
    }
    return peak;
  }

  /** Returns the bits of an amplitude: those of several together are no less than any of them. */
  private static int bits(int sample) {
    return sample ^ (sample >> 31); // one less if negative
  }

  /** Returns the amplitude of a sample and beside it if it may exceed the limit, else 0. */
  private double peak(int i) {
    int sample = samples[i];
    return sample > near || sample < -near ? Math.max(Math.abs(sample), summit(i)) : 0;
  }

  /** Returns how high the sound rises beside a sample that is higher than its neighbours. */
  private double summit(int i) {
    int sign = samples[i] < 0 ? -1 : 1;
    int before = i == 0 ? 0 : samples[i - 1] * sign;
    int after = i == frames - 1 ? 0 : samples[i + 1] * sign;
    if (samples[i] * sign < Math.max(before, after)) {
      return 0;
    }
    double left = i == 0 ? 0 : oversampler.between(samples, frames, i - 1, limit);
    double right = i == frames - 1 ? 0 : oversampler.between(samples, frames, i, limit);
    return Math.max(left, right);
  }

  /** Notes what the peak in a slice allows at the edges around it. */
  private void allow(int slice, double volume) {
    if (allowed.length == 0) {
      allowed = new double[slices + 1 + 2 * AHEAD];
      Arrays.fill(allowed, 1);
    }
    int last = Math.min(slices, slice + 1 + HOLD);
    for (int edge = Math.max(0, slice - AHEAD); edge <= last; edge++) {
      allowed[AHEAD + edge] = Math.min(allowed[AHEAD + edge], volume);
    }
  }

  private double[] smoothed() {
    if (allowed.length == 0) {
      return allowed;
    }
    double volume = 1;
    for (int row = 0; row <= slices; row += ROW) {
      volume = release(volume, row, Math.min(slices + 1, row + ROW));
    }
    Arrays.fill(allowed, 0, AHEAD, allowed[AHEAD]);
    Arrays.fill(allowed, AHEAD + slices + 1, allowed.length, allowed[AHEAD + slices]);
    double[] volumes = Arrays.copyOfRange(allowed, AHEAD, AHEAD + slices + 1);
    for (int row = 0; row <= slices; row += ROW) {
      smooth(volumes, row, Math.min(slices + 1, row + ROW));
    }
    return volumes;
  }

  /** Lets the volume come back slowly where it might come back at once. */
  private double release(double before, int first, int end) {
    double volume = before;
    for (int edge = first; edge < end; edge++) {
      volume = Math.min(allowed[AHEAD + edge], volume + (1 - volume) * RETURNED);
      allowed[AHEAD + edge] = volume;
    }
    return volume;
  }

  /** Sets each volume to the mean around it, weighted by a raised cosine. */
  private void smooth(double[] volumes, int first, int end) {
    double[] around = allowed;
    for (int edge = first; edge < end; edge++) {
      if (around[edge] < 1 || around[edge + 2 * AHEAD] < 1) {
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
          sum += WEIGHTS[i] * around[edge + i];
        }
        volumes[edge] = sum;
      }
    }
  }

  /**
   * Turns the sound of some slices.
   *
   * @param offset the frame that comes to the start of {@code out}
   */
  private void turn(double[] volumes, int first, int end, short[] out, int offset) {
    int start = first * length;
    int stop = Math.min(frames, end * length);
    if (samples[start] == 0 && loudness.peak(start, stop, rate) == 0) {
      Arrays.fill(out, start - offset, stop - offset, (short) 0);
      return;
    }
    double one = gain * (1 << VOLUME_BITS);
    if (volumes.length == 0) {
      turn(start, stop, (long) one, 0, out, start - offset);
      return;
    }
    long factor = (long) (one * volumes[first]);
    for (int slice = first; slice < end; slice++) {
      int from = slice * length;
      long next = (long) (one * volumes[slice + 1]);
      int to = Math.min(frames, from + length);
      long step = next == factor ? 0 : (next - factor) / length; // a division is a call
      turn(from, to, factor, step, out, from - offset);
      factor = next;
    }
  }

  /** Turns some samples; four at a time, which takes four fifths of the time. */
  private void turn(int from, int to, long factor, long step, short[] out, int place) {
    short[] in = samples;
    int at = place;
    long now = factor;
    int i = from;
    for (; i + 4 <= to; i += 4) {
      out[at] = turned(in[i], now);
      now += step;
      out[at + 1] = turned(in[i + 1], now);
      now += step;
      out[at + 2] = turned(in[i + 2], now);
      now += step;
      out[at + 3] = turned(in[i + 3], now);
      now += step;
      at += 4;
    }
    for (; i < to; i++) {
      out[at++] = turned(in[i], now);
      now += step;
    }
  }

  private static short turned(int sample, long factor) {
    return (short) ((sample * factor + (1 << (VOLUME_BITS - 1))) >> VOLUME_BITS);
  }

  /** Returns the part of what is missing that comes back in a time. */
  private static double returned(double seconds) {
    return 1 - StrictMath.exp(-seconds * 1000 / RELEASE_MS);
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

    private static final double KEPT_FREE = Decibels.amplitude(-MARGIN_DB - BETWEEN_SAMPLES_DB);

    private final double limit;
    private double volume = 1;

    /**
     * @param limit the amplitude that is not exceeded, in sample steps; infinity for no limiter
     */
    Forecast(double limit) {
      this.limit = limit * KEPT_FREE;
    }

    /** Returns the energy that is left of the next slices. */
    double energy(LoudnessBlocks blocks, int from, int to) {
      float[] energies = blocks.energies();
      short[] peaks = blocks.peaks();
      double now = volume;
      double sum = 0;
      for (int i = from; i < to; i++) {
        now += (1 - now) * RETURNED;
        if (peaks[i] * now > limit) {
          now = limit / peaks[i];
        }
        sum += energies[i] * now * now;
      }
      volume = now;
      return sum;
    }
  }
}
