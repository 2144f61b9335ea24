package lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Puts packets into the pages of an Ogg file with one stream.
 *
 * <p>Source: RFC 3533, section 6.
 */
final class OggStream {
  private static final Crc CRC = new Crc(32, 0x04C1_1DB7);
  private static final int HEADER = 27;
  private static final int MOST_SEGMENTS = 255;
  private static final int SEGMENT = 255;
  private static final int CONTINUED = 1;
  private static final int FIRST = 2;
  private static final int LAST = 4;
  private static final int SERIAL = 1; // the only stream in its file

  private final OutputStream out;
  private final byte[] segments = new byte[MOST_SEGMENTS];
  private final byte[] content = new byte[MOST_SEGMENTS * SEGMENT];
  private int segmentCount;
  private int size;
  private long position = -1; // where the last packet that ends on the page ends
  private boolean continued;
  private int page;

  OggStream(OutputStream out) {
    this.out = out;
  }

  /**
   * Adds a packet.
   *
   * @param end the position in the sound after it
   */
  void add(byte[] packet, int length, long end) throws IOException {
    int from = 0;
    while (true) {
      if (segmentCount == MOST_SEGMENTS) {
        writePage(0);
        continued = from > 0;
      }
      int part = Math.min(SEGMENT, length - from);
      System.arraycopy(packet, from, content, size, part);
      segments[segmentCount++] = (byte) part;
      size += part;
      from += part;
      if (part < SEGMENT) {
        position = end;
        return;
      }
    }
  }

  /** Ends the page, so that the next packet starts one. */
  void endPage() throws IOException {
    writePage(0);
  }

  /** Ends the last page. */
  void finish() throws IOException {
    writePage(LAST);
  }

  private void writePage(int flags) throws IOException {
    int all = flags | (continued ? CONTINUED : 0) | (page == 0 ? FIRST : 0);
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + segmentCount + size);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {'O', 'g', 'g', 'S', 0, (byte) all});
    bytes.putLong(position).putInt(SERIAL).putInt(page++).putInt(0);
    bytes.put((byte) segmentCount).put(segments, 0, segmentCount).put(content, 0, size);
    bytes.putInt(22, CRC.of(bytes.array(), 0, bytes.capacity()));
    out.write(bytes.array());
    segmentCount = 0;
    size = 0;
    position = -1;
    continued = false;
  }
}
