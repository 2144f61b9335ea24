package lectern.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import lectern.writer.Manifest;
import lectern.writer.UnreadableManifestException;

/** Any bytes are a manifest or are refused with one line. */
public final class ManifestTarget {
  private ManifestTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.write(Scratch.FOLDER.resolve("article.json"), data);
    try {
      Manifest manifest = Manifest.read(Scratch.FOLDER);
      Law.holds(manifest.seconds() >= 0, "time does not run backwards");
    } catch (UnreadableManifestException e) {
      Law.holds(String.valueOf(e.getMessage()).lines().count() == 1, "a refusal is one line");
    }
  }
}
