package lectern.spoken.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lectern.lexicon.Pronunciation.Phonemes;
import org.jspecify.annotations.Nullable;

/** The words that are spelled alike and said differently, with their readings. */
final class HomographTable {
  private final Map<String, String[]> rows = new HashMap<>();

  /** The ways of the words that were asked for. */
  private final Map<String, List<Way>> known = new ConcurrentHashMap<>();

  HomographTable() {
    for (String[] row : Table.rows("homographs", 3)) {
      if (rows.put(row[0], row) != null) {
        throw new IllegalStateException("twice in homographs.tsv: " + row[0]);
      }
    }
  }

  /** Returns the ways to say a word, the usual one first, or null if there is only one. */
  @Nullable List<Way> ways(String word) {
    String[] row = rows.get(word);
    if (row == null) {
      return null;
    }
    List<Way> ways = known.get(word);
    if (ways == null) {
      ways = new ArrayList<>();
      for (int i = 1; i < row.length; i++) {
        int equals = row[i].indexOf('=');
        ways.add(new Way(row[i].substring(0, equals), Phonemes.of(row[i].substring(equals + 1))));
      }
      known.put(word, ways);
    }
    return ways;
  }

  /** Returns the way of a name, or null. */
  static @Nullable Way named(List<Way> ways, String name) {
    for (Way way : ways) {
      if (way.name.equals(name)) {
        return way;
      }
    }
    return null;
  }

  /**
   * One way to say a word.
   *
   * @param name such as {@code noun}
   * @param phonemes its sounds
   */
  record Way(String name, Phonemes phonemes) {}
}
