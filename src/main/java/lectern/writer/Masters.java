package lectern.writer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import lectern.audio.Pcm;
import lectern.voice.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the masters of an article's paragraphs, each under the identity of its sound. Several
 * threads may use it at a time.
 */
final class Masters {
  private static final String ENDING = ".master";

  private final Path folder;
  private final PartFile.Opener opener;

  Masters(Path folder, PartFile.Opener opener) {
    this.folder = folder;
    this.opener = opener;
  }

  /** Returns what is known of a sound; null if it is not kept. */
  @Nullable Master find(String id) throws IOException {
    return MasterFile.readMaster(file(id));
  }

  /** Returns a sound; null if it is not kept. */
  @Nullable Pcm sound(String id) throws IOException {
    return MasterFile.readSound(file(id));
  }

  /** Keeps a sound. */
  void keep(String id, Recording recording, Master master) throws IOException {
    Path file = file(id);
    try (PartFile part = PartFile.create(file, "." + Thread.currentThread().getId(), opener)) {
      MasterFile.write(part.out(), recording, master.loudness());
      part.complete();
    }
  }

  /** Removes all masters, and all beginnings of masters, but those of {@code ids}. */
  void removeAllBut(Set<String> ids) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + ENDING + "{,.*.part}")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean whole = name.endsWith(ENDING);
        if (!whole || !ids.contains(name.substring(0, name.length() - ENDING.length()))) {
          Files.deleteIfExists(file);
        }
      }
    }
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

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }
}
