package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds the sounds of endings to the sounds of a word: "cats", "dogs", "boxes", "walked", "who'd".
 */
final class Endings {
  private Endings() {}

  /**
   * Returns a word with an ending of its spelling.
   *
   * @param ending {@code s}, {@code ed}, {@code ing} or {@code ly}
   */
  static List<String> inflected(List<String> stem, String ending) {
    return switch (ending) {
      case "s" -> plural(stem);
      case "ed" -> past(stem);
      case "ing" -> with(stem, "ih", "ng");
      case "ly" -> with(stem, "l", "iy");
      default -> throw new IllegalArgumentException(ending);
    };
  }

  /** Tells whether {@link #clitic} knows what follows an apostrophe. */
  static boolean isClitic(String ending) {
    return switch (ending) {
      case "s", "ll", "ve", "d", "ed", "re", "m" -> true;
      default -> false;
    };
  }

  /** Returns a word with what follows its apostrophe, such as "who'd". */
  static List<String> clitic(List<String> word, String ending) {
    return switch (ending) {
      case "s" -> plural(word);
      case "ll" -> endsInVowel(word) ? with(word, "l") : with(word, "ax", "l");
      case "ve" -> endsInVowel(word) ? with(word, "v") : with(word, "ax", "v");
      case "d", "ed" -> endsInVowel(word) ? with(word, "d") : with(word, "ax", "d");
      case "re" -> with(word, "er");
      case "m" -> with(word, "m");
      default -> throw new IllegalArgumentException(ending);
    };
  }

  /** Returns a word with "n't", such as "needn't". */
  static List<String> not(List<String> word) {
    return endsInVowel(word) ? with(word, "n", "t") : with(word, "ax", "n", "t");
  }

  private static List<String> plural(List<String> stem) {
    String last = last(stem);
    if (Phones.isSibilant(last)) {
      return with(stem, "ax", "z");
    }
    return with(stem, Phones.isVoiceless(last) ? "s" : "z");
  }

  private static List<String> past(List<String> stem) {
    String last = last(stem);
    if (last.equals("t") || last.equals("d")) {
      return with(stem, "ax", "d");
    }
    return with(stem, Phones.isVoiceless(last) ? "t" : "d");
  }

  private static boolean endsInVowel(List<String> word) {
    String last = last(word);
    return Phones.isVowel(last) && !last.equals("er");
  }

  private static String last(List<String> phones) {
    return Phones.bare(phones.get(phones.size() - 1));
  }

  private static List<String> with(List<String> stem, String... ending) {
    List<String> phones = new ArrayList<>(stem.size() + ending.length);
    phones.addAll(stem);
    phones.addAll(List.of(ending));
    return phones;
  }
}
