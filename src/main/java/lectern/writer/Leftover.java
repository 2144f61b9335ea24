package lectern.writer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Tells what a power cut has left of Lectern's files where the lists of their names are lost: names
 * without content, which the file system had not written yet, and sound that says itself who made
 * it. Nothing of anybody else's is lost with either.
 */
final class Leftover {
  /** The information about a sound stands in front of it, with a title of a line. */
  private static final int HEAD = 4096;

  private Leftover() {}

  /** Returns whether a file has nothing in it, or nothing but NULs. */
  static boolean isEmpty(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int b = in.read();
      while (b == 0) {
        b = in.read();
      }
      return b < 0;
    }
  }

  /** Returns whether a file is sound that names Lectern as the program that made it (ISFT). */
  static boolean isSound(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(HEAD);
    }
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    int software = head.indexOf("ISFT");
    int name = software + 2 * Integer.BYTES; // behind the chunk's name and length
    return head.startsWith("RIFF")
        && head.startsWith("WAVE", 2 * Integer.BYTES)
        && software >= 0
        && head.startsWith(Rendition.SOFTWARE + '\0', name);
  }
}
