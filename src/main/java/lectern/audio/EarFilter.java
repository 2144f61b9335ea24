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

  // The last two samples (x), results of the shelf (s) and of the high pass (y).
  private double x1;
  private double x2;
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
    double xa = x1;
    double xb = x2;
    double sa = s1;
    double sb = s2;
    double ya = y1;
    double yb = y2;
    long sum = 0;
    int highest = peak;
    double energy = 0;
    for (int i = from; i < to; i++) {
      int sample = samples[i];
      sum += (long) sample * sample;
      highest = Math.max(highest, sample < 0 ? -sample : sample);
      double x = sample;
      double s = b0 * x + b1 * xa + b2 * xb - a2 * sb - a1 * sa;
      double y = s - sa - (sa - sb) - c2 * yb - c1 * ya;
      xb = xa;
      xa = x;
      sb = sa;
      sa = s;
      yb = ya;
      ya = y;
      energy += y * y;
    }
    boolean rest = ya * ya + sa * sa < NOTHING; // numbers near zero would be slow
    x1 = xa;
    x2 = xb;
    s1 = rest ? 0 : sa;
    s2 = rest ? 0 : sb;
    y1 = rest ? 0 : ya;
    y2 = rest ? 0 : yb;
    squares += sum;
    peak = highest;
    return energy;
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
