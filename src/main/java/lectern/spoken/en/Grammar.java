package lectern.spoken.en;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lectern.data.Fields;

/** Tells the kinds of a word: from a table of closed classes, else from its ending. */
final class Grammar {
  private static final Set<WordKind> NUMBER = EnumSet.of(WordKind.NUMBER);
  private static final Set<WordKind> BOUNDARY = EnumSet.of(WordKind.BOUNDARY);
  private static final Set<WordKind> HYPHEN = EnumSet.of(WordKind.HYPHEN);
  private static final Set<WordKind> POSSESSIVE = EnumSet.of(WordKind.POSSESSIVE);
  private static final Set<WordKind> ADVERB = EnumSet.of(WordKind.ADVERB);
  private static final Set<WordKind> PAST = EnumSet.of(WordKind.PAST);
  private static final Set<WordKind> GERUND = EnumSet.of(WordKind.GERUND);
  private static final Set<WordKind> ADJECTIVE = EnumSet.of(WordKind.ADJECTIVE);
  private static final Set<WordKind> PLURAL = EnumSet.of(WordKind.PLURAL);
  private static final Set<WordKind> NAME = EnumSet.of(WordKind.NAME);
  private static final Set<WordKind> NOUN = EnumSet.of(WordKind.NOUN);

  private static final String[] ADJECTIVE_ENDINGS = {
    "al", "ive", "ous", "ic", "able", "ible", "ful", "less", "ary", "ish", "lar", "iar"
  };

  /** Peoples, parties and their like, which are names in the plural. */
  private static final String[] PEOPLES = {
    "ians", "icans", "eans", "rats", "ists", "elis", "anis", "aqis", "tives", "tories", "muslims"
  };

  /** Kinds that say nothing of whether the word is a noun; its ending does. */
  private static final Set<WordKind> OPEN = EnumSet.of(WordKind.TO_GOVERNOR, WordKind.VERB);

  private static final Set<WordKind> PEOPLE = EnumSet.of(WordKind.NAME, WordKind.PLURAL);

  private final Map<String, Set<WordKind>> listed = new HashMap<>();

  Grammar() {
    for (String[] row : Table.rows("grammar", 2)) {
      Set<WordKind> only = EnumSet.of(WordKind.valueOf(row[0]));
      for (String word : Fields.of(row[1], ' ')) {
        Set<WordKind> others = listed.put(word, only);
        if (others != null) {
          listed.put(word, together(others, only));
        }
      }
    }
    for (Map.Entry<String, Set<WordKind>> entry : listed.entrySet()) {
      if (OPEN.containsAll(entry.getValue())) {
        entry.setValue(together(entry.getValue(), byEnding(entry.getKey())));
      }
    }
  }

  private static Set<WordKind> together(Set<WordKind> kinds, Set<WordKind> more) {
    Set<WordKind> all = EnumSet.copyOf(kinds);
    all.addAll(more);
    return all;
  }

  /** Returns the kinds of a sign; most of them part clauses. */
  static Set<WordKind> ofSign(char sign) {
    return switch (sign) {
      case '-' -> HYPHEN;
      case '\'' -> POSSESSIVE;
      case '%', '$', '£', '€', '#' -> NUMBER;
      case '&' -> EnumSet.of(WordKind.CONJUNCTION);
      default -> BOUNDARY;
    };
  }

  /** Returns the kinds of digits. */
  static Set<WordKind> ofDigits() {
    return NUMBER;
  }

  /** Returns the kinds of the place before the first word and behind the last. */
  static Set<WordKind> ofEdge() {
    return BOUNDARY;
  }

  /**
   * Returns the kinds of a word.
   *
   * @param word in small letters
   * @param name whether it is written with a capital that the start of a sentence does not explain
   */
  Set<WordKind> of(String word, boolean name) {
    Set<WordKind> known = listed.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("'s")) {
      return POSSESSIVE;
    }
    return name ? ofName(word) : byEnding(word);
  }

  private static Set<WordKind> ofName(String word) {
    for (String ending : PEOPLES) {
      if (word.endsWith(ending)) {
        return PEOPLE;
      }
    }
    return NAME;
  }

  private static Set<WordKind> byEnding(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ly")) {
      return ADVERB;
    }
    if (length > 3 && word.endsWith("ed")) {
      return PAST;
    }
    if (length > 4 && word.endsWith("ing")) {
      return GERUND;
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      if (length > ending.length() + 2 && word.endsWith(ending)) {
        return ADJECTIVE;
      }
    }
    return isPlural(word) ? PLURAL : NOUN;
  }

  private static boolean isPlural(String word) {
    int length = word.length();
    return length > 2
        && word.charAt(length - 1) == 's'
        && "sui'".indexOf(word.charAt(length - 2)) < 0;
  }
}
