package lectern.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.article.Picture;
import lectern.audio.Cover;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the picture of an article in Lectern's own folder, for the files that are made of it later:
 * {@code cover.jpg} or {@code cover.png}. Pictures of other kinds are not kept, because sound files
 * cannot hold them.
 */
final class CoverFile {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String JPEG_FILE = "cover.jpg";
  private static final String PNG_FILE = "cover.png";

  private CoverFile() {}

  /** Keeps a picture in the place of what was there; keeps none for null. */
  static void write(Path hidden, @Nullable Picture picture) throws IOException {
    put(hidden.resolve(JPEG_FILE), picture, JPEG);
    put(hidden.resolve(PNG_FILE), picture, PNG);
  }

  private static void put(Path file, @Nullable Picture picture, String mediaType)
      throws IOException {
    if (picture == null || !picture.mediaType().equals(mediaType)) {
      Files.deleteIfExists(file);
      return;
    }
    try (PartFile part = PartFile.create(file, PartFile.Opener.NEW)) {
      part.out().write(picture.bytes());
      part.completeIfChanged();
    }
  }

  /** Returns the picture that is kept; null if there is none. */
  static @Nullable Cover read(Path hidden) throws IOException {
    Path jpeg = hidden.resolve(JPEG_FILE);
    if (Files.isRegularFile(jpeg)) {
      return new Cover(Files.readAllBytes(jpeg), JPEG);
    }
    Path png = hidden.resolve(PNG_FILE);
    return Files.isRegularFile(png) ? new Cover(Files.readAllBytes(png), PNG) : null;
  }
}
