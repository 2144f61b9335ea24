package lectern.audio;

/**
 * The two filters through which loudness is measured, for any sample rate: a shelf for the head,
 * which lifts high tones by 4 dB, and a high pass for the ear.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 1, tables 1 and 2, which give the coefficients for 48 kHz. The
 * figures below are those of the analogue filters that give these coefficients through the bilinear
 * transform (B. De Man, <i>Evaluation of Implementations of the EBU R128 Loudness Measurement</i>,
 * AES Convention 145, 2018, section 2); {@code StrictMath}, so that they are the same everywhere.
 *
 * @param b0 the shelf's weight of the sample
 * @param b1 the shelf's weight of the sample before
 * @param b2 the shelf's weight of the sample before that
 * @param a1 the shelf's weight of its last result, negated
 * @param a2 the shelf's weight of its last but one result, negated
 * @param c1 the high pass's weight of its last result, negated; it weighs the samples 1, −2, 1
 * @param c2 the high pass's weight of its last but one result, negated
 */
record KWeighting(double b0, double b1, double b2, double a1, double a2, double c1, double c2) {
  private static final double SHELF_HZ = 1681.974450955533;
  private static final double SHELF_Q = 0.7071752369554196;
  private static final double SHELF_GAIN_DB = 3.999843853973347;
  private static final double SHELF_BAND_EXPONENT = 0.4996667741545416;
  private static final double PASS_HZ = 38.13547087602444;
  private static final double PASS_Q = 0.5003270373238773;

  static KWeighting at(int sampleRateHz) {
    double k = StrictMath.tan(Math.PI * SHELF_HZ / sampleRateHz);
    double high = StrictMath.pow(10, SHELF_GAIN_DB / 20);
    double band = StrictMath.pow(high, SHELF_BAND_EXPONENT);
    double a0 = 1 + k / SHELF_Q + k * k;
    double h = StrictMath.tan(Math.PI * PASS_HZ / sampleRateHz);
    double c0 = 1 + h / PASS_Q + h * h;
    return new KWeighting(
        (high + band * k / SHELF_Q + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - band * k / SHELF_Q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / SHELF_Q + k * k) / a0,
        2 * (h * h - 1) / c0,
        (1 - h / PASS_Q + h * h) / c0);
  }
}
