package lectern.voice.freetts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows the phones of listed words: Lectern's own lists first, then FreeTTS's lexicon. A name of
 * the lists wins over the lexicon only where it is written with a capital, so that "lam" stays what
 * it is beside "To Lam"; a small letter gets the name if the lexicon lacks the word.
 */
final class Dictionary {
  /** FreeTTS's lexicons: what was added by hand, and the large one. */
  static final List<String> LEXICONS = List.of("cmulex_addenda.bin", "cmulex_compiled.bin");

  /** Lectern's own lists, the first of which wins. */
  static final List<String> LISTS =
      List.of(
          "words.tsv",
          "irregular.tsv",
          "names/countries.tsv",
          "names/cities.tsv",
          "names/people.tsv",
          "names/organizations.tsv",
          "names/technology.tsv",
          "names/sport.tsv",
          "names/arts.tsv",
          "names/loanwords.tsv",
          "names/given-names.tsv",
          "names/family-names.tsv");

  private final WordList words = new WordList(LISTS);

  private final Map<String, List<String>> letters = Tables.phones("letters.tsv");
  private final CmuLexicon addenda = CmuLexicon.load(LEXICONS.get(0));
  private final CmuLexicon lexicon = CmuLexicon.load(LEXICONS.get(1));
  private final RuledWords ruled = RuledWords.load();

  /**
   * Returns the phones that Lectern's lists have for a word, else null.
   *
   * @param word small letters, accents and all
   * @param name whether the word is written with a capital
   */
  @Nullable List<String> listed(String word, boolean name) {
    return words.phones(word, name);
  }

  /**
   * Returns the phones of a listed word, else null.
   *
   * @param word small letters a to z and apostrophes
   * @param name whether the word is written with a capital
   */
  @Nullable List<String> phones(String word, boolean name) {
    List<String> listed = words.phones(word, name);
    if (listed != null) {
      return listed;
    }
    if (word.length() == 1 && letters.containsKey(word)) {
      return letters.get(word);
    }
    List<String> phones = addenda.phones(word);
    if (phones == null) {
      phones = lexicon.phones(word);
    }
    if (phones == null || phones.isEmpty()) {
      return name ? null : words.phones(word, true);
    }
    return Phones.restressed(phones);
  }

  /** Whether the phones of a word come from Lectern's own lists, rather than from the lexicon. */
  boolean isBuiltIn(String word, boolean name) {
    return words.phones(word, name) != null
        || (addenda.phones(word) == null
            && lexicon.phones(word) == null
            && words.phones(word, true) != null);
  }

  /**
   * Whether the letter-to-sound rules say a word right: the dictionary has it, from which the
   * lexicon was made by leaving out such words.
   */
  boolean isRuled(String word) {
    return ruled.contains(word);
  }

  /** Returns the name of a letter; nothing for what is none. */
  List<String> letter(char letter) {
    return letters.getOrDefault(String.valueOf(letter), List.of());
  }

  /** Whether a word is written with a capital. */
  static boolean isName(String written) {
    return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
  }
}
