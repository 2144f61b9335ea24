package lectern.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small records in one file, each under the identity of a sound: a file for each would take
 * the file system longer than what is in it. The last record of an identity counts; what was being
 * written when a run was killed counts as none. Several threads may use it at a time.
 *
 * <p>A record in the file: its length (32 bits), its checksum (CRC-32C), the identity (128 bits),
 * its bytes.
 */
final class Journal implements Closeable {
  private static final int ID_BYTES = 16;
  private static final int HEAD_BYTES = 2 * Integer.BYTES + ID_BYTES;

  private final Path file;

  /** Where the records are, without their heads. */
  private final Map<String, Place> places = new HashMap<>();

  /** Null as long as nothing was asked for. */
  private @Nullable FileChannel channel;

  private long end;

  private record Place(long position, int length, int checksum) {}

  Journal(Path file) {
    this.file = file;
  }

  /** Returns the record of an identity; null if there is none. */
  synchronized byte @Nullable [] find(String id) throws IOException {
    if (channel == null && !file.toFile().exists()) {
      return null;
    }
    FileChannel open = open();
    Place place = places.get(id);
    if (place == null) {
      return null;
    }
    ByteBuffer record = ByteBuffer.allocate(place.length);
    boolean whole =
        read(open, place.position, record) && checksum(record.array()) == place.checksum;
    return whole ? record.array() : null;
  }

  /** Adds a record, in place of another one of that identity. */
  synchronized void add(String id, byte[] record) throws IOException {
    FileChannel open = open();
    ByteBuffer all = ByteBuffer.allocate(HEAD_BYTES + record.length);
    int checksum = checksum(record);
    all.putInt(record.length).putInt(checksum).put(HexFormat.of().parseHex(id)).put(record).flip();
    long at = end;
    while (all.hasRemaining()) {
      at += open.write(all, at);
    }
    places.put(id, new Place(end + HEAD_BYTES, record.length, checksum));
    end = at;
  }

  /** Takes up the file as an earlier run has left it, up to the first record that is not whole. */
  private FileChannel open() throws IOException {
    FileChannel open = channel;
    if (open != null) {
      return open;
    }
    open =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel = open;
    long size = open.size();
    ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
    while (end + HEAD_BYTES <= size && read(open, end, head.clear())) {
      int length = head.getInt(0);
      if (length <= 0 || end + HEAD_BYTES + length > size) {
        break;
      }
      String id = HexFormat.of().formatHex(head.array(), 2 * Integer.BYTES, HEAD_BYTES);
      places.put(id, new Place(end + HEAD_BYTES, length, head.getInt(Integer.BYTES)));
      end += HEAD_BYTES + length;
    }
    open.truncate(end); // what breaks off shall not be taken for a record behind a later one
    return open;
  }

  /** Which identities are needed. */
  interface Used {
    /** Returns whether this one is. */
    boolean contains(String id);
  }

  /** Makes the file anew when more than half of it is not used; removes it when nothing is. */
  synchronized void tidy(Used used) throws IOException {
    if (channel == null && !file.toFile().exists()) {
      return;
    }
    FileChannel open = open();
    long needed = 0;
    for (Map.Entry<String, Place> entry : places.entrySet()) {
      needed += used.contains(entry.getKey()) ? HEAD_BYTES + entry.getValue().length : 0;
    }
    if (needed == 0) {
      close();
      Files.deleteIfExists(file);
    } else if (needed < end - needed) {
      copy(open, used);
    }
  }

  private void copy(FileChannel open, Used used) throws IOException {
    try (PartFile part = PartFile.create(file, PartFile.Opener.NEW)) {
      for (Map.Entry<String, Place> entry : places.entrySet()) {
        Place place = entry.getValue();
        if (used.contains(entry.getKey())) {
          ByteBuffer record = ByteBuffer.allocate(HEAD_BYTES + place.length);
          read(open, place.position - HEAD_BYTES, record);
          part.out().write(record.array());
        }
      }
      close();
      part.complete();
    }
  }

  private static int checksum(byte[] record) {
    CRC32C checksum = new CRC32C();
    checksum.update(record, 0, record.length);
    return (int) checksum.getValue();
  }

  /** Fills a buffer; returns whether there were as many bytes. */
  private static boolean read(FileChannel from, long position, ByteBuffer bytes)
      throws IOException {
    while (bytes.hasRemaining()) {
      if (from.read(bytes, position + bytes.position()) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
      places.clear();
      end = 0;
    }
  }
}
