package lectern.fuzz;

import java.nio.charset.StandardCharsets;

/** Makes texts of any bytes, also such that no decoder would give. */
final class Texts {
  private Texts() {}

  /**
   * Returns the bytes as UTF-8; after a byte 0xFF as UTF-16, with whatever surrogates there are.
   */
  static String of(byte[] data) {
    if (data.length == 0 || data[0] != (byte) 0xFF) {
      return new String(data, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < data.length; i += 2) {
      text.append((char) ((data[i] & 0xFF) << 8 | (data[i + 1] & 0xFF)));
    }
    return text.toString();
  }
}
