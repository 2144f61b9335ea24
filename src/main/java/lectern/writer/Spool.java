package lectern.writer;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records of bytes in order, to be read again from the first on, as often as is wished: in
 * memory as long as they are few, else in a file, which is removed when this is closed.
 */
final class Spool implements Closeable {
  private static final int FIRST_CAPACITY = 1 << 12;

  private final Path file;
  private final PartFile.Opener opener;
  private final int mostInMemory;
  private @Nullable OutputStream out;

  /** The records behind those in the file, each after its length. */
  private byte[] last = new byte[FIRST_CAPACITY];

  private int lastLength;

  /**
   * Makes an empty one.
   *
   * @param file where records go when they are many
   * @param mostInMemory how many bytes of them are kept in memory
   */
  Spool(Path file, PartFile.Opener opener, int mostInMemory) {
    this.file = file;
    this.opener = opener;
    this.mostInMemory = mostInMemory;
  }

  /** Adds a record. */
  void add(byte[] record) throws IOException {
    int length = Integer.BYTES + record.length;
    if (lastLength + length > mostInMemory) {
      writeLast();
    }
    if (lastLength + length > last.length) {
      last = Arrays.copyOf(last, Math.max(lastLength + length, 2 * last.length));
    }
    ByteBuffer.wrap(last).position(lastLength).putInt(record.length).put(record);
    lastLength += length;
  }

  private void writeLast() throws IOException {
    OutputStream open = out;
    if (open == null) {
      Files.deleteIfExists(file);
      open = opener.open(file);
      out = open;
    }
    open.write(last, 0, lastLength);
    lastLength = 0;
  }

  /** Returns whether there were too many for the memory. */
  boolean isInFile() {
    return out != null;
  }

  /** Returns what reads all records that have been added so far; nothing may be added meanwhile. */
  Reader reader() throws IOException {
    InputStream behind = new ByteArrayInputStream(last, 0, lastLength);
    return new Reader(
        out == null
            ? behind
            : new SequenceInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), behind));
  }

  /** Reads the records in order. */
  static final class Reader implements Closeable {
    private final DataInputStream in;

    private Reader(InputStream in) {
      this.in = new DataInputStream(in);
    }

    /** Returns the next record; null behind the last one. */
    byte @Nullable [] next() throws IOException {
      int first = in.read();
      if (first < 0) {
        return null;
      }
      byte[] record = new byte[first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort()];
      in.readFully(record);
      return record;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Forgets all records, and those that a killed run has left. */
  @Override
  public void close() throws IOException {
    try {
      if (out != null) {
        out.close();
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
