package lectern.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lectern.article.Kind;

/**
 * An article's folder as a listener meets it: what the article is, and which files there are.
 *
 * @param path the folder below the shelf's; empty if it is the shelf itself
 * @param id the same for the same text
 * @param title the article's title
 * @param author its author; may be empty
 * @param address its own address on the web; may be empty
 * @param language its language
 * @param day when it appeared, or else when it was read aloud
 * @param beginning how it begins, a few lines
 * @param seconds how long it plays
 * @param sound the one file that holds all of it; empty if there is none
 * @param bytes the length of that file
 * @param files the names of all files in the folder, sorted
 */
record Episode(
    String path,
    UUID id,
    String title,
    String author,
    String address,
    String language,
    LocalDate day,
    String beginning,
    double seconds,
    String sound,
    long bytes,
    List<String> files) {
  /** In the order in which players like them. */
  private static final List<String> SOUNDS = List.of("mp3", "m4a", "m4b", "opus", "flac", "wav");

  private static final int BEGINNING = 400;

  /** Copies the list. */
  Episode {
    files = List.copyOf(files);
  }

  static Episode of(Path folder, String path, Manifest manifest) throws IOException {
    List<String> files;
    try (var all = Files.list(folder)) {
      files =
          all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.startsWith("."))
              .sorted()
              .toList();
    }
    String sound = sound(folder, manifest, files);
    return new Episode(
        path,
        ContentId.of(manifest),
        manifest.title(),
        manifest.metadata().author(),
        manifest.metadata().address(),
        Language.of(manifest.metadata()),
        day(folder, manifest),
        beginning(manifest),
        manifest.seconds(),
        sound,
        sound.isEmpty() ? 0 : Files.size(folder.resolve(sound)),
        files);
  }

  private static String sound(Path folder, Manifest manifest, List<String> files) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    for (String ending : SOUNDS) {
      for (String stem : List.of(manifest.name(), name == null ? "" : name.toString())) {
        if (files.contains(stem + "." + ending)) {
          return stem + "." + ending;
        }
      }
    }
    List<Placement> placements = Placement.each(manifest);
    boolean one = placements.size() == 1 && files.contains(placements.get(0).file());
    return one ? placements.get(0).file() : "";
  }

  private static LocalDate day(Path folder, Manifest manifest) throws IOException {
    String date = manifest.metadata().date();
    try {
      return LocalDate.parse(date.substring(0, Math.min(10, date.length())));
    } catch (DateTimeException e) {
      return Files.getLastModifiedTime(folder.resolve(Manifest.FILE))
          .toInstant()
          .atZone(ZoneOffset.UTC)
          .toLocalDate();
    }
  }

  private static String beginning(Manifest manifest) {
    StringBuilder out = new StringBuilder();
    for (Manifest.Paragraph paragraph : manifest.paragraphs()) {
      if (paragraph.kind() == Kind.BODY && out.length() < BEGINNING) {
        String text = paragraph.text().strip().replaceAll("\\s+", " ");
        int room = BEGINNING - out.length();
        boolean fits = text.length() <= room;
        int cut = fits ? text.length() : Math.max(text.lastIndexOf(' ', room), 0);
        out.append(out.isEmpty() ? "" : " ").append(text, 0, cut).append(fits ? "" : "…");
        if (!fits) {
          break;
        }
      }
    }
    return out.toString();
  }

  /** Returns a file that is there: one of its name, such as that of the page; else empty. */
  String file(String name) {
    return files.contains(name) ? name : "";
  }

  /** Returns the file of the whole article with another ending than its sound; else empty. */
  String beside(String ending) {
    return sound.isEmpty() ? "" : file(sound.substring(0, sound.lastIndexOf('.')) + ending);
  }

  /** Returns the address of one of its files below that of the shelf. */
  String addressOf(String file) {
    return path.isEmpty()
        ? WebPath.encode(file)
        : WebPath.encode(path) + "/" + WebPath.encode(file);
  }
}
