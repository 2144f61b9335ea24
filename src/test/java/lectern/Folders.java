package lectern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests do with the folders that articles are written into. */
public final class Folders {
  private Folders() {}

  /** Returns a folder's files with their bytes, without what Lectern hides. */
  public static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder).filter(Files::isRegularFile)) {
      for (Path file : all.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(file.getFileName().toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** Returns the files that Lectern hides in a folder and whose names have an ending. */
  static List<Path> hidden(Path folder, String ending) throws IOException {
    try (Stream<Path> kept = Files.list(folder.resolve(".lectern"))) {
      return kept.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /** Deletes a folder and all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
