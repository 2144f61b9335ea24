package lectern.voice.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads the data files that lie beside FreeTTS's lexicon class. */
final class DataFiles {
  private DataFiles() {}

  /** Returns the bytes of a file. */
  static byte[] read(String file) throws IOException {
    try (InputStream in = CMULexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("the FreeTTS jar lacks " + file);
      }
      return in.readAllBytes();
    }
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
