package lectern.audio;

/**
 * Packs one block of samples of one channel: as one number, by a fixed or a fitted predictor, or as
 * it is, whichever takes the fewest bits.
 *
 * <p>Source: RFC 9639, sections 9.1 (frame header) and 9.2 (subframes).
 */
final class FlacFrame {
  /** Samples in a block, but for the last. */
  static final int BLOCK = 4096;

  private static final Crc CRC8 = new Crc(8, 0x07);
  private static final Crc CRC16 = new Crc(16, 0x8005);
  private static final int[] RATES = {0, 0, 0, 0, 8000, 16000, 22050, 24000, 32000, 44100, 48000};
  private static final int FIXED = 5;

  private final int rateHz;
  private final BitWriter out = new BitWriter();
  private final Rice rice = new Rice(BLOCK);
  private final LinearPredictor whole = new LinearPredictor(BLOCK);
  private final int[] missed = new int[BLOCK];
  private final int[] fixed = new int[BLOCK];

  FlacFrame(int rateHz) {
    this.rateHz = rateHz;
  }

  /** Packs a block; the bytes stand in the writer that is returned until the next one. */
  BitWriter pack(short[] samples, int from, int count, long number) {
    out.clear();
    writeHeader(count, number);
    writeSubframe(samples, from, count);
    out.align();
    out.write(CRC16.of(out.array(), 0, out.length()), 16);
    return out;
  }

  private void writeHeader(int count, long number) {
    int rate = RATES.length - 1;
    while (rate > 0 && RATES[rate] != rateHz) {
      rate--;
    }
    boolean inHertz = rate == 0 && rateHz < 1 << 16;
    out.write(0b1111_1111_1111_1000, 16); // in step, blocks of one size
    out.write(count == BLOCK ? 12 : 7, 4);
    out.write(inHertz ? 13 : rate, 4);
    out.write(0b0000_100_0, 8); // one channel, 16 bits
    writeNumber(number);
    if (count != BLOCK) {
      out.write(count - 1, 16);
    }
    if (inHertz) {
      out.write(rateHz, 16);
    }
    out.write(CRC8.of(out.array(), 0, out.length()), 8);
  }

  /** Writes a number of up to 36 bits as UTF-8 has characters, only longer. */
  private void writeNumber(long number) {
    if (number < 0x80) {
      out.write(number, 8);
      return;
    }
    int more = 1;
    while (number >= 1L << (5 * more + 6)) {
      more++;
    }
    out.write((0xFF << (7 - more)) | (number >> (6 * more)), 8);
    for (int i = more - 1; i >= 0; i--) {
      out.write(0x80 | ((number >> (6 * i)) & 0x3F), 8);
    }
  }

  private void writeSubframe(short[] samples, int from, int count) {
    if (isConstant(samples, from, count)) {
      out.write(0, 8);
      out.write(samples[from], 16);
      return;
    }
    int order = fitFixed(samples, from, count);
    long fixedBits = order * 16L + rice.fit(fixed, count, order);
    long fittedBits = Rice.TOO_MANY;
    LinearPredictor predictor = count == BLOCK ? whole : new LinearPredictor(count);
    if (count > 4 * LinearPredictor.MOST && predictor.fit(samples, from)) {
      predictor.predict(samples, from, missed);
      int n = predictor.order();
      fittedBits = 9 + n * (16L + LinearPredictor.PRECISION) + rice.fit(missed, count, n);
    }
    if (Math.min(fittedBits, fixedBits) >= count * 16L) {
      writeAsIs(samples, from, count);
    } else if (fittedBits < fixedBits) {
      writeFitted(predictor, samples, from);
    } else {
      rice.fit(fixed, count, order);
      out.write((8 + order) << 1, 8);
      writeSamples(samples, from, order);
      rice.write(out);
    }
  }

  private void writeFitted(LinearPredictor predictor, short[] samples, int from) {
    int order = predictor.order();
    out.write((32 + order - 1) << 1, 8);
    writeSamples(samples, from, order);
    out.write(LinearPredictor.PRECISION - 1, 4);
    out.write(predictor.shift(), 5);
    for (int i = 0; i < order; i++) {
      out.write(predictor.weight(i), LinearPredictor.PRECISION);
    }
    rice.write(out);
  }

  private void writeAsIs(short[] samples, int from, int count) {
    out.write(1 << 1, 8);
    writeSamples(samples, from, count);
  }

  private void writeSamples(short[] samples, int from, int count) {
    for (int i = 0; i < count; i++) {
      out.write(samples[from + i], 16);
    }
  }

  private static boolean isConstant(short[] samples, int from, int count) {
    for (int i = 1; i < count; i++) {
      if (samples[from + i] != samples[from]) {
        return false;
      }
    }
    return true;
  }

  /** Fills in the differences of the order, 0 to 4, that leaves least; returns the order. */
  private int fitFixed(short[] samples, int from, int count) {
    long[] sums = new long[FIXED];
    int[] last = new int[FIXED];
    for (int i = 0; i < count; i++) {
      int difference = samples[from + i];
      for (int order = 0; order < FIXED; order++) {
        sums[order] += i < order ? 0 : Math.abs(difference);
        int next = difference - last[order];
        last[order] = difference;
        difference = next;
      }
    }
    int best = 0;
    for (int order = 1; order < FIXED && order < count; order++) {
      best = sums[order] < sums[best] ? order : best;
    }
    int[] before = new int[FIXED];
    for (int i = 0; i < count; i++) {
      int difference = samples[from + i];
      for (int order = 0; order < best; order++) {
        int next = difference - before[order];
        before[order] = difference;
        difference = next;
      }
      fixed[i] = difference;
    }
    return best;
  }
}
