package lectern.writer;

import java.nio.ByteBuffer;
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
  private ByteBuffer all = ByteBuffer.allocate(1024);

  /** Adds a text. */
  public Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    room(bytes.length).put(bytes);
    return this;
  }

  /** Adds a number. */
  public Digest add(long value) {
    room(Long.BYTES).putLong(value);
    return this;
  }

  private ByteBuffer room(int bytes) {
    if (all.remaining() < bytes) {
      int size = Math.max(2 * all.capacity(), Math.addExact(all.position(), bytes));
      all = ByteBuffer.allocate(size).put(all.flip());
    }
    return all;
  }

  /**
   * Returns its beginning in hexadecimal.
   *
   * @param bytes how much of it, at most 16
   */
  public String hex(int bytes) {
    byte[] list = Arrays.copyOf(all.array(), all.position());
    long[] hash = MurmurHash3.hash128x64(list);
    byte[] whole = ByteBuffer.allocate(16).putLong(hash[0]).putLong(hash[1]).array();
    return HexFormat.of().formatHex(whole, 0, bytes);
  }
}
