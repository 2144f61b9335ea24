package lectern.voice.freetts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divides a word into syllables: of the consonants between two vowels, as many as English allows at
 * the start of a word go with the second (the maximal onset principle). A single consonant may, all
 * but {@code ng}.
 */
final class Syllables {
  /** The consonants that may follow one at the start of a syllable. */
  private static final Map<String, Set<String>> SECOND =
      Map.ofEntries(
          Map.entry("p", Set.of("l", "r", "y")),
          Map.entry("b", Set.of("l", "r", "y")),
          Map.entry("t", Set.of("r", "w")),
          Map.entry("d", Set.of("r", "w")),
          Map.entry("k", Set.of("l", "r", "w", "y")),
          Map.entry("g", Set.of("l", "r", "w")),
          Map.entry("f", Set.of("l", "r", "y")),
          Map.entry("v", Set.of("y")),
          Map.entry("th", Set.of("r", "w")),
          Map.entry("s", Set.of("l", "w", "m", "n", "p", "t", "k", "f")),
          Map.entry("sh", Set.of("r")),
          Map.entry("hh", Set.of("y")),
          Map.entry("m", Set.of("y")));

  /** The consonants that may follow {@code s} and one of these. */
  private static final Map<String, Set<String>> THIRD =
      Map.of("p", Set.of("l", "r", "y"), "t", Set.of("r"), "k", Set.of("r", "w", "y"));

  private Syllables() {}

  /** Returns the ends of a word's syllables: for each, the place of the phone behind it. */
  static int[] ends(List<String> phones) {
    int[] ends = new int[phones.size()];
    int count = 0;
    int vowel = nextVowel(phones, 0);
    while (vowel < phones.size()) {
      int next = nextVowel(phones, vowel + 1);
      ends[count++] = next == phones.size() ? next : onset(phones, vowel + 1, next);
      vowel = next;
    }
    if (count == 0 && !phones.isEmpty()) {
      ends[count++] = phones.size();
    }
    return Arrays.copyOf(ends, count);
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
    if (vowel == from) {
      return vowel;
    }
    String last = phones.get(vowel - 1);
    if (vowel - 1 > from) {
      String second = phones.get(vowel - 2);
      if (vowel - 2 > from
          && phones.get(vowel - 3).equals("s")
          && THIRD.getOrDefault(second, Set.of()).contains(last)) {
        return vowel - 3;
      }
      if (SECOND.getOrDefault(second, Set.of()).contains(last)) {
        return vowel - 2;
      }
    }
    return last.equals("ng") ? vowel : vowel - 1;
  }
}
