package lectern.writer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import lectern.voice.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the masters of an article's paragraphs, each under the identity of its sound, and knows
 * which sounds the article uses. Several threads may use it at a time.
 */
final class Masters implements Journal.Used {
  private static final String ENDING = ".master";

  /** A figure is four bits. */
  private static final int FIGURES_OF_START = 16;

  private final Path folder;
  private final PartFile.Opener opener;

  /** The starts of the identities of all sounds of the article, eight bytes for each. */
  private long[] used = new long[64];

  private int usedCount;

  Masters(Path folder, PartFile.Opener opener) {
    this.folder = folder;
    this.opener = opener;
  }

  /** Returns what is known of a sound; null if it is not kept. */
  @Nullable Master find(String id) throws IOException {
    Path file = file(id);
    return file.toFile().exists() ? MasterFile.readMaster(file) : null;
  }

  /** Returns a sound; null if it is not kept. */
  @Nullable MeasuredSound sound(String id) throws IOException {
    return MasterFile.readSound(file(id));
  }

  /** Keeps a sound. */
  void keep(String id, Recording recording, Master master) throws IOException {
    Path file = file(id);
    try (PartFile part = PartFile.create(file, opener, Thread.currentThread())) {
      MasterFile.write(part.out(), master, recording.pcm());
      part.complete();
    }
  }

  /** Notes that a sound is one of the article. */
  void use(String id) {
    if (usedCount == used.length) {
      used = Arrays.copyOf(used, 2 * usedCount);
    }
    used[usedCount++] = start(id);
  }

  /** Removes all sounds that are not used, and all beginnings of files. */
  void removeUnused() throws IOException {
    Arrays.sort(used, 0, usedCount);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean sound = name.endsWith(ENDING) || name.endsWith(FinishedFiles.ENDING);
        if (name.endsWith(".part") || (sound && !contains(name))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Returns whether a sound is used; to be asked when the unused ones have been removed. */
  @Override
  public boolean contains(String id) {
    return Arrays.binarySearch(used, 0, usedCount, start(id)) >= 0;
  }

  /** Makes the folder; refuses a link, which could lead elsewhere. */
  static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  /** Returns the first 64 bits of an identity, from its name; enough to tell those of a folder. */
  private static long start(String id) {
    try {
      return Long.parseUnsignedLong(id, 0, Math.min(id.length(), FIGURES_OF_START), 16);
    } catch (NumberFormatException e) {
      return 0; // no name that Lectern gives
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }
}
