package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says known words with endings: plurals, possessives, past tenses, "-ing", "-ly", "'ll" and such.
 */
final class Endings {
  /** The shortest stem that is taken for a word, in letters. */
  private static final int MIN_STEM = 3;

  private final Function<String, @Nullable List<String>> known;

  /**
   * Makes one.
   *
   * @param known gives the phones of a listed word, else null
   */
  Endings(Function<String, @Nullable List<String>> known) {
    this.known = known;
  }

  /** Returns the phones of a known word with an ending, else null. */
  @Nullable List<String> of(String word) {
    if (word.endsWith("s") && !word.endsWith("ss")) {
      List<String> stem = stem(word, "s");
      if (stem == null && word.endsWith("ies")) {
        stem = stem(word.substring(0, word.length() - 3) + "y", "");
      }
      if (stem == null && word.endsWith("es")) {
        stem = sibilant(stem(word, "es"));
      }
      return stem == null ? null : possessive(stem);
    }
    if (word.endsWith("ed")) {
      List<String> stem = verb(word, "ed");
      return stem == null ? null : past(stem);
    }
    if (word.endsWith("ing")) {
      List<String> stem = verb(word, "ing");
      return stem == null ? null : with(stem, "ih", "ng");
    }
    if (word.endsWith("ly")) {
      List<String> stem = stem(word, "ly");
      return stem == null ? null : with(stem, "l", "iy");
    }
    return null;
  }

  /** Returns a word with the s of plurals and possessives, after its last sound. */
  List<String> possessive(List<String> stem) {
    if (stem.isEmpty()) {
      return stem;
    }
    String last = Phones.bare(stem.get(stem.size() - 1));
    if (Phones.isSibilant(last)) {
      return with(stem, "ax", "z");
    }
    return with(stem, Phones.isVoiceless(last) ? "s" : "z");
  }

  /** Returns a word with "n't", such as "needn't". */
  List<String> not(List<String> stem) {
    boolean vowel = !stem.isEmpty() && Phones.isVowel(stem.get(stem.size() - 1));
    return vowel ? with(stem, "n", "t") : with(stem, "ax", "n", "t");
  }

  /**
   * Returns a word with what follows its apostrophe, such as "who'd", else null.
   *
   * @param said gives the phones of any word
   */
  @Nullable List<String> clitic(String word, String ending, Function<String, List<String>> said) {
    return switch (ending) {
      case "s" -> possessive(said.apply(word));
      case "ll" -> weak(said.apply(word), "l");
      case "ve" -> weak(said.apply(word), "v");
      case "re" -> with(said.apply(word), "er");
      case "m" -> with(said.apply(word), "m");
      case "d" -> would(said.apply(word));
      default -> null;
    };
  }

  private static List<String> weak(List<String> stem, String consonant) {
    boolean vowel = !stem.isEmpty() && Phones.isVowel(stem.get(stem.size() - 1));
    return vowel ? with(stem, consonant) : with(stem, "ax", consonant);
  }

  private static List<String> would(List<String> stem) {
    boolean vowel = !stem.isEmpty() && Phones.isVowel(stem.get(stem.size() - 1));
    return vowel ? with(stem, "d") : with(stem, "ax", "d");
  }

  private static List<String> past(List<String> stem) {
    String last = Phones.bare(stem.get(stem.size() - 1));
    if (last.equals("t") || last.equals("d")) {
      return with(stem, "ax", "d");
    }
    return with(stem, Phones.isVoiceless(last) ? "t" : "d");
  }

  /** Returns the stem of "walked", "loved", "stopped", "cried", "making"; else null. */
  private @Nullable List<String> verb(String word, String ending) {
    List<String> stem = stem(word, ending);
    if (stem == null) {
      stem = stem(word.substring(0, word.length() - ending.length()) + "e", "");
    }
    int last = word.length() - ending.length() - 1;
    if (stem == null && last > MIN_STEM && word.charAt(last) == word.charAt(last - 1)) {
      stem = stem(word.substring(0, last), "");
    }
    if (stem == null && ending.equals("ed") && word.endsWith("ied")) {
      stem = stem(word.substring(0, word.length() - 3) + "y", "");
    }
    return stem;
  }

  private @Nullable List<String> stem(String word, String ending) {
    int length = word.length() - ending.length();
    if (length < MIN_STEM) {
      return null;
    }
    return known.apply(word.substring(0, length));
  }

  private static @Nullable List<String> sibilant(@Nullable List<String> stem) {
    return stem != null && Phones.isSibilant(stem.get(stem.size() - 1)) ? stem : null;
  }

  private static List<String> with(List<String> stem, String... ending) {
    List<String> phones = new ArrayList<>(stem.size() + ending.length);
    phones.addAll(stem);
    phones.addAll(List.of(ending));
    return phones;
  }
}
