package lectern.voice.freetts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the data files of FreeTTS's American English, which lie in its jar. */
final class DataFiles {
  private static final String FOLDER = "/com/sun/speech/freetts/en/us/";

  private DataFiles() {}

  /** Returns the lines of a text file. */
  static BufferedReader lines(String file) throws IOException {
    return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.US_ASCII));
  }

  /** Returns the bytes of a file. */
  static byte[] read(String file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = DataFiles.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IOException("the FreeTTS jar lacks " + file);
    }
    return in;
  }

  /**
   * Returns what stands behind the head of a file.
   *
   * @param magic the number that it starts with; the next is its version, 1
   */
  static ByteBuffer behindHead(byte[] bytes, int magic) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (data.getInt() != magic || data.getInt() != 1) {
      throw new IOException("data of FreeTTS in another format than is known");
    }
    return data;
  }
}
