package lectern.spoken.en;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of two columns, read when it is first asked: an article needs few of the tables. Any
 * number of threads may ask.
 */
final class WordMap {
  private final String table;
  private volatile @Nullable Map<String, String> entries;

  /**
   * Makes one.
   *
   * @param table the file's name without folder and ending
   */
  WordMap(String table) {
    this.table = table;
  }

  /** Returns what stands beside a word; null if the word is not there. */
  @Nullable String get(String word) {
    return entries().get(word);
  }

  /** Returns what stands beside a word, or something else if the word is not there. */
  String getOrDefault(String word, String otherwise) {
    String found = get(word);
    return found == null ? otherwise : found;
  }

  boolean contains(String word) {
    return entries().containsKey(word);
  }

  private Map<String, String> entries() {
    Map<String, String> known = entries;
    return known == null ? load() : known;
  }

  private synchronized Map<String, String> load() {
    Map<String, String> loaded = entries;
    if (loaded == null) {
      loaded = Table.map(table);
      entries = loaded;
    }
    return loaded;
  }
}
