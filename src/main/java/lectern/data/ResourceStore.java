package lectern.data;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Many files in one, as they are, each read in one go. May be used by several threads.
 *
 * <p>The format: a number that says so; the length of the whole; the length of the directory; the
 * directory, of each file its path (two bytes for its length, then ISO 8859-1), where it starts and
 * how long it is; then their bytes. Numbers have four bytes, the highest first.
 */
final class ResourceStore implements Closeable {
  private static final int MAGIC = 0x4C45_4354; // "LECT"
  private static final int HEAD = 3 * Integer.BYTES;

  private final RandomAccessFile file;
  private final ByteBuffer directory;

  /** Where in the directory the place of each file stands. */
  private final Map<String, Integer> entries = new HashMap<>(256);

  private ResourceStore(RandomAccessFile file, byte[] directory) {
    this.file = file;
    this.directory = ByteBuffer.wrap(directory);
    String latin = new String(directory, StandardCharsets.ISO_8859_1);
    for (int at = 0; at < directory.length; at += 2 * Integer.BYTES) {
      int start = at + Short.BYTES;
      at = start + this.directory.getShort(at);
      entries.put(latin.substring(start, at), at);
    }
  }

  /** Opens a store; returns null if the file is none, or is not whole. */
  static @Nullable ResourceStore open(Path path) {
    try {
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
      ResourceStore store = open(file);
      if (store == null) {
        file.close();
      }
      return store;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable ResourceStore open(RandomAccessFile file) throws IOException {
    if (file.length() < HEAD) {
      return null;
    }
    byte[] head = new byte[HEAD];
    file.readFully(head);
    ByteBuffer numbers = ByteBuffer.wrap(head);
    if (numbers.getInt() != MAGIC || numbers.getInt() != file.length()) {
      return null;
    }
    byte[] directory = new byte[numbers.getInt()];
    file.readFully(directory);
    return new ResourceStore(file, directory);
  }

  /** Returns the bytes of a file; null if it is not in here, or cannot be read. */
  byte @Nullable [] find(String path) {
    Integer entry = entries.get(path);
    if (entry == null) {
      return null;
    }
    byte[] bytes = new byte[directory.getInt(entry + Integer.BYTES)];
    try {
      synchronized (file) {
        file.seek(directory.getInt(entry));
        file.readFully(bytes);
      }
      return bytes;
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /**
   * Writes a store.
   *
   * @throws IllegalArgumentException if a path has other characters than ISO 8859-1
   */
  static void write(Path file, SortedMap<String, byte[]> files) throws IOException {
    int directory = 0;
    int size = HEAD;
    for (Map.Entry<String, byte[]> entry : files.entrySet()) {
      directory += Short.BYTES + path(entry.getKey()).length + 2 * Integer.BYTES;
      size = Math.addExact(size, entry.getValue().length);
    }
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(MAGIC);
      data.writeInt(Math.addExact(size, directory));
      data.writeInt(directory);
      int start = HEAD + directory;
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        byte[] path = path(entry.getKey());
        data.writeShort(path.length);
        data.write(path);
        data.writeInt(start);
        data.writeInt(entry.getValue().length);
        start += entry.getValue().length;
      }
      for (byte[] bytes : files.values()) {
        data.write(bytes);
      }
    }
  }

  private static byte[] path(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.ISO_8859_1);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).equals(path)) {
      throw new IllegalArgumentException("no path for a store: " + path);
    }
    return bytes;
  }
}
