package lectern.voice.freetts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.SpokenWord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phones of a word: its own, the name of a letter, then those of the word list, of the
 * CMU lexicon, of its American spelling, of a known word with an ending, and at last by
 * letter-to-sound rules (Black, Lenzo and Pagel, "Issues in Building General Letter to Sound
 * Rules", 1998). Serves all threads.
 */
final class Pronouncer {
  /** Rules are made for words; longer strings of letters are said piece by piece. */
  private static final int MAX_LETTERS = 60;

  private final CmuLexicon addenda;
  private final CmuLexicon lexicon;
  private final LetterToSound rules;
  private volatile @Nullable CmuLexicon dictionary;
  private final Map<String, List<String>> letters = Tables.phones("letters.tsv");
  private final Map<String, List<String>> words = Tables.phones("irregular.tsv");
  private final Spellings spellings = new Spellings();
  private final Inflections inflections;

  private Pronouncer() throws IOException {
    words.putAll(Tables.phones("words.tsv"));
    addenda = CmuLexicon.load("cmulex_addenda.bin");
    lexicon = CmuLexicon.load("cmulex_compiled.bin");
    rules = LetterToSound.load("cmulex_lts.bin");
    inflections = new Inflections(this::known, this::byRule);
  }

  /** Loads the lexicon, the rules and the lists. */
  static Pronouncer load() throws IOException {
    return new Pronouncer();
  }

  /** Returns the phones of a word; none if nothing in it can be said. */
  List<String> phones(SpokenWord word) {
    Phonemes own = word.phonemes();
    if (own != null) {
      List<String> phones = Phones.ofArpabet(own.phones());
      if (!phones.isEmpty()) {
        return phones;
      }
    }
    String text = AsciiLetters.of(word.text());
    if (word.letter()) {
      return spelled(text);
    }
    List<String> accented = words.get(word.text().toLowerCase(Locale.ROOT));
    return accented == null ? said(text) : accented;
  }

  /**
   * Whether the phones of a word come from letter-to-sound rules alone, and no dictionary confirms
   * them. The lexicon lacks the words that the rules get right; the whole dictionary from which it
   * was made has them.
   */
  boolean isGuess(SpokenWord word) {
    return word.phonemes() == null
        && !word.letter()
        && !words.containsKey(word.text().toLowerCase(Locale.ROOT))
        && isGuess(AsciiLetters.of(word.text()));
  }

  private CmuLexicon wholeDictionary() {
    CmuLexicon whole = dictionary;
    if (whole == null) {
      try {
        whole = CmuLexicon.load("cmudict04_compiled.bin");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      dictionary = whole;
    }
    return whole;
  }

  private boolean isGuess(String text) {
    if (text.isEmpty() || known(text) != null || wholeDictionary().phones(text) != null) {
      return false;
    }
    int apostrophe = text.lastIndexOf('\'');
    if (apostrophe >= 0) {
      String after = text.substring(apostrophe + 1);
      boolean ending = Endings.isClitic(after) || after.isEmpty();
      return isGuess(ending ? text.substring(0, apostrophe) : text.replace("'", ""));
    }
    String american = spellings.american(text);
    return american == null ? inflections.of(text) == null : isGuess(american);
  }

  /** Returns the names of the letters, with what follows an apostrophe as an ending. */
  private List<String> spelled(String text) {
    int apostrophe = text.indexOf('\'');
    if (apostrophe > 0) {
      List<String> name = spelled(text.substring(0, apostrophe));
      String after = text.substring(apostrophe + 1);
      return Endings.isClitic(after) && !name.isEmpty() ? Endings.clitic(name, after) : name;
    }
    List<String> phones = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      phones.addAll(letters.getOrDefault(text.substring(i, i + 1), List.of()));
    }
    return phones;
  }

  /** Returns the phones of small letters and apostrophes. */
  private List<String> said(String text) {
    List<String> phones = new ArrayList<>();
    int from = 0;
    for (; text.length() - from > MAX_LETTERS; from += MAX_LETTERS) {
      phones.addAll(word(text.substring(from, from + MAX_LETTERS)));
    }
    phones.addAll(word(text.substring(from)));
    return phones;
  }

  private List<String> word(String text) {
    List<String> phones = known(text);
    if (phones != null) {
      return phones;
    }
    if (text.indexOf('\'') >= 0) {
      return withApostrophe(text);
    }
    String american = spellings.american(text);
    if (american != null) {
      return word(american);
    }
    phones = inflections.of(text);
    if (phones == null) {
      phones = byRule(text);
    }
    return phones.isEmpty() ? spelled(text) : phones;
  }

  private List<String> withApostrophe(String text) {
    int last = text.lastIndexOf('\'');
    String before = text.substring(0, last);
    String after = text.substring(last + 1);
    if (before.isEmpty() || after.isEmpty()) {
      return word(before + after);
    }
    if (after.equals("t") && before.endsWith("n")) {
      List<String> stem = word(before.substring(0, before.length() - 1));
      return stem.isEmpty() ? word(before + after) : Endings.not(stem);
    }
    if (Endings.isClitic(after)) {
      List<String> stem = word(before);
      return stem.isEmpty() ? word(after) : Endings.clitic(stem, after);
    }
    String joined = text.replace("'", "");
    if (text.startsWith("o'") && known(joined) == null) {
      List<String> phones = new ArrayList<>(List.of("ow"));
      phones.addAll(word(joined.substring(1)));
      return phones;
    }
    return word(joined);
  }

  /** Returns the phones of a word that is listed, else null. */
  private @Nullable List<String> known(String word) {
    List<String> listed = words.get(word);
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
    return phones == null || phones.isEmpty() ? null : Phones.restressed(phones);
  }

  private List<String> byRule(String text) {
    return Phones.restressed(rules.phones(text));
  }
}
