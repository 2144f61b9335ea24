package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A hash of texts and numbers in order, which tells one list of them from any other as long as
 * nobody wants to be mistaken. It is of 128 bits: among a billion lists two share one with a chance
 * of 10⁻²¹.
 *
 * <p>Source: Austin Appleby, MurmurHash3, variant x64_128. Nothing here has to withstand an
 * attacker, who could only mix up his own article's paragraphs.
 */
public final class Digest {
  private byte[] all = new byte[1024];
  private int length;

  /** Adds a text. */
  public Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    ensure(bytes.length);
    System.arraycopy(bytes, 0, all, length, bytes.length);
    length += bytes.length;
    return this;
  }

  /** Adds a number. */
  public Digest add(long value) {
    ensure(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      all[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  private void ensure(int more) {
    if (all.length - length < more) {
      all = Arrays.copyOf(all, Math.max(2 * all.length, Math.addExact(length, more)));
    }
  }

  /**
   * Returns its beginning in hexadecimal.
   *
   * @param bytes how much of it, at most 16
   */
  public String hex(int bytes) {
    long[] hash = MurmurHash3.hash128x64(all, 0, length, 0);
    HexFormat hexadecimal = HexFormat.of();
    String whole = hexadecimal.toHexDigits(hash[0]) + hexadecimal.toHexDigits(hash[1]);
    return whole.substring(0, 2 * bytes);
  }
}
