package lectern.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes are a document or are refused with one line. Bytes that do not begin as a PDF file or
 * an archive are put into an archive, since its checksums would stop all that is changed in it: up
 * to the first line end the name of a file in it, up to a byte 0 what it holds, and so on.
 */
public final class DocumentTarget {
  private DocumentTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) {
    ReaderTarget.read(isDocument(data) ? data : archive(data), "any");
  }

  /** Returns whether bytes begin as a PDF file or an archive. */
  static boolean isDocument(byte[] data) {
    return startsWith(data, "%PDF") || startsWith(data, "PK\3\4") || startsWith(data, "PK\5\6");
  }

  private static boolean startsWith(byte[] data, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (i >= data.length || data[i] != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] archive(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Set<String> names = new HashSet<>();
      int at = 0;
      while (at < data.length) {
        int nameEnd = end(data, at, '\n');
        String name = new String(data, at, nameEnd - at, StandardCharsets.ISO_8859_1);
        int start = Math.min(data.length, nameEnd + 1);
        int end = end(data, start, '\0');
        if (names.add(name)) {
          add(zip, name, data, start, end);
        }
        at = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static int end(byte[] data, int from, char sign) {
    int at = from;
    while (at < data.length && data[at] != sign) {
      at++;
    }
    return at;
  }

  private static void add(ZipOutputStream zip, String name, byte[] data, int start, int end)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 check = new CRC32();
    check.update(data, start, end - start);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(end - start);
    entry.setCrc(check.getValue());
    zip.putNextEntry(entry);
    zip.write(data, start, end - start);
    zip.closeEntry();
  }
}
