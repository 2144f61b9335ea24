package lectern.lexicon;

import java.util.List;

/**
 * How a word is said: as other words, or as phonemes. Source: W3C Pronunciation Lexicon
 * Specification 1.0, §4.6 (phoneme) and §4.7 (alias).
 */
public sealed interface Pronunciation {
  /**
   * Said as if these words were written.
   *
   * @param words words separated by blanks
   */
  record Alias(String words) implements Pronunciation {}

  /**
   * Said with these sounds.
   *
   * @param phones ARPAbet phones in small letters as in the CMU Pronouncing Dictionary, vowels with
   *     a stress digit: {@code l ay1 v}
   */
  record Phonemes(List<String> phones) implements Pronunciation {
    /** Copies the list. */
    public Phonemes {
      phones = List.copyOf(phones);
    }

    /** Returns the phones that {@code blankSeparated} names. */
    public static Phonemes of(String blankSeparated) {
      return new Phonemes(List.of(blankSeparated.split(" ")));
    }

    /**
     * Returns these phones with those of an ending of the spelling.
     *
     * @param ending {@code s}, {@code es}, or an apostrophe and what follows it, as in {@code 's}
     */
    public Phonemes with(String ending) {
      return new Phonemes(Endings.with(phones, ending));
    }
  }
}
