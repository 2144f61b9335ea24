package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.SpokenWord;
import lectern.voice.Pronounced.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phones of a word: its own, the name of a letter, then those of the word lists, of the
 * CMU lexicon, of its American spelling, of a known word with an ending, of a name by the rules of
 * its language, of two known words, and at last by letter-to-sound rules (Black, Lenzo and Pagel,
 * "Issues in Building General Letter to Sound Rules", 1998). Serves all threads.
 */
final class Pronouncer {
  /** Rules are made for words; longer strings of letters are said piece by piece. */
  private static final int MAX_LETTERS = 60;

  /** The file of the rules. */
  static final String RULES = "cmulex_lts.bin";

  private final Dictionary dictionary = new Dictionary();
  private final LetterToSound rules = LetterToSound.load(RULES);
  private final Spellings spellings = new Spellings();
  private final Inflections inflections;
  private final Compounds compounds;
  private volatile @Nullable Origins origins;

  private Pronouncer() {
    inflections = new Inflections(dictionary, rules);
    compounds = new Compounds(dictionary, rules);
  }

  /** Loads the lexicon, the rules and the lists. */
  static Pronouncer load() {
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
    boolean name = Dictionary.isName(word.text());
    List<String> accented = listed(word);
    if (accented != null) {
      return accented;
    }
    boolean hasAccents = text.length() != word.text().length() || !isPlain(word.text());
    if (hasAccents && dictionary.phones(text, name) == null && !dictionary.isRuled(text)) {
      List<String> foreign = foreign(word.text().toLowerCase(Locale.ROOT));
      if (foreign != null) {
        return foreign;
      }
    }
    return said(text, name);
  }

  /** Whether the phones of a word come from rules alone, and no dictionary confirms them. */
  boolean isGuess(SpokenWord word) {
    return word.phonemes() == null
        && !word.letter()
        && listed(word) == null
        && isGuess(AsciiLetters.of(word.text()), Dictionary.isName(word.text()));
  }

  /** Returns where the phones of a word come from. */
  Source source(SpokenWord word) {
    if (word.phonemes() != null) {
      return Source.GIVEN;
    }
    if (word.letter()) {
      return Source.LETTER;
    }
    if (isGuess(word)) {
      return Source.GUESSED;
    }
    String text = AsciiLetters.of(word.text());
    boolean name = Dictionary.isName(word.text());
    if (listed(word) != null || dictionary.isBuiltIn(text, name)) {
      return Source.BUILT_IN;
    }
    boolean whole = dictionary.phones(text, name) != null || dictionary.isRuled(text);
    return whole ? Source.DICTIONARY : Source.DERIVED;
  }

  private @Nullable List<String> listed(SpokenWord word) {
    String text = word.text();
    return dictionary.listed(text.toLowerCase(Locale.ROOT), Dictionary.isName(text));
  }

  private boolean isGuess(String text, boolean name) {
    if (text.isEmpty() || dictionary.phones(text, name) != null || dictionary.isRuled(text)) {
      return false;
    }
    int apostrophe = text.lastIndexOf('\'');
    if (apostrophe >= 0) {
      String after = text.substring(apostrophe + 1);
      boolean ending = Endings.isClitic(after) || after.isEmpty();
      return isGuess(ending ? text.substring(0, apostrophe) : text.replace("'", ""), name);
    }
    String american = spellings.american(text);
    if (american != null) {
      return isGuess(american, name);
    }
    return (!name || inflections.ofName(text) == null)
        && inflections.of(text) == null
        && compounds.of(text) == null;
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
      phones.addAll(dictionary.letter(text.charAt(i)));
    }
    return phones;
  }

  /** Returns the phones of small letters and apostrophes. */
  private List<String> said(String text, boolean name) {
    List<String> phones = new ArrayList<>();
    int from = 0;
    for (; text.length() - from > MAX_LETTERS; from += MAX_LETTERS) {
      phones.addAll(word(text.substring(from, from + MAX_LETTERS), false));
    }
    phones.addAll(word(text.substring(from), name));
    return phones;
  }

  private List<String> word(String text, boolean name) {
    List<String> phones = dictionary.phones(text, name);
    if (phones != null) {
      return phones;
    }
    if (text.indexOf('\'') >= 0) {
      return withApostrophe(text, name);
    }
    if (dictionary.isRuled(text)) {
      return byRule(text);
    }
    String american = spellings.american(text);
    if (american != null) {
      return word(american, name);
    }
    phones = name ? inflections.ofName(text) : null;
    if (phones == null) {
      phones = inflections.of(text);
    }
    if (phones == null && name) {
      phones = foreign(text);
    }
    if (phones == null) {
      phones = compounds.of(text);
    }
    if (phones == null) {
      phones = byRule(text);
    }
    return phones.isEmpty() ? spelled(text) : phones;
  }

  private List<String> withApostrophe(String text, boolean name) {
    int last = text.lastIndexOf('\'');
    String before = text.substring(0, last);
    String after = text.substring(last + 1);
    if (before.isEmpty() || after.isEmpty()) {
      return word(before + after, name);
    }
    if (after.equals("t") && before.endsWith("n")) {
      List<String> stem = word(before.substring(0, before.length() - 1), name);
      return stem.isEmpty() ? word(before + after, name) : Endings.not(stem);
    }
    if (Endings.isClitic(after)) {
      List<String> stem = word(before, name);
      return stem.isEmpty() ? word(after, name) : Endings.clitic(stem, after);
    }
    String joined = text.replace("'", "");
    if (text.startsWith("o'") && dictionary.phones(joined, name) == null) {
      List<String> phones = new ArrayList<>(List.of("ow"));
      phones.addAll(word(joined.substring(1), name));
      return phones;
    }
    return word(joined, name);
  }

  /** Returns the phones of a name of another language, if its spelling tells which, else null. */
  private @Nullable List<String> foreign(String name) {
    Origins loaded = origins;
    if (loaded == null) {
      loaded = new Origins();
      origins = loaded;
    }
    return loaded.phones(name);
  }

  private List<String> byRule(String text) {
    return Phones.restressed(rules.phones(text));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
