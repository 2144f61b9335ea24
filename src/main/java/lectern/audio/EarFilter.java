package lectern.audio;

/**
 * The two filters through which loudness is measured, for any sample rate: a shelf for the head,
 * which lifts high tones by 4 dB, and a high pass for the ear (K-weighting).
 *
 * <p>Source: ITU-R BS.1770-4, Annex 1, tables 1 and 2, which give the coefficients for 48 kHz. The
 * figures below are those of the analogue filters that give these coefficients through the bilinear
 * transform (B. De Man, <i>Evaluation of Implementations of the EBU R128 Loudness Measurement</i>,
 * AES Convention 145, 2018, section 2).
 */
final class EarFilter {
  private static final double SHELF_HZ = 1681.974450955533;
  private static final double SHELF_Q = 0.7071752369554196;
  private static final double SHELF_GAIN_DB = 3.999843853973347;
  private static final double SHELF_BAND_EXPONENT = 0.4996667741545416;
  private static final double PASS_HZ = 38.13547087602444;
  private static final double PASS_Q = 0.5003270373238773;
  private static final double NOTHING = 1e-20; // far below a sample step: the filter is at rest

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 64;

  // Weights of the sample and the two before (b) and of the two last results (a) in the shelf, and
  // of the two last results in the high pass (c), which weighs the samples 1, −2, 1.
  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private final double c1;
  private final double c2;

  // What the samples so far add to the next result and the one after it, of the shelf (s) and of
  // the high pass (y): both are in the transposed direct form, which has the least to move about.
  private double s1;
  private double s2;
  private double y1;
  private double y2;

  private long squares;
  private int peak;

  EarFilter(int sampleRateHz) {
    double k = StrictMath.tan(Math.PI * SHELF_HZ / sampleRateHz);
    double high = Decibels.amplitude(SHELF_GAIN_DB);
    double band = StrictMath.pow(high, SHELF_BAND_EXPONENT);
    double a0 = 1 + k / SHELF_Q + k * k;
    b0 = (high + band * k / SHELF_Q + k * k) / a0;
    b1 = 2 * (k * k - high) / a0;
    b2 = (high - band * k / SHELF_Q + k * k) / a0;
    a1 = 2 * (k * k - 1) / a0;
    a2 = (1 - k / SHELF_Q + k * k) / a0;
    double h = StrictMath.tan(Math.PI * PASS_HZ / sampleRateHz);
    double c0 = 1 + h / PASS_Q + h * h;
    c1 = 2 * (h * h - 1) / c0;
    c2 = (1 - h / PASS_Q + h * h) / c0;
  }

  /** Filters the next samples; returns the sum of the squares of the results, in sample steps. */
  double energy(short[] samples, int from, int to) {
    double energy = 0;
    peak = 0;
    for (int start = from; start < to; start += STRETCH) {
      energy += stretch(samples, start, Math.min(to, start + STRETCH));
    }
    return energy;
  }

  private double stretch(short[] samples, int from, int to) {
    double sa = s1;
    double sb = s2;
    double ya = y1;
    double yb = y2;
    boolean rests = sa == 0 && sb == 0 && ya == 0 && yb == 0;
    if (rests && isSilent(samples, from, to)) {
      return 0;
    }
    long sum = 0;
    int highest = peak;
    double energy = 0;
    for (int i = from; i < to; i++) {
      int sample = samples[i];
      int square = sample * sample; // at most 2^30
      sum += square;
      if (sample > highest) {
        highest = sample;
      } else if (-sample > highest) {
        highest = -sample;
      }
      double x = sample;
      double s = b0 * x + sa;
      sa = b1 * x - a1 * s + sb;
      sb = b2 * x - a2 * s;
      double y = s + ya;
      ya = yb - c1 * y - (s + s);
      yb = s - c2 * y;
      energy += y * y;
    }
    boolean rest = sa * sa + sb * sb + ya * ya + yb * yb < NOTHING; // tiny numbers are slow
    s1 = rest ? 0 : sa;
    s2 = rest ? 0 : sb;
    y1 = rest ? 0 : ya;
    y2 = rest ? 0 : yb;
    squares += sum;
    peak = highest;
    return energy;
  }

  private static boolean isSilent(short[] samples, int from, int to) {
    for (int i = from; i < to; i++) {
      if (samples[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the sum of the squares of all samples that were filtered. */
  long squares() {
    return squares;
  }

  /** Returns the highest amplitude of the last samples that were filtered. */
  int peak() {
    return peak;
  }
}
