package lectern.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What shows whether a file is still as it was written: CRC-32C (RFC 3720, appendix B.4), which
 * processors work out themselves. Of damaged files one in four thousand million passes for whole.
 */
final class Checksum {
  private Checksum() {}

  /** Returns the checksum of a file's bytes, as eight hexadecimal digits. */
  static String of(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex(checksum);
  }

  /** Returns a checksum as eight hexadecimal digits. */
  static String hex(CRC32C checksum) {
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
