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
  private static final double NOTHING = 1e-8; // far below a sample step: the filter is at rest

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 64;

  /**
   * What the samples are multiplied with before the shelf; left out, and made up for at the end.
   */
  private final double scale;

  // Weights of the two values before in the shelf (b, where the newest has the weight 1), and of
  // the two last results of the shelf (a) and of the high pass (c).
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private final double c1;
  private final double c2;

  // The high pass weighs the samples 1, −2, 1: that is how much the rise from sample to sample
  // changes, a whole number.
  private int last;
  private int rise;

  // The two last results of the high pass's other half (v), and of the shelf's (w).
  private double v1;
  private double v2;
  private double w1;
  private double w2;

  private double energy;
  private long squares;
  private int highest;
  private int lowest;

  EarFilter(int sampleRateHz) {
    double k = StrictMath.tan(Math.PI * SHELF_HZ / sampleRateHz);
    double high = Decibels.amplitude(SHELF_GAIN_DB);
    double band = StrictMath.pow(high, SHELF_BAND_EXPONENT);
    double a0 = 1 + k / SHELF_Q + k * k;
    double b0 = high + band * k / SHELF_Q + k * k;
    scale = b0 / a0;
    b1 = 2 * (k * k - high) / b0;
    b2 = (high - band * k / SHELF_Q + k * k) / b0;
    a1 = 2 * (k * k - 1) / a0;
    a2 = (1 - k / SHELF_Q + k * k) / a0;
    double h = StrictMath.tan(Math.PI * PASS_HZ / sampleRateHz);
    double c0 = 1 + h / PASS_Q + h * h;
    c1 = 2 * (h * h - 1) / c0;
    c2 = (1 - h / PASS_Q + h * h) / c0;
  }

  /** Filters the next samples; returns the sum of the squares of the results, in sample steps. */
  double energy(short[] samples, int from, int to) {
    energy = 0;
    highest = 0;
    lowest = 0;
    int at = from;
    while (at + 1 < to) {
      int end = Math.min(to, at + STRETCH);
      at = isAtRest() && isSilent(samples, at, end) ? end : filterPairs(samples, at, end);
    }
    if (at < to) {
      filter(samples[at]);
    }
    return energy * scale * scale;
  }

  private boolean isAtRest() {
    return last == 0 && rise == 0 && v1 == 0 && v2 == 0 && w1 == 0 && w2 == 0;
  }

  /**
   * Filters as many pairs as there are; returns what comes behind. In pairs, since then the two
   * last results need not be moved about.
   */
  private int filterPairs(short[] samples, int from, int to) {
    double va = v1;
    double vb = v2;
    double wa = w1;
    double wb = w2;
    int before = last;
    int step = rise;
    int high = highest;
    int low = lowest;
    long sum = 0;
    double power = 0;
    int i = from;
    for (; i + 1 < to; i += 2) {
      int first = samples[i];
      int second = samples[i + 1];
      if (first > high) {
        high = first;
      } else if (first < low) {
        low = first;
      }
      if (second > high) {
        high = second;
      } else if (second < low) {
        low = second;
      }
      sum += square(first);
      sum += square(second);
      int stepToFirst = first - before;
      vb = (stepToFirst - step) - vb * c2 - va * c1;
      double y = wa * b1 + wb * b2;
      wb = vb - wb * a2 - wa * a1;
      y += wb;
      power += y * y;
      step = second - first;
      va = (step - stepToFirst) - va * c2 - vb * c1;
      y = wb * b1 + wa * b2;
      wa = va - wa * a2 - wb * a1;
      y += wa;
      power += y * y;
      before = second;
    }
    boolean rest = va * va + vb * vb + wa * wa + wb * wb < NOTHING; // tiny numbers are slow
    v1 = rest ? 0 : va;
    v2 = rest ? 0 : vb;
    w1 = rest ? 0 : wa;
    w2 = rest ? 0 : wb;
    last = before;
    rise = step;
    highest = high;
    lowest = low;
    squares += sum;
    energy += power;
    return i;
  }

  private void filter(int sample) {
    int step = sample - last;
    double v = (step - rise) - v2 * c2 - v1 * c1;
    double w = v - w2 * a2 - w1 * a1;
    double y = w1 * b1 + w2 * b2 + w;
    last = sample;
    rise = step;
    v2 = v1;
    v1 = v;
    w2 = w1;
    w1 = w;
    highest = Math.max(highest, sample);
    lowest = Math.min(lowest, sample);
    squares += square(sample);
    energy += y * y;
  }

  private static int square(int sample) {
    return sample * sample; // at most 2^30
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
    return Math.max(highest, -lowest);
  }
}
