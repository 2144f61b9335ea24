package lectern.sentence;

import java.util.Locale;

/** Tells the words that start a sentence from the names and small words that go on with one. */
final class Starters {
  private static final int LONGEST_WORD = 40;

  private Starters() {}

  /** Returns whether the word behind starts sentences and is hardly ever part of a name. */
  static boolean isFunctionWord(Candidate candidate) {
    if (!candidate.afterIsUpper()) {
      return false;
    }
    String after = candidate.after;
    int end = candidate.afterStart + after.length();
    char behind = candidate.at(end);
    if ((behind == '-' && Letters.isWord(candidate.at(end + 1)))
        || (behind == '.' && (after.length() == 1 || after.equals("No")))) {
      return false;
    }
    String word = Candidate.stem(after);
    if (has("function", word)) {
      return true;
    }
    boolean comma = behind == ',';
    boolean small = Letters.isLower(candidate.at(candidate.secondStart()));
    return (has("question", word) && (small || comma))
        || (comma && (word.endsWith("ly") || has("aside", candidate.second())));
  }

  /** Returns whether the word behind is one of those, or a common noun. */
  static boolean isStarter(Candidate candidate) {
    return isFunctionWord(candidate)
        || (candidate.afterIsUpper()
            && has("noun", candidate.after.toLowerCase(Locale.ROOT))
            && !Letters.isUpper(candidate.at(candidate.secondStart())));
  }

  /** Returns whether the word behind is written small and yet may start a sentence ("eBay"). */
  static boolean isBrand(Candidate candidate) {
    if (!candidate.afterIsLower()) {
      return false;
    }
    if (has("brand", toBlank(candidate))) {
      return true;
    }
    String after = candidate.after;
    int upper = 1;
    while (upper < 4 && upper < after.length() && Letters.isLower(after.charAt(upper))) {
      upper++;
    }
    if (upper < 4 && upper < after.length() && Letters.isUpper(after.charAt(upper))) {
      return true;
    }
    return has("particle", after)
        && Letters.isUpper(candidate.at(candidate.secondStart()))
        && candidate.hasGap();
  }

  private static boolean has(String set, String word) {
    return WordLists.set(set).contains(word);
  }

  private static String toBlank(Candidate candidate) {
    int start = candidate.afterStart;
    int end = start;
    int limit = Math.min(candidate.text.length(), start + LONGEST_WORD);
    while (end < limit && !Letters.isBlank(candidate.text.charAt(end))) {
      end++;
    }
    return candidate.text.substring(start, end);
  }
}
