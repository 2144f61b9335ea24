package lectern.spoken.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lectern.spoken.Meaning.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a name in capitals is said as letters (BBC) or as a word (NATO): by lists, and
 * where these are silent by its length and by {@link Pronounceable}.
 */
final class Capitals {
  private final Map<String, Boolean> initialisms = new HashMap<>();
  private final WordSet acronyms = new WordSet("acronyms");
  private final WordSet words = new WordSet("capitals");

  Capitals() {
    for (String[] row : Table.rows("initialisms", 1)) {
      initialisms.put(row[0], row.length > 1 && row[1].equals("word"));
    }
  }

  /**
   * Whether {@code capitals} are letters.
   *
   * @param loud whether they stand among words in capitals, so that capitals tell little
   */
  boolean areLetters(String capitals, boolean loud) {
    Boolean wordToo = initialisms.get(capitals);
    if (wordToo != null) {
      return !(loud && wordToo);
    }
    if (acronyms.contains(capitals) || words.contains(capitals) || isForeign(capitals)) {
      return false;
    }
    boolean american = capitals.length() < 6 && capitals.startsWith("US");
    if (!american && Pronounceable.test(capitals)) {
      return !loud && capitals.length() < 4;
    }
    boolean mc = capitals.length() > 4 && capitals.startsWith("MC");
    boolean name = capitals.length() > 5 && vowels(capitals) > 1;
    boolean loudName = loud && capitals.length() > 3 && vowels(capitals) > 0;
    return !mc && !name && !loudName;
  }

  /** Four and more letters with an accent: a foreign word in capitals, ŁÓDŹ. */
  private static boolean isForeign(String capitals) {
    boolean accented = false;
    for (int at = 0; at < capitals.length(); at++) {
      accented |= capitals.charAt(at) > 'Z';
    }
    return accented && capitals.length() > 3;
  }

  /** Whether {@code word}, in just these capitals and small letters, is said as letters. */
  boolean isInitialism(String word) {
    return initialisms.containsKey(word);
  }

  /** Whether {@code word}, in just these capitals and small letters, is said as a word. */
  boolean isAcronym(String word) {
    return acronyms.contains(word);
  }

  /** Whether {@code capitals} are an English word in capitals, rather than a name. */
  boolean isEnglish(String capitals) {
    return words.contains(capitals)
        || (capitals.length() > 3
            && !initialisms.containsKey(capitals)
            && !acronyms.contains(capitals)
            && Pronounceable.test(capitals));
  }

  /** Returns the letters that a token of two or more capitals stands for, or null for a word. */
  @Nullable Letters upper(String token, boolean loud) {
    int apostrophe = token.indexOf('\'');
    String stem = apostrophe < 0 ? token : token.substring(0, apostrophe);
    String ending = token.substring(stem.length());
    boolean contraction =
        !ending.isEmpty() && !ending.equalsIgnoreCase("'s") && !ending.equalsIgnoreCase("'d");
    if (stem.length() < 2 || contraction || !areLetters(stem, loud || ending.equals("'S"))) {
      return null;
    }
    return new Letters(stem, ending.toLowerCase(Locale.ROOT));
  }

  /** Returns the letters that a token of capitals and small letters stands for, or null. */
  @Nullable Letters mixed(String token) {
    int apostrophe = token.indexOf('\'');
    String stem = apostrophe < 0 ? token : token.substring(0, apostrophe);
    String ending = token.substring(stem.length());
    if (!ending.isEmpty() && !ending.equals("'s")) {
      return null;
    }
    if (isInitialism(stem) || (isAlternating(stem) && !isAcronym(stem))) {
      return new Letters(stem, ending);
    }
    if (stem.length() < 3 || !stem.endsWith("s")) {
      return null;
    }
    String singular = stem.substring(0, stem.length() - 1);
    boolean spelled = isUpper(singular) ? areLetters(singular, false) : isInitialism(singular);
    return spelled ? new Letters(singular, "'s") : null;
  }

  /** Whether single small letters stand between capitals, as in TfL, DoD and IoT. */
  private static boolean isAlternating(String word) {
    int last = word.length() - 1;
    if (last < 2 || last > 4 || !isUpper(word, 0) || !isUpper(word, last)) {
      return false;
    }
    for (int at = 1; at < last; at++) {
      if (!isUpper(word, at) && !isUpper(word, at + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!isUpper(word, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(String word, int at) {
    return Character.isUpperCase(word.charAt(at));
  }

  private static int vowels(String capitals) {
    int vowels = 0;
    for (int at = 0; at < capitals.length(); at++) {
      vowels += "AEIOUY".indexOf(capitals.charAt(at)) >= 0 ? 1 : 0;
    }
    return vowels;
  }
}
