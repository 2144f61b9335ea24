package lectern.audio;

/** A cyclic redundancy check, the highest bit first, that starts at 0 and is not inverted. */
final class Crc {
  private final int width;
  private final int[] table = new int[256];

  /**
   * @param width 8 to 32 bits
   * @param polynomial without its highest bit
   */
  Crc(int width, int polynomial) {
    this.width = width;
    for (int i = 0; i < table.length; i++) {
      int crc = i << (width - 8);
      for (int bit = 0; bit < 8; bit++) {
        boolean carry = ((crc >>> (width - 1)) & 1) == 1;
        crc = (crc << 1) ^ (carry ? polynomial : 0);
      }
      table[i] = crc;
    }
  }

  int of(byte[] bytes, int from, int to) {
    int crc = 0;
    for (int i = from; i < to; i++) {
      crc = (crc << 8) ^ table[((crc >>> (width - 8)) ^ bytes[i]) & 0xFF];
    }
    return width == 32 ? crc : crc & ((1 << width) - 1);
  }
}
