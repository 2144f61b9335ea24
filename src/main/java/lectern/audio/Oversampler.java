package lectern.audio;

/**
 * Finds out how high a sound rises between two samples: what a converter or a codec makes of it.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 2, which asks for at least 192 kHz and leaves the filter open.
 * Here it is a sinc in a Kaiser window, 32 samples wide; below 48 kHz eight points between two
 * samples are looked at, else four: that misses at most 0.2 dB of a tone at half the sample rate,
 * 0.05 dB at a quarter.
 */
final class Oversampler {
  private static final int HALF = 16;
  private static final double KAISER_BETA = 6;

  /** A quarter of a sample from its peak, a tone of a third of the sample rate is at cos 30°. */
  private static final double SURELY_BELOW = 0.86;

  /** The filter of each point after the first; a filter's first half, for the samples before. */
  private final double[][] filters;

  private final int middle;

  private Oversampler(int points) {
    middle = points / 2 - 1;
    filters = new double[points - 1][];
    for (int i = 1; i < points; i++) {
      filters[i - 1] = filter((double) i / points);
    }
  }

  /** Returns the oversampler for a sample rate. */
  static Oversampler at(int sampleRateHz) {
    return sampleRateHz < 48_000 ? Eight.INSTANCE : Four.INSTANCE;
  }

  private static double[] filter(double place) {
    double[] filter = new double[2 * HALF];
    double sine = StrictMath.sin(Math.PI * place) / Math.PI;
    double sum = 0;
    for (int i = 0; i < filter.length; i++) {
      double distance = place - (i - (HALF - 1));
      double edge = distance / HALF;
      double window = bessel(KAISER_BETA * Math.sqrt(1 - edge * edge));
      filter[i] = (i % 2 == 0 ? -sine : sine) / distance * window;
      sum += filter[i];
    }
    for (int i = 0; i < filter.length; i++) {
      filter[i] /= sum;
    }
    return filter;
  }

  /** The modified Bessel function of the first kind and order 0. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > 1e-9 * sum; k++) {
      double factor = x / (2 * k);
      term *= factor * factor;
      sum += term;
    }
    return sum;
  }

  /**
   * Returns the highest amplitude between two samples, in sample steps; 0 if even half way it is so
   * far below {@code atLeast} that it will not reach it.
   *
   * @param end the number of samples
   * @param frame the first of the two, not the last of the sound
   */
  double between(short[] samples, int end, int frame, double atLeast) {
    double highest = Math.abs(at(samples, end, frame, filters[middle]));
    int sample = Math.max(Math.abs(samples[frame]), Math.abs(samples[frame + 1]));
    if (Math.max(highest, sample) < SURELY_BELOW * atLeast) {
      return 0;
    }
    for (int i = 0; i < filters.length; i++) {
      if (i != middle) {
        highest = Math.max(highest, Math.abs(at(samples, end, frame, filters[i])));
      }
    }
    return highest;
  }

  private static double at(short[] samples, int end, int frame, double[] filter) {
    int first = frame - (HALF - 1);
    int from = Math.max(0, -first);
    int to = Math.min(filter.length, end - first);
    double sum = 0;
    int i = from;
    for (; i + 4 <= to; i += 4) { // four at a time: fewer instructions
      int at = first + i;
      sum += filter[i] * samples[at];
      sum += filter[i + 1] * samples[at + 1];
      sum += filter[i + 2] * samples[at + 2];
      sum += filter[i + 3] * samples[at + 3];
    }
    for (; i < to; i++) {
      sum += filter[i] * samples[first + i];
    }
    return sum;
  }

  private static final class Eight {
    static final Oversampler INSTANCE = new Oversampler(8);
  }

  private static final class Four {
    static final Oversampler INSTANCE = new Oversampler(4);
  }
}
