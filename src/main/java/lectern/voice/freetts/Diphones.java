package lectern.voice.freetts;

import java.nio.ByteBuffer;
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

  private final ByteBuffer data;
  private final PhoneTable phones;

  /** By the number of the first phone, then that of the second. */
  private final @Nullable Diphone[] diphones;

  /** Samples a second. */
  final int sampleRateHz;

  /** The number of weights of each period. */
  final int order;

  private final float leastWeight;
  private final float weightStep;

  private Diphones(ByteBuffer data, PhoneTable phones) {
    this.data = data;
    this.phones = phones;
    this.diphones = new Diphone[phones.count() * phones.count()];
    sampleRateHz = data.getInt();
    order = data.getInt();
    leastWeight = data.getFloat();
    weightStep = data.getFloat() / 65535f;
    for (int left = data.getInt(); left > 0; left--) {
      data.getInt();
      StringBuilder name = new StringBuilder(NAME_CHARS);
      for (int i = 0; i < NAME_CHARS; i++) {
        name.append(data.getChar());
      }
      int middle = data.getInt();
      int[] places = new int[data.getInt()];
      int[] sizes = new int[places.length];
      for (int i = 0; i < places.length; i++) {
        places[i] = data.position() + Integer.BYTES;
        int weights = data.getInt();
        data.position(data.position() + Short.BYTES * weights);
        sizes[i] = data.getInt();
        data.position(data.position() + sizes[i]);
      }
      int dash = name.indexOf("-");
      int first = phones.number(name.substring(0, dash));
      int second = phones.number(name.substring(dash + 1).trim());
      diphones[first * phones.count() + second] = new Diphone(places, sizes, middle);
    }
  }

  /** Loads a file of FreeTTS's. */
  static Diphones load(String file, PhoneTable phones) {
    return new Diphones(DataFiles.behindHead(file, MAGIC), phones);
  }

  /** Returns the recording of two phones. */
  Diphone get(int first, int second) {
    Diphone diphone = diphones[first * phones.count() + second];
    if (diphone == null) {
      throw new IllegalStateException(
          "no recording of " + phones.name(first) + "-" + phones.name(second));
    }
    return diphone;
  }

  /** Sets the weights of the period at {@code place}. */
  void setWeights(int place, LpcDecoder decoder) {
    for (int k = 0; k < order; k++) {
      int at = place + Short.BYTES * k;
      int weight = data.getShort(at) + 32768;
      decoder.setWeight(k + 1, weight * weightStep + leastWeight);
    }
  }

  /**
   * Writes residuals of the period at {@code place}, from {@code index} on, into a part of a
   * signal.
   */
  void copyResiduals(int place, int index, float[] signal, int from, int to) {
    int at = place + Short.BYTES * order + Integer.BYTES + index;
    for (int i = from; i < to; i++) {
      signal[i] = AMPLITUDES[data.get(at++) + 128];
    }
  }

  /** The amplitude for each residual: µ-law (ITU-T G.711) in another order, and 128 for silence. */
  private static float[] amplitudes() {
    float[] amplitudes = new float[256];
    for (int code = 0; code < amplitudes.length; code++) {
      amplitudes[code] = amplitude(code == 128 ? 255 : code);
    }
    return amplitudes;
  }

  private static float amplitude(int code) {
    int inverted = ~code;
    int magnitude = (((inverted & 0x0f) << 3) + MULAW_BIAS) << ((inverted >> 4) & 7);
    return (inverted & 0x80) == 0 ? magnitude - MULAW_BIAS : MULAW_BIAS - magnitude;
  }

  /** The recording of two phones, as the places of its periods. */
  static final class Diphone {
    private final int[] places;
    private final int[] sizes;
    private final int middle;

    Diphone(int[] places, int[] sizes, int middle) {
      this.places = places;
      this.sizes = sizes;
      this.middle = middle;
    }

    /** Returns the number of samples of a half. */
    int length(boolean secondHalf) {
      int length = 0;
      for (int i = from(secondHalf); i < to(secondHalf); i++) {
        length += sizes[i];
      }
      return length;
    }

    /** Returns the period of a half that is nearest to {@code offset} samples from its start. */
    int nearest(float offset, boolean secondHalf) {
      int start = 0;
      for (int i = from(secondHalf); i < to(secondHalf); i++) {
        int end = start + sizes[i];
        if (Math.abs(offset - start) < Math.abs(offset - end)) {
          return i;
        }
        start = end;
      }
      return to(secondHalf) - 1;
    }

    int place(int period) {
      return places[period];
    }

    int size(int period) {
      return sizes[period];
    }

    private int from(boolean secondHalf) {
      return secondHalf ? middle : 0;
    }

    private int to(boolean secondHalf) {
      return secondHalf ? sizes.length : middle;
    }
  }
}
