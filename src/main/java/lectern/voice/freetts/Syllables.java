package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a word into syllables: of the consonants between two vowels, as many as English allows at
 * the start of a word go with the second (the maximal onset principle).
 */
final class Syllables {
  /**
   * The clusters with which English syllables start; a single consonant may, all but {@code ng}.
   */
  private static final Set<String> ONSETS =
      Set.of(
          "p l", "p r", "p y", "b l", "b r", "b y", "t r", "t w", "d r", "d w", "k l", "k r", "k w",
          "k y", "g l", "g r", "g w", "f l", "f r", "f y", "v y", "th r", "th w", "s l", "s w",
          "s m", "s n", "s p", "s t", "s k", "s f", "sh r", "hh y", "m y", "s p l", "s p r",
          "s p y", "s t r", "s k r", "s k w", "s k y");

  private Syllables() {}

  /** Returns the phones of a word, syllable by syllable. */
  static List<List<String>> of(List<String> phones) {
    List<List<String>> syllables = new ArrayList<>();
    int start = 0;
    int vowel = nextVowel(phones, 0);
    while (vowel < phones.size()) {
      int next = nextVowel(phones, vowel + 1);
      int end = next == phones.size() ? next : onset(phones, vowel + 1, next);
      syllables.add(phones.subList(start, end));
      start = end;
      vowel = next;
    }
    if (start < phones.size()) {
      syllables.add(phones.subList(start, phones.size()));
    }
    return syllables;
  }

  private static int nextVowel(List<String> phones, int from) {
    int at = from;
    while (at < phones.size() && !Phones.isVowel(phones.get(at))) {
      at++;
    }
    return at;
  }

  /** Returns where the syllable of the vowel at {@code vowel} starts, not before {@code from}. */
  private static int onset(List<String> phones, int from, int vowel) {
    for (int start = Math.max(from, vowel - 3); start < vowel - 1; start++) {
      if (ONSETS.contains(String.join(" ", phones.subList(start, vowel)))) {
        return start;
      }
    }
    return vowel == from || phones.get(vowel - 1).equals("ng") ? vowel : vowel - 1;
  }
}
