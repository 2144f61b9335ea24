package lectern.writer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows which files were made of a finished article, so that no other is replaced, and none of them
 * outlives the article that it was made of. {@code .lectern/packed} holds their names, a line each.
 */
final class PackedFiles {
  private static final String LEDGER = "packed";

  private final Path folder;
  private final Path ledger;
  private final Set<String> names;

  private PackedFiles(Path folder, Path ledger, Set<String> names) {
    this.folder = folder;
    this.ledger = ledger;
    this.names = names;
  }

  static PackedFiles of(Path folder, Path hidden) throws IOException {
    Path ledger = hidden.resolve(LEDGER);
    Set<String> names = new TreeSet<>();
    if (Files.isRegularFile(ledger)) {
      String lines = new String(Files.readAllBytes(ledger), StandardCharsets.UTF_8);
      for (String name : lines.split("\n")) {
        if (NameCheck.isPlain(name) && !name.equals(Manifest.FILE)) {
          names.add(name);
        }
      }
    }
    return new PackedFiles(folder, ledger, names);
  }

  /** Makes a name Lectern's own; refuses that of somebody else's file. */
  void claim(String name) throws IOException, UnwritableOutputException {
    Path file = folder.resolve(name);
    if (!names.contains(name)
        && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Leftover.isEmpty(file)) {
      throw new UnwritableOutputException(
          file, "is there already and Lectern did not write it; move it away", null);
    }
    if (names.add(name)) {
      try (PartFile part = PartFile.create(ledger, PartFile.Opener.NEW)) {
        part.out().write((String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
        part.complete();
      }
    }
  }

  /** Removes all of them: the article that they were made of is no longer there. */
  void removeAll() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(ledger);
  }
}
