package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says words that are two known words written as one, such as "moneylender". Only where the rules
 * make of the whole what they make of its parts is it made of them: "limerick" is not "lime" and
 * "rick", and what the lexicon corrects in the parts then holds for the whole.
 */
final class Compounds {
  /** The shortest parts, in letters. */
  private static final int MIN_FIRST = 3;

  private static final int MIN_SECOND = 3;

  private final Dictionary dictionary;
  private final LetterToSound rules;

  Compounds(Dictionary dictionary, LetterToSound rules) {
    this.dictionary = dictionary;
    this.rules = rules;
  }

  /** Returns the phones of a compound, else null; of several divisions the longest first part. */
  @Nullable List<String> of(String word) {
    List<String> whole = null;
    for (int cut = word.length() - MIN_SECOND; cut >= MIN_FIRST; cut--) {
      String before = word.substring(0, cut);
      String behind = word.substring(cut);
      List<String> first = dictionary.phones(before, false);
      List<String> second = first == null ? null : dictionary.phones(behind, false);
      if (first != null && second != null) {
        whole = whole == null ? rules.phones(word) : whole;
        if (Inflections.same(joined(rules.phones(before), rules.phones(behind)), whole)) {
          return joined(first, second);
        }
      }
    }
    return null;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> phones = new ArrayList<>(first);
    phones.addAll(second);
    return phones;
  }
}
