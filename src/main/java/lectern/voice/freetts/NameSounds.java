package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.data.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Turns the letters of a name into phones without stress, by the rules of one language: at each
 * place the longest letters that stand there in the right company, then the next place.
 */
final class NameSounds {
  private static final String VOWELS = "aeiouyáàâãäåæéèêëíìîïóòôõöøúùûüýœıőű";

  private final Map<Character, List<Rule>> rules = new HashMap<>();

  private record Rule(String letters, String before, String behind, List<String> phones) {}

  /**
   * Loads rules.
   *
   * @param file a file of {@code lectern/voice}
   */
  NameSounds(String file) {
    for (String[] row : Tables.rows(file, 4)) {
      List<String> phones = row[3].equals("-") ? List.of() : List.of(Fields.of(row[3], ' '));
      char letter = row[0].charAt(0);
      List<Rule> same = rules.get(letter);
      if (same == null) {
        same = new ArrayList<>(4);
        rules.put(letter, same);
      }
      same.add(new Rule(row[0], row[1], row[2], phones));
    }
  }

  /** Returns the phones of a name in small letters. */
  List<String> of(String name) {
    List<String> phones = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      Rule rule = rule(name, at);
      if (rule == null) {
        String plain = AsciiLetters.of(name.substring(at, at + 1));
        Rule folded = plain.isEmpty() ? null : rule(plain, 0);
        if (folded != null) {
          phones.addAll(folded.phones());
        }
        at++;
      } else {
        phones.addAll(rule.phones());
        at += rule.letters().length();
      }
    }
    return phones;
  }

  private @Nullable Rule rule(String name, int at) {
    for (Rule rule : rules.getOrDefault(name.charAt(at), List.of())) {
      if (name.startsWith(rule.letters(), at)
          && isBeside(name, at - 1, rule.before(), -1)
          && isBeside(name, at + rule.letters().length(), rule.behind(), 1)) {
        return rule;
      }
    }
    return null;
  }

  /** Whether what stands at a place fits; two marks ask for the next place as well. */
  private static boolean isBeside(String name, int at, String wanted, int step) {
    if (wanted.isEmpty()) {
      return true;
    }
    if (wanted.equals("CC") || wanted.equals("CV")) {
      return isOne(name, at, "C") && isOne(name, at + step, wanted.substring(1));
    }
    return isOne(name, at, wanted);
  }

  private static boolean isOne(String name, int at, String wanted) {
    if (at < 0 || at >= name.length()) {
      return wanted.indexOf('#') >= 0;
    }
    char letter = name.charAt(at);
    boolean vowel = VOWELS.indexOf(letter) >= 0;
    return wanted.indexOf(letter) >= 0 || wanted.indexOf(vowel ? 'V' : 'C') >= 0;
  }
}
