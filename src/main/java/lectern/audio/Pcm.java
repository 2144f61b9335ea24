package lectern.audio;

import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * Sampled sound, one channel, 16 bits a sample (linear PCM). Immutable as long as whoever made its
 * array does not use that again, which nobody may before the sound is done with.
 */
public final class Pcm {
  /** What is behind the last frame is none of the sound. */
  private final short[] samples;

  private final int frames;
  private final int sampleRateHz;

  /**
   * Copies the samples.
   *
   * @param samples amplitudes, −32768 to 32767
   * @param sampleRateHz samples a second, above 0
   */
  public Pcm(short[] samples, int sampleRateHz) {
    this(samples.clone(), samples.length, sampleRateHz);
  }

  private Pcm(short[] samples, int frames, int sampleRateHz) {
    if (sampleRateHz <= 0) {
      throw new IllegalArgumentException("no sample rate: " + sampleRateHz);
    }
    this.samples = samples;
    this.frames = frames;
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
    return of(samples, samples.length, sampleRateHz);
  }

  /**
   * Returns sound that takes over the first part of an array instead of copying it: whoever made
   * the array must not change it as long as the sound is used.
   *
   * @param samples amplitudes, −32768 to 32767
   * @param frames how many of them are the sound
   * @param sampleRateHz samples a second, above 0
   */
  public static Pcm of(short[] samples, int frames, int sampleRateHz) {
    return new Pcm(samples, Objects.checkIndex(frames, samples.length + 1), sampleRateHz);
  }

  /** Returns whether this array was taken over. */
  public boolean isIn(short[] array) {
    return samples == array;
  }

  /** Returns the number of samples. */
  public int frames() {
    return frames;
  }

  /** Returns the amplitude at {@code frame}, −32768 to 32767. */
  public short sample(int frame) {
    return samples[Objects.checkIndex(frame, frames)];
  }

  /** Returns a copy of all samples. */
  public short[] samples() {
    return Arrays.copyOf(samples, frames);
  }

  /** Copies {@code count} samples from {@code frame} on into a buffer. */
  public void copy(int frame, int count, ShortBuffer into) {
    Objects.checkFromIndexSize(frame, count, frames);
    into.put(samples, frame, count);
  }

  /** Returns the samples themselves, and what may be behind the last one; for reading only. */
  short[] array() {
    return samples;
  }

  /** Returns the samples a second. */
  public int sampleRateHz() {
    return sampleRateHz;
  }

  /** Returns the playing time in seconds. */
  public double seconds() {
    return (double) frames / sampleRateHz;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pcm pcm
        && sampleRateHz == pcm.sampleRateHz
        && Arrays.equals(samples, 0, frames, pcm.samples, 0, pcm.frames);
  }

  @Override
  public int hashCode() {
    return 31 * ShortBuffer.wrap(samples, 0, frames).hashCode() + sampleRateHz;
  }

  @Override
  public String toString() {
    return frames + " frames at " + sampleRateHz + " Hz";
  }
}
