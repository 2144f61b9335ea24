package lectern.audio;

import java.nio.ShortBuffer;
import java.util.Arrays;

/** Sampled sound, one channel, 16 bits a sample (linear PCM). Immutable. */
public final class Pcm {
  private final short[] samples;
  private final int sampleRateHz;

  /**
   * Copies the samples.
   *
   * @param samples amplitudes, −32768 to 32767
   * @param sampleRateHz samples a second, above 0
   */
  public Pcm(short[] samples, int sampleRateHz) {
    this(sampleRateHz, samples.clone());
  }

  private Pcm(int sampleRateHz, short[] samples) {
    if (sampleRateHz <= 0) {
      throw new IllegalArgumentException("no sample rate: " + sampleRateHz);
    }
    this.samples = samples;
    this.sampleRateHz = sampleRateHz;
  }

  /**
   * Returns sound that takes an array over instead of copying it: whoever made the array must not
   * change it any more.
   *
   * @param samples amplitudes, −32768 to 32767
   * @param sampleRateHz samples a second, above 0
   */
  public static Pcm of(short[] samples, int sampleRateHz) {
    return new Pcm(sampleRateHz, samples);
  }

  /** Returns the number of samples. */
  public int frames() {
    return samples.length;
  }

  /** Returns the amplitude at {@code frame}, −32768 to 32767. */
  public short sample(int frame) {
    return samples[frame];
  }

  /** Returns a copy of all samples. */
  public short[] samples() {
    return samples.clone();
  }

  /** Copies {@code count} samples from {@code frame} on into a buffer. */
  public void copy(int frame, int count, ShortBuffer into) {
    into.put(samples, frame, count);
  }

  /** Returns the samples themselves, for reading only. */
  short[] array() {
    return samples;
  }

  /** Returns the samples a second. */
  public int sampleRateHz() {
    return sampleRateHz;
  }

  /** Returns the playing time in seconds. */
  public double seconds() {
    return (double) samples.length / sampleRateHz;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pcm pcm
        && sampleRateHz == pcm.sampleRateHz
        && Arrays.equals(samples, pcm.samples);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(samples) + sampleRateHz;
  }

  @Override
  public String toString() {
    return samples.length + " frames at " + sampleRateHz + " Hz";
  }
}
