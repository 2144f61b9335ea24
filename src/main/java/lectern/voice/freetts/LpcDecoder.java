package lectern.voice.freetts;

/**
 * Makes samples by linear prediction: a sample is its residual plus a weighted sum of the samples
 * before it (Atal and Hanauer, "Speech Analysis and Synthesis by Linear Prediction of the Speech
 * Wave", 1971).
 *
 * <p>Every sample waits for the one before it. So eight are worked out together: first what the
 * known samples bring to each, which is independent, then what they bring to each other. All sums
 * run from the oldest sample to the newest, and the residual comes last, so that they round alike
 * however many are taken together.
 */
final class LpcDecoder {
  private static final int TOGETHER = 8;

  private final int order;

  /** The weights, the oldest sample's first, behind seven zeros. */
  private final float[] weights;

  LpcDecoder(int order) {
    this.order = order;
    this.weights = new float[TOGETHER - 1 + order];
  }

  /** Sets a weight. */
  void setWeight(int samplesAgo, float weight) {
    weights[TOGETHER - 1 + order - samplesAgo] = weight;
  }

  /**
   * Turns residuals into samples, in place.
   *
   * @param from the first residual; at least as many samples as there are weights lie before it
   */
  void decode(float[] signal, int from, int to) {
    int at = from;
    for (; at + TOGETHER <= to; at += TOGETHER) {
      decodeTogether(signal, at);
    }
    for (; at < to; at++) {
      float sum = 0;
      for (int k = 0; k < order; k++) {
        sum += weights[TOGETHER - 1 + k] * signal[at - order + k];
      }
      signal[at] += sum;
    }
  }

  private void decodeTogether(float[] signal, int at) {
    float[] w = weights;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    for (int k = 0; k < order; k++) {
      float known = signal[at - order + k];
      s0 += w[k + 7] * known;
      s1 += w[k + 6] * known;
      s2 += w[k + 5] * known;
      s3 += w[k + 4] * known;
      s4 += w[k + 3] * known;
      s5 += w[k + 2] * known;
      s6 += w[k + 1] * known;
      s7 += w[k] * known;
    }
    int last = order + TOGETHER - 2;
    float w1 = w[last];
    float w2 = w[last - 1];
    float w3 = w[last - 2];
    float w4 = w[last - 3];
    float w5 = w[last - 4];
    float w6 = w[last - 5];
    float w7 = w[last - 6];
    s0 += signal[at];
    s1 = s1 + w1 * s0 + signal[at + 1];
    s2 = s2 + w2 * s0 + w1 * s1 + signal[at + 2];
    s3 = s3 + w3 * s0 + w2 * s1 + w1 * s2 + signal[at + 3];
    s4 = s4 + w4 * s0 + w3 * s1 + w2 * s2 + w1 * s3 + signal[at + 4];
    s5 = s5 + w5 * s0 + w4 * s1 + w3 * s2 + w2 * s3 + w1 * s4 + signal[at + 5];
    s6 = s6 + w6 * s0 + w5 * s1 + w4 * s2 + w3 * s3 + w2 * s4 + w1 * s5 + signal[at + 6];
    s7 = s7 + w7 * s0 + w6 * s1 + w5 * s2 + w4 * s3 + w3 * s4 + w2 * s5 + w1 * s6 + signal[at + 7];
    signal[at] = s0;
    signal[at + 1] = s1;
    signal[at + 2] = s2;
    signal[at + 3] = s3;
    signal[at + 4] = s4;
    signal[at + 5] = s5;
    signal[at + 6] = s6;
    signal[at + 7] = s7;
  }
}
