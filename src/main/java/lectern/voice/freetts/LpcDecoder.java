package lectern.voice.freetts;

/**
 * Makes samples by linear prediction: a sample is its residual plus a weighted sum of the samples
 * before it (Atal and Hanauer, "Speech Analysis and Synthesis by Linear Prediction of the Speech
 * Wave", 1971).
 *
 * <p>Every sample waits for the one before it. So four are worked out together: first what the
 * known samples bring to each, which is independent, then what they bring to each other. All sums
 * run from the oldest sample to the newest, and the residual comes last, so that they round alike
 * however many are taken together. (Tried were one, four and eight.)
 */
final class LpcDecoder {
  private static final int TOGETHER = 4;

  private final int order;

  /** The weights, the oldest sample's first. */
  private final float[] weights;

  LpcDecoder(int order) {
    this.order = order;
    this.weights = new float[order];
  }

  /** Sets a weight. */
  void setWeight(int samplesAgo, float weight) {
    weights[order - samplesAgo] = weight;
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
        sum += weights[k] * signal[at - order + k];
      }
      signal[at] += sum;
    }
  }

  private void decodeTogether(float[] signal, int at) {
    float[] all = weights;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    // The weights that a known sample has for each of the four: one moves up as it gets older.
    float w1 = 0;
    float w2 = 0;
    float w3 = 0;
    int known = at - all.length;
    for (float w0 : all) {
      float sample = signal[known++];
      s0 += w0 * sample;
      s1 += w1 * sample;
      s2 += w2 * sample;
      s3 += w3 * sample;
      w3 = w2;
      w2 = w1;
      w1 = w0;
    }
    s0 += signal[at];
    s1 = s1 + w1 * s0 + signal[at + 1];
    s2 = s2 + w2 * s0 + w1 * s1 + signal[at + 2];
    s3 = s3 + w3 * s0 + w2 * s1 + w1 * s2 + signal[at + 3];
    signal[at] = s0;
    signal[at + 1] = s1;
    signal[at + 2] = s2;
    signal[at + 3] = s3;
  }
}
