package lectern.writer;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import lectern.audio.Leveller;
import lectern.audio.LoudnessBlocks;
import lectern.audio.Pcm;
import lectern.audio.WavFile;
import lectern.voice.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sounds as the {@link Finished} files of their paragraphs, where the level is foreseen: such
 * a file is made as soon as it is spoken, and later gets a second name, that of the paragraph's
 * file, so that it takes the room of one. Several threads may use it at a time.
 */
final class FinishedFiles implements Closeable {
  static final String ENDING = ".wav";
  private static final String JOURNAL = "finished";

  private final Path folder;
  private final PartFile.Opener opener;

  /** What is known of the files, and of their sounds. */
  private final Journal journal;

  /** The files that this run has found or made, by the identity of their sound. */
  private final Map<String, Kept> files = new ConcurrentHashMap<>();

  /**
   * A file.
   *
   * @param isWhole whether it is known to be as it was made
   * @param isPlaced whether it is the file of a paragraph in this run
   */
  private record Kept(Finished finished, boolean isWhole, boolean isPlaced) {
    boolean isMadeBy(String rendition) {
      return finished.rendition().equals(rendition);
    }
  }

  FinishedFiles(Path folder, PartFile.Opener opener) {
    this.folder = folder;
    this.opener = opener;
    this.journal = new Journal(folder.resolve(JOURNAL));
  }

  /**
   * Returns what is known of a sound that an earlier run has finished.
   *
   * @param foreseen the level that it will probably have; null if that is not known
   * @return null if it is not kept, or only at another level than the one foreseen
   */
  @Nullable Master find(String id, @Nullable Leveller foreseen) throws IOException {
    byte[] record = journal.find(id);
    if (record == null || !file(id).toFile().exists()) {
      return null;
    }
    Finished found = Finished.fromBytes(record);
    if (foreseen != null && !found.isAt(foreseen)) {
      return null;
    }
    files.putIfAbsent(id, new Kept(found, false, false));
    return Finished.master(record);
  }

  /** Makes the file of a paragraph, at the level of the rendition. */
  void make(Recording recording, Master master, Rendition rendition) throws IOException {
    String id = rendition.id();
    CRC32C checksum = new CRC32C();
    try (PartFile part = PartFile.create(file(id), opener, Thread.currentThread());
        OutputStream out = new CheckedOutputStream(part.out(), checksum)) {
      rendition.write(new MeasuredSound(recording.pcm(), master.loudness()), out);
      Finished made = Finished.of(rendition.leveller(), rendition.digest(), Checksum.hex(checksum));
      synchronized (this) {
        part.complete();
        journal.add(id, made.toBytes(master));
        files.put(id, new Kept(made, true, false));
      }
    }
  }

  /** Returns whether there is the file of a sound, at whatever level. */
  boolean has(String id) {
    return files.containsKey(id);
  }

  /** Returns whether there is the file of a sound that a rendition determines. */
  boolean has(String id, String rendition) {
    Kept kept = files.get(id);
    return kept != null && kept.isMadeBy(rendition);
  }

  /**
   * Gives the file of a sound the name of its paragraph's file too.
   *
   * @param rendition what has to determine its bytes
   * @param name that name
   * @return its checksum; null if there is none, or it has other bytes, or is damaged
   */
  synchronized @Nullable String place(String id, String rendition, Path name) throws IOException {
    Kept kept = files.get(id);
    if (kept == null || !kept.isMadeBy(rendition)) {
      return null;
    }
    String checksum = kept.finished.crc32c();
    if (!kept.isWhole && !Checksum.of(file(id)).equals(checksum)) {
      return null;
    }
    link(file(id), name);
    files.put(id, new Kept(kept.finished, true, true));
    return checksum;
  }

  /** Returns the sound of a file if it is whole and at a level; else null. */
  @Nullable MeasuredSound sound(String id, Leveller leveller) throws IOException {
    Kept kept = files.get(id);
    if (kept == null || !kept.finished.isAt(leveller)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file(id));
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    if (!Checksum.hex(checksum).equals(kept.finished.crc32c())) {
      return null;
    }
    Pcm pcm = WavFile.read(new ByteArrayInputStream(bytes)).pcm();
    return new MeasuredSound(pcm, LoudnessBlocks.of(pcm));
  }

  /**
   * Takes up the file of a paragraph in place of one that was kept at that level, unless that has
   * become another paragraph's file.
   */
  synchronized void replace(String id, Path placed, Leveller leveller, Finished made)
      throws IOException {
    Kept kept = files.get(id);
    if (kept == null || kept.isPlaced || !kept.finished.isAt(leveller)) {
      return;
    }
    byte[] record = journal.find(id);
    Master master = record == null ? null : Finished.master(record);
    if (master != null) {
      link(placed, file(id));
      journal.add(id, made.toBytes(master));
      files.put(id, new Kept(made, true, true));
    }
  }

  /** Gives a file a second name, in place of what has that name. */
  private static void link(Path file, Path second) throws IOException {
    if (tryLink(file, second)) {
      return;
    }
    if (Files.exists(second, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(file, second)) {
      return; // the system would move nothing
    }
    Path part = PartFile.partOf(second);
    Files.deleteIfExists(part);
    if (!tryLink(file, part)) {
      Files.copy(file, part); // the folder was moved to where a file has one name
    }
    PartFile.move(part, second);
  }

  /** Gives a file a second name that nothing has; returns whether that was possible. */
  private static boolean tryLink(Path file, Path second) throws IOException {
    try {
      Files.createLink(second, file);
      return true;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Returns whether a file can have two names in a folder. */
  static boolean areLinksPossible(Path folder) throws IOException {
    Path file = folder.resolve("one.part");
    Path link = folder.resolve("two.part");
    try {
      Files.write(file, new byte[0]);
      Files.deleteIfExists(link);
      return tryLink(file, link);
    } finally {
      Files.deleteIfExists(link);
      Files.deleteIfExists(file);
    }
  }

  /** Forgets what is known of files that are not needed. */
  void tidy(Journal.Used used) throws IOException {
    journal.tidy(used);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }
}
