package lectern.spoken.en;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first column of a table, read when it is first asked: an article needs few of the tables. Any
 * number of threads may ask.
 */
final class WordSet {
  private final String table;
  private volatile @Nullable Set<String> words;

  /**
   * Makes one.
   *
   * @param table the file's name without folder and ending
   */
  WordSet(String table) {
    this.table = table;
  }

  boolean contains(String word) {
    Set<String> known = words;
    return (known == null ? load() : known).contains(word);
  }

  private synchronized Set<String> load() {
    Set<String> loaded = words;
    if (loaded == null) {
      loaded = Table.set(table);
      words = loaded;
    }
    return loaded;
  }
}
