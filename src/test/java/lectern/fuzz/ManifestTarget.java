package lectern.fuzz;

import java.nio.file.Path;
import lectern.writer.Manifest;
import lectern.writer.UnreadableManifestException;

/** Any bytes are a manifest or are refused with one line. */
public final class ManifestTarget {
  private static final Path NAME = Path.of(Manifest.FILE);

  private ManifestTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Manifest manifest = Manifest.parse(NAME, data);
      Law.holds(manifest.seconds() >= 0, "time does not run backwards");
      for (Manifest.Paragraph paragraph : manifest.paragraphs()) {
        for (Manifest.Sentence sentence : paragraph.sentences()) {
          Law.holds(sentence.span().end() <= paragraph.text().length(), "spans lie in the text");
        }
      }
    } catch (UnreadableManifestException e) {
      Law.holds(String.valueOf(e.getMessage()).lines().count() == 1, "a refusal is one line");
    }
  }
}
