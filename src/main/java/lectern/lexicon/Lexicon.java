package lectern.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How particular words and phrases are said, by the user's wish. Immutable.
 *
 * <p>Of two lexicons the later one wins, of two lines of a text file the later one, of two lexemes
 * of a PLS document the earlier one (PLS 1.0, §4.9.3).
 */
public final class Lexicon {
  /** The lexicon without entries. */
  public static final Lexicon EMPTY = new Lexicon(Map.of());

  /** A lexicon of a million words has about 40 MB. */
  private static final int MAX_BYTES = 64 << 20;

  private final Map<String, Entry> entries;

  private Lexicon(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** Returns the lexicon of these entries, of which later ones win. */
  public static Lexicon of(Collection<Entry> entries) {
    Map<String, Entry> byGrapheme = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byGrapheme.put(entry.grapheme(), entry);
    }
    return new Lexicon(byGrapheme);
  }

  /**
   * Reads a file: PLS if it starts as XML does, else a word and how it is said on each line.
   *
   * @throws LexiconException if it cannot be read, or a line of it is wrong
   */
  public static Lexicon read(Path file) throws LexiconException {
    String name = file.toString();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new LexiconException(
          name, 0, "the lexicon cannot be read; check its name and permissions");
    }
    return parse(name, bytes);
  }

  /**
   * Reads a lexicon from memory.
   *
   * @param name what to call it in messages
   * @throws LexiconException if a line of it is wrong
   */
  public static Lexicon parse(String name, byte[] bytes) throws LexiconException {
    if (bytes.length > MAX_BYTES) {
      throw new LexiconException(name, 0, "a lexicon may have 64 MB at most; split it");
    }
    List<Entry> entries =
        XmlText.isXml(bytes) ? new PlsParser(name).parse(bytes) : TextParser.parse(name, bytes);
    return of(entries);
  }

  /** Returns a lexicon with the entries of both; where both have a word, {@code later} wins. */
  public Lexicon plus(Lexicon later) {
    if (entries.isEmpty() || later.entries.isEmpty()) {
      return entries.isEmpty() ? later : this;
    }
    Map<String, Entry> both = new LinkedHashMap<>(entries);
    both.putAll(later.entries);
    return new Lexicon(both);
  }

  /**
   * Returns the entry for a written word or phrase: that of exactly these letters, else that of
   * small letters only, which stands for any capitals; or null.
   */
  public @Nullable Entry find(String written) {
    Entry exact = entries.get(written);
    return exact != null ? exact : entries.get(written.toLowerCase(Locale.ROOT));
  }

  /** Whether it has no entries. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns the entries in the order in which they were met first. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /**
   * A word or phrase and how it is said.
   *
   * @param grapheme how it is written, with single blanks between words
   * @param pronunciation how it is said
   * @param origin the file and the line that say so, such as {@code lexicon.txt line 3}
   */
  public record Entry(String grapheme, Pronunciation pronunciation, String origin) {}
}
