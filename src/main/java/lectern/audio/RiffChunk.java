package lectern.audio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds one chunk of a RIFF file in memory: four letters, the size of the content, the content,
 * and a pad byte where that is odd. Numbers are little-endian.
 */
final class RiffChunk {
  /** The bytes before the content of a chunk. */
  static final int HEADER = 8;

  private byte[] bytes = new byte[64];
  private int length;

  RiffChunk(String id) {
    id(id).int32(0);
  }

  /** Returns the bytes that a chunk takes in a file. */
  static long sizeInFile(long content) {
    return HEADER + content + (content & 1);
  }

  /** Returns the header of a chunk whose content follows otherwise. */
  static byte[] header(String id, long contentSize) {
    RiffChunk chunk = new RiffChunk(id);
    chunk.setSize((int) contentSize);
    return Arrays.copyOf(chunk.bytes, HEADER);
  }

  RiffChunk id(String letters) {
    return put(letters.getBytes(StandardCharsets.US_ASCII));
  }

  RiffChunk int16(int value) {
    int at = extend(2);
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
    return this;
  }

  RiffChunk int32(int value) {
    return int16(value).int16(value >> 16);
  }

  RiffChunk int64(long value) {
    return int32((int) value).int32((int) (value >> 32));
  }

  /** Adds text in UTF-8, closed by a NUL. */
  RiffChunk text(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
    extend(1);
    return this;
  }

  RiffChunk add(RiffChunk inner) {
    return put(inner.toBytes());
  }

  /** Returns the whole chunk as it stands in a file. */
  byte[] toBytes() {
    int size = length - HEADER;
    setSize(size);
    return Arrays.copyOf(bytes, (int) sizeInFile(size));
  }

  private RiffChunk put(byte[] more) {
    int at = extend(more.length);
    System.arraycopy(more, 0, bytes, at, more.length);
    return this;
  }

  /** Adds zeros; returns the place of the first. */
  private int extend(int count) {
    int start = length;
    length += count;
    if (length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length, 2 * bytes.length));
    }
    return start;
  }

  private void setSize(int size) {
    int end = length;
    length = HEADER - Integer.BYTES;
    int32(size);
    length = end;
  }
}
