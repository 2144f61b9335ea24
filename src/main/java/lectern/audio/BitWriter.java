package lectern.audio;

import java.util.Arrays;

/** Collects numbers of any width in bits, the highest bit first. */
final class BitWriter {
  private byte[] bytes = new byte[16_384];
  private int length;
  private long waiting; // the bits of an unfinished byte are its lowest
  private int count;

  /**
   * Adds the lowest bits of a value.
   *
   * @param bits 0 to 32
   */
  void write(long value, int bits) {
    waiting = (waiting << bits) | (value & ((1L << bits) - 1));
    count += bits;
    if (length + 8 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    while (count >= 8) {
      count -= 8;
      bytes[length++] = (byte) (waiting >> count);
    }
  }

  /** Adds so many zeros and a one. */
  void writeUnary(int zeros) {
    int left = zeros;
    for (; left > 31; left -= 32) {
      write(0, 32);
    }
    write(1, left + 1);
  }

  /** Fills the last byte with zeros. */
  void align() {
    write(0, (8 - count) % 8);
  }

  void clear() {
    length = 0;
    count = 0;
  }

  /** Returns the number of whole bytes. */
  int length() {
    return length;
  }

  /** Returns the array that holds the bytes, and more. */
  byte[] array() {
    return bytes;
  }
}
