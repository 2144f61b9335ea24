package lectern.voice.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.SpokenWord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phones of a word: its own, the name of a letter, then those of the word list, of the
 * CMU lexicon, of a known word with an ending, and at last by letter-to-sound rules (Black, Lenzo
 * and Pagel, "Issues in Building General Letter to Sound Rules", 1998). Serves all threads.
 */
final class Pronouncer {
  /** Rules are made for words; longer strings of letters are said piece by piece. */
  private static final int MAX_LETTERS = 60;

  private final CMULexicon lexicon;
  private final Map<String, List<String>> letters = PhoneTable.read("letters.tsv");
  private final Map<String, List<String>> words = PhoneTable.read("words.tsv");
  private final Inflections inflections;

  Pronouncer(CMULexicon lexicon) {
    this.lexicon = lexicon;
    this.inflections = new Inflections(this::known, this::byRule);
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
    return word.letter() ? spelled(text) : said(text);
  }

  /** Returns the names of the letters; an {@code s} after an apostrophe is an ending. */
  private List<String> spelled(String text) {
    int apostrophe = text.indexOf('\'');
    if (apostrophe > 0) {
      List<String> name = spelled(text.substring(0, apostrophe));
      List<String> contracted =
          name.isEmpty() ? null : Endings.clitic(name, text.substring(apostrophe + 1));
      return contracted == null ? name : contracted;
    }
    List<String> phones = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      phones.addAll(letters.getOrDefault(text.substring(i, i + 1), List.of()));
    }
    return phones;
  }

  /** Returns the phones of small letters and apostrophes. */
  private List<String> said(String text) {
    if (text.length() > MAX_LETTERS) {
      List<String> phones = new ArrayList<>(said(text.substring(0, MAX_LETTERS)));
      for (int from = MAX_LETTERS; from < text.length(); from += MAX_LETTERS) {
        phones.addAll(said(text.substring(from, Math.min(text.length(), from + MAX_LETTERS))));
      }
      return phones;
    }
    if (text.indexOf('\'') >= 0) {
      return withApostrophe(text);
    }
    List<String> phones = known(text);
    if (phones == null) {
      phones = inflections.of(text);
    }
    return phones == null ? byRule(text) : phones;
  }

  private List<String> withApostrophe(String text) {
    List<String> whole = words.get(text);
    if (whole != null) {
      return whole;
    }
    int last = text.lastIndexOf('\'');
    String before = text.substring(0, last);
    String after = text.substring(last + 1);
    if (before.isEmpty() || after.isEmpty()) {
      return said(before + after);
    }
    boolean not = after.equals("t") && before.endsWith("n");
    List<String> stem = said(not ? before.substring(0, before.length() - 1) : before);
    if (!stem.isEmpty()) {
      List<String> contracted = not ? Endings.not(stem) : Endings.clitic(stem, after);
      if (contracted != null) {
        return contracted;
      }
    }
    List<String> joined = known(before + after);
    if (joined != null) {
      return joined;
    }
    if (before.equals("o")) {
      List<String> phones = new ArrayList<>(List.of("ow"));
      phones.addAll(said(after));
      return phones;
    }
    return said(before + after);
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
    @Nullable String[] phones = lexicon.getPhones(word, null, false);
    return phones == null || phones.length == 0 ? null : List.of(phones);
  }

  /** Applies the letter-to-sound rules, which keep a buffer: one thread at a time. */
  private List<String> byRule(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    synchronized (lexicon) {
      return List.of(lexicon.getPhones(text, null, true));
    }
  }
}
