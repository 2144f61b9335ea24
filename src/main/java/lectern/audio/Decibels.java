package lectern.audio;

/** Turns decibels into factors and back; the same on every machine. */
final class Decibels {
  private Decibels() {}

  /** Returns the factor of amplitude: 6.02 dB is 2. */
  static double amplitude(double db) {
    return StrictMath.pow(10, db / 20);
  }

  /** Returns the factor of power: 3.01 dB is 2. */
  static double power(double db) {
    return StrictMath.pow(10, db / 10);
  }

  /** Returns the decibels of a factor of amplitude; negative infinity for 0. */
  static double ofAmplitude(double factor) {
    return 20 * StrictMath.log10(factor);
  }

  /** Returns the decibels of a factor of power; negative infinity for 0. */
  static double ofPower(double factor) {
    return 10 * StrictMath.log10(factor);
  }
}
