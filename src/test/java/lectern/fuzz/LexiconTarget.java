package lectern.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.lexicon.Lexicon;
import lectern.lexicon.LexiconException;

/** Any bytes are a lexicon or are refused with one line. */
public final class LexiconTarget {
  private LexiconTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Path file = Scratch.FOLDER.resolve("lexicon");
    Files.write(file, data);
    try {
      Lexicon.read(file);
    } catch (LexiconException e) {
      Law.holds(String.valueOf(e.getMessage()).lines().count() == 1, "a refusal is one line");
    }
  }
}
