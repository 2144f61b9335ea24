package lectern.sentence;

/** Sees a new sentence by its subject and verb, where no word that starts sentences helps. */
final class Subjects {
  private static final int MOST_WORDS = 12;

  private Subjects() {}

  /**
   * Returns whether a name of one or two words and a verb follow, and the sentence so far has its
   * verb: "He sold it to Acme Inc. Smith regrets it."
   */
  static boolean isNew(Candidate candidate) {
    if (!candidate.afterIsUpper()) {
      return false;
    }
    int second = candidate.secondStart();
    String verb = candidate.wordAt(second);
    if (!verb.isEmpty() && Letters.isUpper(verb.charAt(0))) {
      int third = second + verb.length();
      verb = candidate.at(third) == ' ' ? candidate.wordAt(third + 1) : "";
    }
    return isVerb(verb) && hasVerb(candidate);
  }

  private static boolean isVerb(String word) {
    return WordLists.set("finite").contains(word)
        || (word.length() > 4 && word.endsWith("ed") && Letters.isLower(word.charAt(0)));
  }

  private static boolean hasVerb(Candidate candidate) {
    int i = candidate.beforeStart();
    for (int words = 0; words < MOST_WORDS && i > candidate.sentenceStart; words++) {
      String word = candidate.wordBefore(i);
      if (word.isEmpty()) {
        return false;
      }
      if (isVerb(word)) {
        return true;
      }
      i = candidate.text.lastIndexOf(word, i - 1);
    }
    return false;
  }
}
