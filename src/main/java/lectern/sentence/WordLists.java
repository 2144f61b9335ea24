package lectern.sentence;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.data.Resources;

/** The word lists that the rules look into, read once from the files beside this package. */
final class WordLists {
  /** Abbreviations without their last full stop. */
  static final Map<String, EnumSet<AbbreviationClass>> ABBREVIATIONS = new HashMap<>(1024);

  /** The classes of a word that is no abbreviation; never changed. */
  static final EnumSet<AbbreviationClass> NONE = EnumSet.noneOf(AbbreviationClass.class);

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

  /** Returns what kinds of abbreviation {@code form}, which is not empty, may be. */
  static EnumSet<AbbreviationClass> abbreviationClasses(String form) {
    EnumSet<AbbreviationClass> classes = ABBREVIATIONS.get(form);
    if (classes != null) {
      return classes;
    }
    if (Letters.isUpper(form.charAt(0))) {
      String small = form.toLowerCase(Locale.ROOT);
      classes = ABBREVIATIONS.get(small);
      if (classes != null && classes.contains(AbbreviationClass.NUMBER)) {
        return EnumSet.of(AbbreviationClass.NUMBER);
      }
      classes = ABBREVIATIONS.get(form.substring(0, 1).concat(small.substring(1)));
      if (classes != null && classes.contains(AbbreviationClass.TITLE) && form.length() > 1) {
        return EnumSet.of(AbbreviationClass.TITLE);
      }
    }
    return NONE;
  }

  private static void read(String file) {
    byte[] bytes = Resources.bytes("/lectern/sentence/" + file);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int number = 0;
    int start = 0;
    while (start < bytes.length) {
      number++;
      int end = find(bytes, '\n', start, bytes.length);
      int tab = find(bytes, '\t', start, end);
      if (bytes[start] != '#') {
        if (tab == end || tab == start) {
          throw new IllegalStateException(file + ":" + number + ": no key and words with a tab");
        }
        add(file, text(latin, bytes, start, tab), latin, bytes, tab + 1, end);
      }
      start = end + 1;
    }
  }

  private static int find(byte[] bytes, char c, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != c) {
      i++;
    }
    return i;
  }

  /**
   * Returns a word.
   *
   * @param latin a character for each byte: what the bytes mean, where they are ASCII
   */
  private static String text(String latin, byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
      }
    }
    return latin.substring(from, to);
  }

  private static void add(String file, String key, String latin, byte[] bytes, int from, int to) {
    boolean abbreviations = file.equals("abbreviations.tsv");
    EnumSet<AbbreviationClass> only =
        abbreviations ? EnumSet.of(AbbreviationClass.valueOf(key.toUpperCase(Locale.ROOT))) : NONE;
    Set<String> set = file.equals("names.tsv") ? nameSet(key) : SETS.get(key);
    if (set == null) {
      set = new HashSet<>();
      SETS.put(key, set);
    }
    int start = from;
    while (start < to) {
      int end = find(bytes, ' ', start, to);
      if (end > start) {
        String word = text(latin, bytes, start, end);
        if (abbreviations) {
          addAbbreviation(word, only);
        } else {
          set.add(word);
        }
      }
      start = end + 1;
    }
  }

  private static void addAbbreviation(String form, EnumSet<AbbreviationClass> only) {
    EnumSet<AbbreviationClass> others = ABBREVIATIONS.put(form, only);
    if (others != null) {
      EnumSet<AbbreviationClass> all = EnumSet.copyOf(others);
      all.addAll(only);
      ABBREVIATIONS.put(form, all);
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
