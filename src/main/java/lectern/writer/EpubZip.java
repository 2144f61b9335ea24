package lectern.writer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container of an EPUB: a ZIP file that begins with what it is, uncompressed (<a
 * href="https://www.w3.org/TR/epub-33/#sec-zip-container-mime">EPUB 3.3, clause 4.2.2</a>). Every
 * file in it has the same time, so that the same book has the same bytes.
 */
final class EpubZip implements Closeable {
  private static final String TYPE = "application/epub+zip";
  // The first month would be written in a longer form, which EPUB forbids.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Begins one; closing it finishes the container, and leaves the stream below open. */
  EpubZip(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry first = entry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(type.length);
    first.setCrc(sum.getValue());
    zip.putNextEntry(first);
    zip.write(type);
    zip.closeEntry();
  }

  void add(String name, String text) throws IOException {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String name, byte[] bytes) throws IOException {
    zip.setLevel(Deflater.BEST_COMPRESSION);
    zip.putNextEntry(entry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a file that is compressed already. */
  void addSound(String name, Path file) throws IOException {
    zip.setLevel(Deflater.NO_COMPRESSION);
    zip.putNextEntry(entry(name));
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
