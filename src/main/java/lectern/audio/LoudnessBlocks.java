package lectern.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What has to be known of a sound to bring it to a loudness: its energy, weighted for the ear, and
 * its peak, in every 20 ms. A hundredth of the sound's size, so that those of all paragraphs can be
 * kept while the article is measured. Immutable.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 1, steps 1 to 3. The filters start anew with each paragraph:
 * that is harmless, because a paragraph starts and ends quietly and the filters forget within 50
 * ms.
 */
public final class LoudnessBlocks {
  /** The time that one figure stands for. */
  static final int SLICES_PER_SECOND = 50;

  private static final double FULL_SCALE = 32768;

  /** What {@link #toBytes} gives: how many slices, and three figures of the whole; then each. */
  private static final int HEAD_BYTES = Integer.BYTES + 3 * Double.BYTES;

  private static final int SLICE_BYTES = Float.BYTES + Short.BYTES;

  private final float[] energies;
  private final short[] peaks;
  private final double lastSeconds;
  private final double seconds;
  private final double squares;

  private LoudnessBlocks(
      float[] energies, short[] peaks, double lastSeconds, double seconds, double squares) {
    this.energies = energies;
    this.peaks = peaks;
    this.lastSeconds = lastSeconds;
    this.seconds = seconds;
    this.squares = squares;
  }

  /**
   * Measures a sound.
   *
   * @param channels one channel, or two of the same rate and length
   */
  public static LoudnessBlocks of(Pcm... channels) {
    int rate = channels[0].sampleRateHz();
    long frames = channels[0].frames();
    int slices = (int) ((frames * SLICES_PER_SECOND + rate - 1) / rate);
    double[] energies = new double[slices];
    short[] peaks = new short[slices];
    double squares = 0;
    for (Pcm channel : channels) {
      if (channel.sampleRateHz() != rate || channel.frames() != frames) {
        throw new IllegalArgumentException("channels that differ: " + Arrays.toString(channels));
      }
      squares += measure(channel, energies, peaks);
    }
    float[] small = new float[slices];
    for (int i = 0; i < slices; i++) {
      small[i] = (float) energies[i];
    }
    double lastStart = slices == 0 ? 0 : (double) start(slices - 1, rate) / rate;
    double seconds = (double) frames / rate;
    return new LoudnessBlocks(
        small, peaks, seconds - lastStart, seconds, squares / channels.length);
  }

  /** Adds the energies and raises the peaks by those of one channel; returns its own energy. */
  private static double measure(Pcm channel, double[] energies, short[] peaks) {
    int rate = channel.sampleRateHz();
    EarFilter ear = new EarFilter(rate);
    double scale = 1 / (FULL_SCALE * FULL_SCALE * rate);
    for (int slice = 0; slice < energies.length; slice++) {
      measure(channel, slice, ear, scale, energies, peaks);
    }
    return ear.squares() * scale;
  }

  /** Adds the energy of a slice and raises its peak; called often, to be compiled early. */
  private static void measure(
      Pcm channel, int slice, EarFilter ear, double scale, double[] energies, short[] peaks) {
    int rate = channel.sampleRateHz();
    int from = start(slice, rate);
    int to = Math.min(channel.frames(), start(slice + 1, rate));
    energies[slice] += ear.energy(channel.array(), from, to) * scale;
    peaks[slice] = (short) Math.max(peaks[slice], Math.min(ear.peak(), Short.MAX_VALUE));
  }

  /**
   * Returns the highest amplitude of some frames, or one a little before or behind them.
   *
   * @param to one past the last frame, above {@code from}
   */
  int peak(int from, int to, int sampleRateHz) {
    int peak = 0;
    int first = (int) ((long) from * SLICES_PER_SECOND / sampleRateHz);
    int last = (int) ((to - 1L) * SLICES_PER_SECOND / sampleRateHz);
    for (int slice = first; slice <= Math.min(last, peaks.length - 1); slice++) {
      peak = Math.max(peak, peaks[slice]);
    }
    return peak;
  }

  /** Returns the frame with which a slice starts. */
  private static int start(int slice, int rate) {
    return (int) ((long) slice * rate / SLICES_PER_SECOND);
  }

  /** Returns the weighted power in each slice times its seconds; full scale is 1. For reading. */
  float[] energies() {
    return energies;
  }

  /** Returns the highest sample of each slice, in sample steps. For reading. */
  short[] peaks() {
    return peaks;
  }

  /** Returns the length of some slices: all are of 20 ms but the last. */
  double seconds(int from, int to) {
    double last = to == energies.length && to > from ? lastSeconds : 1.0 / SLICES_PER_SECOND;
    return (to - from - 1.0) / SLICES_PER_SECOND + last;
  }

  /** Returns the playing time of the sound. */
  double seconds() {
    return seconds;
  }

  /** Returns the power of the sound, not weighted, times its seconds; full scale is 1. */
  double squares() {
    return squares;
  }

  /** Returns the figures as bytes, to be kept beside the sound. */
  public byte[] toBytes() {
    byte[] kept = new byte[HEAD_BYTES + SLICE_BYTES * energies.length];
    ByteBuffer bytes = littleEndian(kept);
    bytes.putInt(energies.length).putDouble(lastSeconds).putDouble(seconds).putDouble(squares);
    bytes.asFloatBuffer().put(energies);
    bytes.position(HEAD_BYTES + Float.BYTES * energies.length);
    bytes.asShortBuffer().put(peaks);
    return kept;
  }

  /**
   * Returns the figures that {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if the bytes are no such figures
   */
  public static LoudnessBlocks fromBytes(byte[] bytes) {
    ByteBuffer in = littleEndian(bytes);
    int slices = bytes.length < HEAD_BYTES ? -1 : in.getInt();
    if (slices < 0 || bytes.length != HEAD_BYTES + (long) SLICE_BYTES * slices) {
      throw new IllegalArgumentException("no loudness figures: " + bytes.length + " bytes");
    }
    double lastSeconds = in.getDouble();
    double seconds = in.getDouble();
    double squares = in.getDouble();
    float[] energies = new float[slices];
    in.asFloatBuffer().get(energies);
    in.position(HEAD_BYTES + Float.BYTES * slices);
    short[] peaks = new short[slices];
    in.asShortBuffer().get(peaks);
    return new LoudnessBlocks(energies, peaks, lastSeconds, seconds, squares);
  }

  /** Most machines keep numbers in this order, so that they need not be turned. */
  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
