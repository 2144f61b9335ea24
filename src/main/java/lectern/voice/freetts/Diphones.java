package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The recorded pairs of phones of a voice, in FreeTTS's binary format. The file stays as it is,
 * with a table of the places of its periods. Only reads after it was made, so that all threads
 * share it.
 *
 * <p>The format: the head; sample rate, number of weights a period, least weight and range of
 * weights; how many pairs there are; and of each a number that says so, its name in eight
 * characters, the period at which its second phone begins, how many periods there are, and each:
 * how many weights, the weights in two bytes each, how many residuals, and the residuals in a byte
 * each.
 */
final class Diphones {
  private static final int MAGIC = 0xfeedface;
  private static final int NAME_CHARS = 8;
  private static final int MULAW_BIAS = 132;

  private static final float[] AMPLITUDES = amplitudes();

  /** What the table says of a pair: its first period, that of its second phone, and its end. */
  private static final int COLUMNS = 3;

  private final byte[] data;
  private final PhoneTable phones;

  /** By the number of the first phone, then that of the second, then the column. */
  private final int[] pairs;

  /** Of each period the place in the file, and its length in frames. */
  private int[] places;

  private int[] sizes;

  /** Samples a second. */
  final int sampleRateHz;

  /** The number of weights of each period. */
  final int order;

  private final float leastWeight;
  private final float weightStep;

  private Diphones(byte[] data, ByteBuffer file, @Nullable ByteBuffer index, PhoneTable phones) {
    this.data = data;
    this.phones = phones;
    this.pairs = new int[COLUMNS * phones.count() * phones.count()];
    sampleRateHz = file.getInt();
    order = file.getInt();
    leastWeight = file.getFloat();
    weightStep = file.getFloat() / 65535f;
    if (index == null) {
      places = new int[1 << 16];
      sizes = new int[places.length];
      int periods = 0;
      for (int left = file.getInt(); left > 0; left--) {
        periods = add(file, periods);
      }
      places = Arrays.copyOf(places, periods);
      sizes = Arrays.copyOf(sizes, periods);
    } else {
      IntBuffer numbers = index.asIntBuffer().get(pairs);
      places = new int[numbers.remaining() / 2];
      sizes = new int[places.length];
      numbers.get(places).get(sizes);
    }
  }

  /** Takes in the next pair of the file; returns how many periods there are then. */
  private int add(ByteBuffer file, int before) {
    file.getInt();
    StringBuilder name = new StringBuilder(NAME_CHARS);
    for (int i = 0; i < NAME_CHARS; i++) {
      name.append(file.getChar());
    }
    int middle = file.getInt();
    int end = before + file.getInt();
    if (end > places.length) {
      places = Arrays.copyOf(places, 2 * end);
      sizes = Arrays.copyOf(sizes, 2 * end);
    }
    for (int i = before; i < end; i++) {
      places[i] = file.position() + Integer.BYTES;
      int weights = file.getInt();
      file.position(file.position() + Short.BYTES * weights);
      sizes[i] = file.getInt();
      file.position(file.position() + sizes[i]);
    }
    int dash = name.indexOf("-");
    int first = phones.number(name.substring(0, dash));
    int second = phones.number(name.substring(dash + 1).trim());
    int pair = COLUMNS * (first * phones.count() + second);
    pairs[pair] = before;
    pairs[pair + 1] = before + middle;
    pairs[pair + 2] = end;
    return end;
  }

  /** Loads a file of FreeTTS's. */
  static Diphones load(String file, PhoneTable phones) {
    byte[] data = DataFiles.read(file);
    ByteBuffer behindHead = DataFiles.behindHead(data, file, MAGIC);
    return new Diphones(data, behindHead, DataFiles.index(file), phones);
  }

  /** Returns the table of pairs and periods, with which the file is loaded in no time. */
  byte[] index() {
    ByteBuffer index = ByteBuffer.allocate(Integer.BYTES * (pairs.length + 2 * places.length));
    index.asIntBuffer().put(pairs).put(places).put(sizes);
    return index.array();
  }

  /** Returns the recording of two phones. */
  Diphone get(int first, int second) {
    int pair = COLUMNS * (first * phones.count() + second);
    if (pairs[pair + 2] == 0) {
      throw new IllegalStateException(
          "no recording of " + phones.name(first) + "-" + phones.name(second));
    }
    return new Diphone(pairs[pair], pairs[pair + 1], pairs[pair + 2]);
  }

  /** Reads the weights of the period at {@code place}, as many as {@link #order} says. */
  void copyWeights(int place, float[] weights) {
    byte[] codes = data;
    int at = place;
    for (int k = 0; k < order; k++) {
      int weight = (codes[at] << 8) + (codes[at + 1] & 0xff) + 32768;
      weights[k] = weight * weightStep + leastWeight;
      at += Short.BYTES;
    }
  }

  /**
   * Writes residuals of the period at {@code place}, from {@code index} on, into a part of a
   * signal. Four at a time, which takes two thirds of the time.
   */
  void copyResiduals(int place, int index, float[] signal, int from, int to) {
    byte[] codes = data;
    float[] amplitudes = AMPLITUDES;
    int at = place + Short.BYTES * order + Integer.BYTES + index;
    int i = from;
    for (; i + 4 <= to; i += 4) {
      signal[i] = amplitudes[codes[at] & 0xff];
      signal[i + 1] = amplitudes[codes[at + 1] & 0xff];
      signal[i + 2] = amplitudes[codes[at + 2] & 0xff];
      signal[i + 3] = amplitudes[codes[at + 3] & 0xff];
      at += 4;
    }
    for (; i < to; i++) {
      signal[i] = amplitudes[codes[at++] & 0xff];
    }
  }

  /** The amplitude for each residual: µ-law (ITU-T G.711) in another order, and 0 for silence. */
  private static float[] amplitudes() {
    float[] amplitudes = new float[256];
    for (int code = 0; code < amplitudes.length; code++) {
      amplitudes[code] = amplitude(code == 0 ? 255 : code ^ 0x80);
    }
    return amplitudes;
  }

  private static float amplitude(int code) {
    int inverted = ~code;
    int magnitude = (((inverted & 0x0f) << 3) + MULAW_BIAS) << ((inverted >> 4) & 7);
    return (inverted & 0x80) == 0 ? magnitude - MULAW_BIAS : MULAW_BIAS - magnitude;
  }

  /** The recording of two phones: a row of periods, by their numbers. */
  final class Diphone {
    private final int first;
    private final int middle;
    private final int end;

    private Diphone(int first, int middle, int end) {
      this.first = first;
      this.middle = middle;
      this.end = end;
    }

    /** Returns the periods of one phone's half. */
    Half half(boolean second) {
      return second ? new Half(middle, end) : new Half(first, middle);
    }
  }

  /** Goes once over the periods of a half recording, from its first on. */
  final class Half {
    private final int first;
    private final int end;
    private int period;

    /** The samples before the period. */
    private int start;

    private Half(int first, int end) {
      this.first = first;
      this.end = end;
      this.period = Math.min(first, end - 1); // of an empty half, FreeTTS takes the one before
    }

    /** Returns the number of samples. */
    int length() {
      int length = 0;
      for (int i = first; i < end; i++) {
        length += sizes[i];
      }
      return length;
    }

    /**
     * Goes on to the period that is nearest to {@code offset} samples from the start of the half.
     *
     * @param offset no less than in the call before
     */
    void goTo(float offset) {
      int stop = start + size();
      while (period < end - 1 && !(Math.abs(offset - start) < Math.abs(offset - stop))) {
        period++;
        start = stop;
        stop += size();
      }
    }

    /** Returns the place of the period in the file. */
    int place() {
      return places[period];
    }

    /** Returns the number of samples of the period. */
    int size() {
      return sizes[period];
    }
  }
}
