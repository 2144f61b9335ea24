package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says words that are a listed word with an ending, such as "gigabytes".
 *
 * <p>The lexicon lacks the words that the letter-to-sound rules say right, inflected ones too, and
 * so the stem does not simply win: "taped" is not "tap" with an ending. If the rules make the same
 * of the word as of its supposed stem, then the word needs the correction that the stem has.
 */
final class Inflections {
  private static final String[] ENDINGS = {"s", "ed", "ing", "ly"};

  /** The shortest stem that is taken for a word, in letters. */
  private static final int MIN_STEM = 3;

  private final Dictionary dictionary;
  private final LetterToSound rules;

  Inflections(Dictionary dictionary, LetterToSound rules) {
    this.dictionary = dictionary;
    this.rules = rules;
  }

  /** Returns the phones of a listed name with a plural ending, else null. */
  @Nullable List<String> ofName(String word) {
    int stem = word.length() - 1;
    if (stem <= MIN_STEM || word.charAt(stem) != 's') {
      return null;
    }
    String name = word.substring(0, stem);
    List<String> phones = dictionary.phones(name, true);
    if (phones == null && dictionary.isRuled(name)) {
      phones = Phones.restressed(rules.phones(name));
    }
    return phones == null || phones.isEmpty() ? null : Endings.inflected(phones, "s");
  }

  /** Returns the phones of a listed word with an ending, else null. */
  @Nullable List<String> of(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        List<String> whole = null;
        for (String stem : stems(word, ending)) {
          List<String> phones = dictionary.phones(stem, false);
          if (phones != null) {
            whole = whole == null ? rules.phones(word) : whole;
            if (same(Endings.inflected(rules.phones(stem), ending), whole)) {
              return Endings.inflected(phones, ending);
            }
          }
        }
      }
    }
    return null;
  }

  /**
   * Returns the words that may stand before an ending: walk-ed, love-d, stop-ped, cry for cried.
   */
  static List<String> stems(String word, String ending) {
    String rest = word.substring(0, word.length() - ending.length());
    List<String> stems = new ArrayList<>();
    int last = rest.length() - 1;
    if (last + 1 < MIN_STEM) {
      return stems;
    }
    boolean verb = ending.equals("ed") || ending.equals("ing");
    stems.add(rest);
    if (verb) {
      stems.add(rest + "e");
    }
    if (verb && rest.charAt(last) == rest.charAt(last - 1)) {
      stems.add(rest.substring(0, last));
    }
    if (ending.equals("s") && rest.endsWith("e")) {
      stems.add(rest.substring(0, last));
    }
    if (ending.equals("s") && rest.endsWith("ie")) {
      stems.add(rest.substring(0, last - 1) + "y");
    }
    if ((ending.equals("ed") || ending.equals("ly")) && rest.endsWith("i")) {
      stems.add(rest.substring(0, last) + "y");
    }
    return stems;
  }

  /** Compares phones but for stress and for the two vowels of weak syllables. */
  static boolean same(List<String> first, List<String> second) {
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      String one = Phones.bare(first.get(i));
      String two = Phones.bare(second.get(i));
      if (!one.equals(two) && !(isWeak(one) && isWeak(two))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWeak(String phone) {
    return phone.equals("ax") || phone.equals("ih");
  }
}
