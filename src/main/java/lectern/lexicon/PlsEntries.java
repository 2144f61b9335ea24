package lectern.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.lexicon.Lexicon.Entry;

/** The lexemes of a document, of which one counts for each word. */
final class PlsEntries {
  private final String name;
  private final Map<String, Entry> plain = new LinkedHashMap<>();
  private final Map<String, Entry> inRoles = new LinkedHashMap<>();

  PlsEntries(String name) {
    this.name = name;
  }

  /**
   * Adds a lexeme.
   *
   * @param role whether it is meant for one part of speech or use only
   */
  void add(String grapheme, Pronunciation pronunciation, int line, boolean role) {
    Entry entry = new Entry(grapheme, pronunciation, name + " line " + line);
    (role ? inRoles : plain).putIfAbsent(grapheme, entry);
  }

  /** Returns the entries, those that win last. */
  List<Entry> inOrder() {
    List<Entry> all = new ArrayList<>(inRoles.values());
    all.addAll(plain.values());
    return all;
  }
}
