package lectern.voice.freetts;

/**
 * Makes samples by linear prediction: a sample is its residual plus a weighted sum of the samples
 * before it (Atal and Hanauer, "Speech Analysis and Synthesis by Linear Prediction of the Speech
 * Wave", 1971).
 *
 * <p>Every sample waits for the one before it. So four are worked out together: first what the
 * known samples bring to each, which is independent, then what they bring to each other. All sums
 * run from the oldest sample to the newest, and the residual comes last, so that they round alike
 * however many are taken together.
 *
 * <p>The sums are written out, weights are fields and known samples locals, since the first
 * compiler makes several instructions of an index and its check: a fifth of the time is saved where
 * the core is shared. (Tried were one to eight together, with and without a loop over the weights.)
 */
final class LpcDecoder {
  /** The most weights a voice may have; those that it has not are 0. */
  static final int MAX_ORDER = 16;

  private static final int TOGETHER = 4;

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 8 * TOGETHER;

  // The weight of the sample before, that of the one before it, and so on.
  private float w1;
  private float w2;
  private float w3;
  private float w4;
  private float w5;
  private float w6;
  private float w7;
  private float w8;
  private float w9;
  private float w10;
  private float w11;
  private float w12;
  private float w13;
  private float w14;
  private float w15;
  private float w16;

  /**
   * Sets the weights.
   *
   * @param weights {@link #MAX_ORDER} of them, that of the newest sample first
   */
  void setWeights(float[] weights) {
    w1 = weights[0];
    w2 = weights[1];
    w3 = weights[2];
    w4 = weights[3];
    w5 = weights[4];
    w6 = weights[5];
    w7 = weights[6];
    w8 = weights[7];
    w9 = weights[8];
    w10 = weights[9];
    w11 = weights[10];
    w12 = weights[11];
    w13 = weights[12];
    w14 = weights[13];
    w15 = weights[14];
    w16 = weights[15];
  }

  /**
   * Turns residuals into samples, in place.
   *
   * @param from the first residual; at least {@link #MAX_ORDER} samples lie before it
   */
  void decode(float[] signal, int from, int to) {
    int at = from;
    while (at + TOGETHER <= to) {
      at = decodeTogether(signal, at, Math.min(to, at + STRETCH));
    }
    for (; at < to; at++) {
      signal[at] = decoded(signal, at);
    }
  }

  /** Decodes as many fours as there are; returns what comes behind. */
  private int decodeTogether(float[] signal, int from, int to) {
    // The known samples: the last one, the one before it, and so on.
    float x1 = signal[from - 1];
    float x2 = signal[from - 2];
    float x3 = signal[from - 3];
    float x4 = signal[from - 4];
    float x5 = signal[from - 5];
    float x6 = signal[from - 6];
    float x7 = signal[from - 7];
    float x8 = signal[from - 8];
    float x9 = signal[from - 9];
    float x10 = signal[from - 10];
    float x11 = signal[from - 11];
    float x12 = signal[from - 12];
    float x13 = signal[from - 13];
    float x14 = signal[from - 14];
    float x15 = signal[from - 15];
    float x16 = signal[from - 16];
    int at = from;
    for (; at + TOGETHER <= to; at += TOGETHER) {
      float s0 = w16 * x16 + w15 * x15 + w14 * x14 + w13 * x13;
      float s1 = w16 * x15 + w15 * x14 + w14 * x13 + w13 * x12;
      float s2 = w16 * x14 + w15 * x13 + w14 * x12 + w13 * x11;
      float s3 = w16 * x13 + w15 * x12 + w14 * x11 + w13 * x10;
      s0 = s0 + w12 * x12 + w11 * x11 + w10 * x10 + w9 * x9;
      s1 = s1 + w12 * x11 + w11 * x10 + w10 * x9 + w9 * x8;
      s2 = s2 + w12 * x10 + w11 * x9 + w10 * x8 + w9 * x7;
      s3 = s3 + w12 * x9 + w11 * x8 + w10 * x7 + w9 * x6;
      s0 = s0 + w8 * x8 + w7 * x7 + w6 * x6 + w5 * x5;
      s1 = s1 + w8 * x7 + w7 * x6 + w6 * x5 + w5 * x4;
      s2 = s2 + w8 * x6 + w7 * x5 + w6 * x4 + w5 * x3;
      s3 = s3 + w8 * x5 + w7 * x4 + w6 * x3 + w5 * x2;
      s0 = s0 + w4 * x4 + w3 * x3 + w2 * x2 + w1 * x1;
      s1 = s1 + w4 * x3 + w3 * x2 + w2 * x1;
      s2 = s2 + w4 * x2 + w3 * x1;
      s3 = s3 + w4 * x1;
      s0 = s0 + signal[at];
      s1 = s1 + w1 * s0 + signal[at + 1];
      s2 = s2 + w2 * s0 + w1 * s1 + signal[at + 2];
      s3 = s3 + w3 * s0 + w2 * s1 + w1 * s2 + signal[at + 3];
      signal[at] = s0;
      signal[at + 1] = s1;
      signal[at + 2] = s2;
      signal[at + 3] = s3;
      x16 = x12;
      x15 = x11;
      x14 = x10;
      x13 = x9;
      x12 = x8;
      x11 = x7;
      x10 = x6;
      x9 = x5;
      x8 = x4;
      x7 = x3;
      x6 = x2;
      x5 = x1;
      x4 = s0;
      x3 = s1;
      x2 = s2;
      x1 = s3;
    }
    return at;
  }

  /** Returns one sample. */
  private float decoded(float[] signal, int at) {
    float sum = w16 * signal[at - 16] + w15 * signal[at - 15];
    sum = sum + w14 * signal[at - 14] + w13 * signal[at - 13];
    sum = sum + w12 * signal[at - 12] + w11 * signal[at - 11];
    sum = sum + w10 * signal[at - 10] + w9 * signal[at - 9];
    sum = sum + w8 * signal[at - 8] + w7 * signal[at - 7];
    sum = sum + w6 * signal[at - 6] + w5 * signal[at - 5];
    sum = sum + w4 * signal[at - 4] + w3 * signal[at - 3];
    sum = sum + w2 * signal[at - 2] + w1 * signal[at - 1];
    return sum + signal[at];
  }
}
