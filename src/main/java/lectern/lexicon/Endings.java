package lectern.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Adds the sounds of endings to the phones of a word: "cats", "dogs", "boxes", "who'd". */
final class Endings {
  private Endings() {}

  /**
   * Returns phones with those of an ending.
   *
   * @param ending {@code s}, {@code es}, {@code 's}, {@code 'll}, {@code 'd}, {@code 've}, {@code
   *     're} or {@code 'm}; any other is left out
   */
  static List<String> with(List<String> phones, String ending) {
    if (phones.isEmpty()) {
      return phones;
    }
    String last = phones.get(phones.size() - 1);
    boolean vowel = Character.isDigit(last.charAt(last.length() - 1)) && !last.startsWith("er");
    return switch (ending) {
      case "s", "es", "'s" -> inS(phones, last);
      case "'ll" -> vowel ? plus(phones, "l") : plus(phones, "ah0", "l");
      case "'d" -> vowel ? plus(phones, "d") : plus(phones, "ah0", "d");
      case "'ve" -> vowel ? plus(phones, "v") : plus(phones, "ah0", "v");
      case "'re" -> plus(phones, "er0");
      case "'m" -> plus(phones, "m");
      default -> phones;
    };
  }

  private static List<String> inS(List<String> phones, String last) {
    return switch (last) {
      case "s", "z", "sh", "zh", "ch", "jh" -> plus(phones, "ah0", "z");
      case "p", "t", "k", "f", "th", "hh" -> plus(phones, "s");
      default -> plus(phones, "z");
    };
  }

  private static List<String> plus(List<String> phones, String... ending) {
    List<String> all = new ArrayList<>(phones);
    all.addAll(List.of(ending));
    return all;
  }
}
