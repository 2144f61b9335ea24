package lectern.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The articles in a folder: the folders in it that have a manifest, the newest first. */
public final class Shelf {
  private final List<Episode> episodes = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private Shelf() {}

  /**
   * Looks through a folder. It may also be that of a single article.
   *
   * @throws UnreadableManifestException if the folder cannot be read, or no article is in it
   */
  public static Shelf of(Path folder) throws UnreadableManifestException {
    Shelf shelf = new Shelf();
    try {
      if (Files.exists(folder.resolve(Manifest.FILE))) {
        shelf.add(folder, "");
      } else {
        List<Path> inside;
        try (var all = Files.list(folder)) {
          inside = all.sorted().toList();
        }
        for (Path one : inside) {
          boolean own = Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS);
          if (own && Files.exists(one.resolve(Manifest.FILE))) {
            shelf.add(one, one.getFileName().toString());
          }
        }
      }
    } catch (IOException e) {
      throw new UnreadableManifestException(
          folder, "cannot be read; check its name and permissions", e);
    }
    shelf.episodes.sort(Comparator.comparing(Episode::day).reversed().thenComparing(Episode::path));
    return shelf;
  }

  private void add(Path folder, String path) throws IOException {
    try {
      episodes.add(Episode.of(folder, path, Manifest.read(folder)));
    } catch (UnreadableManifestException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  List<Episode> episodes() {
    return List.copyOf(episodes);
  }

  /** Returns how many articles there are. */
  public int size() {
    return episodes.size();
  }

  /** Returns the folders of articles that have no one file of sound, which a feed needs. */
  public List<String> withoutOneFile() {
    return episodes.stream().filter(e -> e.sound().isEmpty()).map(Episode::path).toList();
  }

  /** Returns what is wrong with the manifests that are not in it, a line each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }
}
