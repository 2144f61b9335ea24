package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.util.List;
import lectern.data.Resources;
import org.jspecify.annotations.Nullable;

/** Reads the data files of FreeTTS's American English, which lie in its jar. */
final class DataFiles {
  private static final String FOLDER = "/com/sun/speech/freetts/en/us/";

  private DataFiles() {}

  /** Returns the place among all resources at which an index of a file lies, if one was made. */
  static String indexOf(String file) {
    return FOLDER + file + ".index";
  }

  /** Returns an index that was made of a file when packaging, else null. */
  static @Nullable ByteBuffer index(String file) {
    byte[] made = Resources.made(indexOf(file));
    return made == null ? null : ByteBuffer.wrap(made);
  }

  /** Returns the lines of a text file. */
  static List<String> lines(String file) {
    return Resources.lines(FOLDER + file);
  }

  /** Returns the bytes of a file. */
  static byte[] read(String file) {
    return Resources.bytes(FOLDER + file);
  }

  /**
   * Returns what stands behind the head of a file.
   *
   * @param bytes those of the file
   * @param magic the number that it starts with; the next is its version, 1
   */
  static ByteBuffer behindHead(byte[] bytes, String file, int magic) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (data.getInt() != magic || data.getInt() != 1) {
      throw new IllegalStateException(file + " of FreeTTS has another format than is known");
    }
    return data;
  }
}
