package lectern.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexicons in Lectern's folder for settings. */
final class ConfigFolder {
  private final @Nullable Path folder;

  private ConfigFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Finds the folder, which need not exist. */
  static ConfigFolder of(Map<String, String> environment) {
    return new ConfigFolder(Configuration.folder(environment));
  }

  /** Returns the lexicons that are there; of two, the second one wins. */
  List<Path> lexicons() {
    List<Path> lexicons = new ArrayList<>(2);
    if (folder != null) {
      for (String name : List.of("lexicon.pls", "lexicon.txt")) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          lexicons.add(file);
        }
      }
    }
    return lexicons;
  }

  /** Returns the lexicon that new words go into, or null if the user has no home. */
  @Nullable Path lexicon() {
    return folder == null ? null : folder.resolve("lexicon.txt");
  }
}
