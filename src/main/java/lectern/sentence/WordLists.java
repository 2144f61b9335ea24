package lectern.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** The word lists that the rules look into, read once from the files beside this package. */
final class WordLists {
  /** Abbreviations without their last full stop. */
  static final Map<String, EnumSet<AbbreviationClass>> ABBREVIATIONS = new HashMap<>(1024);

  /** Sets of words in small letters, by the name of the set. */
  private static final Map<String, Set<String>> SETS = new HashMap<>();

  /** For each last word of a name that ends in a mark: the names, and the words that go on. */
  static final Map<String, Map<String, Set<String>>> NAMES = new HashMap<>();

  static {
    read("abbreviations.tsv");
    read("starters.tsv");
    read("words.tsv");
    read("names.tsv");
  }

  private WordLists() {}

  /** Returns the set called {@code name} in the files of starters and words. */
  static Set<String> set(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalStateException("no set of words is called " + name);
    }
    return words;
  }

  private static void read(String file) {
    InputStream stream = WordLists.class.getResourceAsStream("/lectern/sentence/" + file);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + file);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab <= 0) {
          throw new IllegalStateException(file + ":" + number + ": no tab");
        }
        add(file, line.substring(0, tab), new StringTokenizer(line.substring(tab + 1), " "));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String file, String key, StringTokenizer words) {
    if (file.equals("abbreviations.tsv")) {
      addAbbreviations(AbbreviationClass.valueOf(key.toUpperCase(Locale.ROOT)), words);
      return;
    }
    Set<String> set = file.equals("names.tsv") ? nameSet(key) : SETS.get(key);
    if (set == null) {
      set = new HashSet<>();
      SETS.put(key, set);
    }
    while (words.hasMoreTokens()) {
      set.add(words.nextToken());
    }
  }

  private static void addAbbreviations(AbbreviationClass kind, StringTokenizer words) {
    while (words.hasMoreTokens()) {
      String form = words.nextToken();
      EnumSet<AbbreviationClass> kinds = ABBREVIATIONS.get(form);
      if (kinds == null) {
        ABBREVIATIONS.put(form, EnumSet.of(kind));
      } else {
        kinds.add(kind);
      }
    }
  }

  private static Set<String> nameSet(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    Map<String, Set<String>> names = NAMES.get(last);
    if (names == null) {
      names = new HashMap<>();
      NAMES.put(last, names);
    }
    Set<String> set = new HashSet<>();
    names.put(name, set);
    return set;
  }
}
