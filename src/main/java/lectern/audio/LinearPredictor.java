package lectern.audio;

import java.util.Arrays;

/**
 * Finds weights by which the last few samples foretell the next one.
 *
 * <p>Source: autocorrelation in a Hann window and the recursion of Levinson and Durbin, as in J. D.
 * Markel and A. H. Gray, <i>Linear Prediction of Speech</i>, 1976, chapter 3. The weights are
 * rounded as RFC 9639, section 9.2.6 has them: 12 bits and a shift, so that decoders need no more
 * than 32 bits for their sums.
 */
final class LinearPredictor {
  /** The most samples that foretell one. */
  static final int MOST = 10;

  /** The bits of a weight. */
  static final int PRECISION = 12;

  private static final double LOG_2 = StrictMath.log(2);

  private final double[] window;
  private final double[] correlation = new double[MOST + 1];
  private final double[][] weights = new double[MOST + 1][MOST];
  private final double[] errors = new double[MOST + 1];
  private final int[] rounded = new int[MOST];
  private int order;
  private int shift;

  LinearPredictor(int samples) {
    window = new double[samples];
    for (int i = 0; i < samples; i++) {
      window[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / samples);
    }
  }

  /**
   * Finds the weights for a block as long as the window.
   *
   * @return whether any were found
   */
  boolean fit(short[] samples, int from) {
    correlate(samples, from);
    if (correlation[0] <= 0) {
      return false;
    }
    recurse();
    order = bestOrder();
    return order > 0 && round();
  }

  private void correlate(short[] samples, int from) {
    double[] windowed = new double[window.length];
    for (int i = 0; i < window.length; i++) {
      windowed[i] = samples[from + i] * window[i];
    }
    for (int lag = 0; lag <= MOST; lag++) {
      double sum = 0;
      for (int i = lag; i < windowed.length; i++) {
        sum += windowed[i] * windowed[i - lag];
      }
      correlation[lag] = sum;
    }
  }

  private void recurse() {
    double error = correlation[0] * (1 + 1e-9); // some noise keeps pure tones apart from 0
    errors[0] = error;
    for (int n = 1; n <= MOST; n++) {
      double sum = correlation[n];
      for (int i = 0; i < n - 1; i++) {
        sum -= weights[n - 1][i] * correlation[n - 1 - i];
      }
      double reflection = sum / error;
      for (int i = 0; i < n - 1; i++) {
        weights[n][i] = weights[n - 1][i] - reflection * weights[n - 1][n - 2 - i];
      }
      weights[n][n - 1] = reflection;
      error *= 1 - reflection * reflection;
      errors[n] = error;
      if (!(error > 0)) {
        Arrays.fill(errors, n, MOST + 1, 0);
        return;
      }
    }
  }

  /** Returns the order whose weights and missed parts together should take the fewest bits. */
  private int bestOrder() {
    int best = 0;
    double fewest = Double.MAX_VALUE;
    for (int n = 1; n <= MOST && errors[n] > 0; n++) {
      double bits = Math.max(0, 0.5 / LOG_2 * StrictMath.log(errors[n] / window.length));
      double all = bits * window.length + n * (PRECISION + 16.0);
      if (all < fewest) {
        fewest = all;
        best = n;
      }
    }
    return best;
  }

  private boolean round() {
    double highest = 0;
    for (int i = 0; i < order; i++) {
      highest = Math.max(highest, Math.abs(weights[order][i]));
    }
    shift = PRECISION - 2 - Math.getExponent(highest);
    if (highest == 0 || shift < 0) {
      return false;
    }
    shift = Math.min(shift, 15);
    int most = (1 << (PRECISION - 1)) - 1;
    double carried = 0;
    for (int i = 0; i < order; i++) {
      double exact = weights[order][i] * (1 << shift) + carried;
      rounded[i] = (int) Math.max(-most - 1, Math.min(most, Math.rint(exact)));
      carried = exact - rounded[i];
    }
    return true;
  }

  /** Fills in what the weights miss, from their order on. */
  void predict(short[] samples, int from, int[] missed) {
    for (int i = order; i < window.length; i++) {
      int sum = 0; // 12 + 16 bits, and less than 4 for the sum of 10
      for (int k = 0; k < order; k++) {
        sum += rounded[k] * samples[from + i - 1 - k];
      }
      missed[i] = samples[from + i] - (sum >> shift);
    }
  }

  int order() {
    return order;
  }

  int shift() {
    return shift;
  }

  int weight(int i) {
    return rounded[i];
  }
}
