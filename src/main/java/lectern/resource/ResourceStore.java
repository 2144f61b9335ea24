package lectern.resource;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Many files in one, as they are, so that the system maps them into memory page by page.
 *
 * <p>The format: a number that says so; the length of the whole; how many files there are, and of
 * each its path (two bytes for its length, then UTF-8), where it starts and how long it is; then
 * their bytes. Numbers have four bytes, the highest first.
 */
final class ResourceStore {
  private static final int MAGIC = 0x4C45_4354; // "LECT"
  private static final int HEAD = 3 * Integer.BYTES;

  private final ByteBuffer all;
  private final Map<String, Integer> entries = new HashMap<>();

  private ResourceStore(ByteBuffer all) {
    this.all = all;
    int count = all.getInt();
    for (int i = 0; i < count; i++) {
      byte[] path = new byte[all.getShort()];
      all.get(path);
      entries.put(new String(path, StandardCharsets.UTF_8), all.position());
      all.position(all.position() + 2 * Integer.BYTES);
    }
  }

  /** Opens a store; returns null if the file is none, or is not whole. */
  static @Nullable ResourceStore open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEAD || size > Integer.MAX_VALUE) {
        return null;
      }
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      return all.getInt() == MAGIC && all.getInt() == size ? new ResourceStore(all) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Returns the bytes of a file, for reading only; null if it is not in here. */
  @Nullable ByteBuffer find(String path) {
    Integer entry = entries.get(path);
    return entry == null ? null : all.slice(all.getInt(entry), all.getInt(entry + Integer.BYTES));
  }

  /** Writes a store. */
  static void write(Path file, SortedMap<String, byte[]> files) throws IOException {
    int start = HEAD;
    for (String path : files.keySet()) {
      start += Short.BYTES + path.getBytes(StandardCharsets.UTF_8).length + 2 * Integer.BYTES;
    }
    int size = start;
    for (byte[] bytes : files.values()) {
      size = Math.addExact(size, bytes.length);
    }
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(MAGIC);
      data.writeInt(size);
      data.writeInt(files.size());
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        byte[] path = entry.getKey().getBytes(StandardCharsets.UTF_8);
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
}
