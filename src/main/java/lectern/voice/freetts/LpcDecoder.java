package lectern.voice.freetts;

/**
 * Makes samples by linear prediction: a sample is its residual plus a weighted sum of the samples
 * before it (Atal and Hanauer, "Speech Analysis and Synthesis by Linear Prediction of the Speech
 * Wave", 1971).
 *
 * <p>Every sample waits for the one before it. So four are worked out together: first what the
 * known samples bring to each, which is independent, then what they bring to each other. All sums
 * run from the oldest sample to the newest, and the residual comes last, so that they round alike
 * however many are taken together. Four known samples are taken in a row, so that the first
 * compiler need not move weights about. (Tried were one, four and eight together, and one or four
 * in a row.)
 */
final class LpcDecoder {
  private static final int TOGETHER = 4;
  private static final int IN_A_ROW = 4;

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 4 * TOGETHER;

  /** The weights that none of the four samples has for a known one yet. */
  private static final int AHEAD = TOGETHER - 1;

  private final int order;

  /**
   * Zeros, then the weights, the oldest sample's first: a multiple of {@link #IN_A_ROW} of them.
   */
  private final float[] weights;

  LpcDecoder(int order) {
    this.order = order;
    this.weights = new float[AHEAD + (order + IN_A_ROW - 1) / IN_A_ROW * IN_A_ROW];
  }

  /** Sets a weight. */
  void setWeight(int samplesAgo, float weight) {
    weights[weights.length - samplesAgo] = weight;
  }

  /**
   * Turns residuals into samples, in place.
   *
   * @param from the first residual; at least as many samples as there are weights lie before it
   */
  void decode(float[] signal, int from, int to) {
    int at = from;
    boolean room = from >= weights.length - AHEAD;
    while (room && at + TOGETHER <= to) {
      at = decodeTogether(signal, at, Math.min(to, at + STRETCH));
    }
    int first = weights.length - order;
    for (; at < to; at++) {
      float sum = 0;
      for (int k = 0; k < order; k++) {
        sum += weights[first + k] * signal[at - order + k];
      }
      signal[at] += sum;
    }
  }

  /** Decodes as many fours as there are; returns what comes behind. */
  private int decodeTogether(float[] signal, int from, int to) {
    float[] all = weights;
    int at = from;
    for (; at + TOGETHER <= to; at += TOGETHER) {
      float s0 = 0;
      float s1 = 0;
      float s2 = 0;
      float s3 = 0;
      // The weights of the three samples before: a sample's weight moves up as it gets older.
      float wa = 0;
      float wb = 0;
      float wc = 0;
      int known = at - (all.length - AHEAD);
      for (int k = AHEAD; k < all.length; k += IN_A_ROW) {
        float wd = all[k];
        float we = all[k + 1];
        float wf = all[k + 2];
        float wg = all[k + 3];
        float x0 = signal[known];
        float x1 = signal[known + 1];
        float x2 = signal[known + 2];
        float x3 = signal[known + 3];
        s0 = s0 + wd * x0 + we * x1 + wf * x2 + wg * x3;
        s1 = s1 + wc * x0 + wd * x1 + we * x2 + wf * x3;
        s2 = s2 + wb * x0 + wc * x1 + wd * x2 + we * x3;
        s3 = s3 + wa * x0 + wb * x1 + wc * x2 + wd * x3;
        wa = we;
        wb = wf;
        wc = wg;
        known += IN_A_ROW;
      }
      s0 += signal[at];
      s1 = s1 + wc * s0 + signal[at + 1];
      s2 = s2 + wb * s0 + wc * s1 + signal[at + 2];
      s3 = s3 + wa * s0 + wb * s1 + wc * s2 + signal[at + 3];
      signal[at] = s0;
      signal[at + 1] = s1;
      signal[at + 2] = s2;
      signal[at + 3] = s3;
    }
    return at;
  }
}
