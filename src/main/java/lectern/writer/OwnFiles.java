package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Knows which files in an article's folder Lectern wrote, so that no other is touched.
 *
 * <p>The manifest names them. It is removed before the first of them is replaced, because from then
 * on it would be untrue; until the new one stands, {@code .lectern/files} holds the names, a line
 * each. That file outlives a run only where the run was broken off. Where a power cut has taken
 * both, the files tell themselves ({@link Leftover}).
 */
final class OwnFiles {
  private static final String LEDGER = "files";

  private final Path folder;
  private final Path manifest;
  private final Path ledger;

  /** The files of earlier runs. */
  private final Set<String> names;

  /** The numbers of the paragraphs whose files this run may write, and of those that stay. */
  private final BitSet claimed = new BitSet();

  private final BitSet kept = new BitSet();
  private ParagraphNames naming = new ParagraphNames(0);

  /** Adds names to the ledger; null as long as it is not written. */
  private @Nullable OutputStream additions;

  private OwnFiles(Path folder, Path manifest, Path ledger, Set<String> names) {
    this.folder = folder;
    this.manifest = manifest;
    this.ledger = ledger;
    this.names = names;
  }

  /**
   * Finds what earlier runs wrote.
   *
   * @param folder the article's folder
   * @param manifest the manifest in it
   * @param hidden Lectern's own folder in it
   * @param named the files that the manifest names
   */
  static OwnFiles of(Path folder, Path manifest, Path hidden, Set<String> named)
      throws IOException {
    Set<String> names = new TreeSet<>(named);
    Path ledger = hidden.resolve(LEDGER);
    if (Files.isRegularFile(ledger)) {
      for (String line :
          new String(Files.readAllBytes(ledger), StandardCharsets.UTF_8).split("\n")) {
        if (ParagraphNames.isOne(line)) {
          names.add(line);
        }
      }
    }
    return new OwnFiles(folder, manifest, ledger, names);
  }

  /**
   * Begins a run; refuses to go on if somebody else's file has a name that is needed.
   *
   * @param needed the names of its files
   * @param last the number of its last paragraph
   */
  void begin(ParagraphNames needed, int last) throws IOException, UnwritableOutputException {
    naming = needed;
    for (int number = 1; number <= last; number++) {
      check(naming.name(number));
    }
  }

  private void check(String name) throws IOException, UnwritableOutputException {
    Path file = folder.resolve(name);
    if (!names.contains(name)
        && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Leftover.isEmpty(file)
        && !Leftover.isSound(file)) {
      throw new UnwritableOutputException(
          file,
          "is there already and Lectern did not write it;"
              + " move it away or choose another output folder",
          null);
    }
  }

  /** Makes the name of a paragraph's file Lectern's own, before the file is written. */
  synchronized void claim(int number) throws IOException, UnwritableOutputException {
    if (claimed.get(number)) {
      return;
    }
    String name = naming.name(number);
    check(name);
    OutputStream ledgerEnd = additions == null ? beginLedger() : additions;
    claimed.set(number);
    if (!names.contains(name)) {
      ledgerEnd.write(line(name));
    }
  }

  /** Writes the ledger of the names so far and removes the manifest; returns what adds names. */
  private OutputStream beginLedger() throws IOException {
    try (PartFile part = PartFile.create(ledger, PartFile.Opener.NEW)) {
      for (String name : names) {
        part.out().write(line(name));
      }
      part.complete();
    }
    Files.deleteIfExists(manifest);
    OutputStream out = Files.newOutputStream(ledger, StandardOpenOption.APPEND);
    additions = out;
    return out;
  }

  /** Notes that the file of a paragraph is one of the article. */
  void keep(int number) {
    kept.set(number);
  }

  /** Removes all files that are not kept. */
  void removeOthers() throws IOException {
    for (String name : names) {
      int number = ParagraphNames.number(name);
      if (!kept.get(number) || !naming.name(number).equals(name)) {
        remove(name);
      }
    }
    claimed.andNot(kept);
    for (int number = claimed.nextSetBit(0); number >= 0; number = claimed.nextSetBit(number + 1)) {
      remove(naming.name(number));
    }
    removeLedger();
  }

  private void removeLedger() throws IOException {
    closeLedger();
    Files.deleteIfExists(ledger);
  }

  private void closeLedger() throws IOException {
    if (additions != null) {
      additions.close();
    }
  }

  private void remove(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file);
    Files.deleteIfExists(PartFile.partOf(file));
  }

  /** Ends the run; removes the list of names if there is no file that it could protect. */
  void close() throws IOException {
    closeLedger();
    for (String name : names) {
      if (isThere(name)) {
        return;
      }
    }
    for (int number = claimed.nextSetBit(0); number >= 0; number = claimed.nextSetBit(number + 1)) {
      if (isThere(naming.name(number))) {
        return;
      }
    }
    removeLedger();
  }

  private boolean isThere(String name) {
    return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private static byte[] line(String name) {
    return (name + '\n').getBytes(StandardCharsets.UTF_8);
  }
}
