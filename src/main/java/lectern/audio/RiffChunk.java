package lectern.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Builds one chunk of a RIFF file in memory: four letters, the size of the content, the content,
 * and a pad byte where that is odd. Numbers are little-endian.
 */
final class RiffChunk {
  /** The bytes before the content of a chunk. */
  static final int HEADER = 8;

  private final String id;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  RiffChunk(String id) {
    this.id = id;
  }

  /** Returns the bytes that a chunk takes in a file. */
  static long sizeInFile(long content) {
    return HEADER + content + (content & 1);
  }

  /** Returns the header of a chunk whose content follows otherwise. */
  static byte[] header(String id, long contentSize) {
    RiffChunk header = new RiffChunk("").id(id).int32((int) contentSize);
    return header.content.toByteArray();
  }

  RiffChunk id(String letters) {
    content.writeBytes(letters.getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  RiffChunk int16(int value) {
    content.write(value);
    content.write(value >> 8);
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
    content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    content.write(0);
    return this;
  }

  RiffChunk add(RiffChunk inner) {
    content.writeBytes(inner.toBytes());
    return this;
  }

  /** Returns the whole chunk as it stands in a file. */
  byte[] toBytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(header(id, content.size()));
    all.writeBytes(content.toByteArray());
    if ((content.size() & 1) == 1) {
      all.write(0);
    }
    return all.toByteArray();
  }
}
