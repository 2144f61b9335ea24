package lectern.sentence;

/** Sees a new sentence by its subject and verb, where no word that starts sentences helps. */
final class Subjects {
  private static final int MOST_WORDS = 12;
  private static final int MOST_NAMES = 4;

  private Subjects() {}

  /**
   * Returns whether a name of a few words and a verb follow, and the clause so far has its verb:
   * "He sold it to Acme Inc. Smith regrets it", but "Shares fell after Acme Inc. Chairman Smith
   * quit".
   */
  static boolean isNew(Candidate candidate) {
    if (!candidate.afterIsUpper()) {
      return false;
    }
    int i = candidate.secondStart();
    String word = candidate.wordAt(i);
    for (int names = 1; names < MOST_NAMES && !word.isEmpty(); names++) {
      if (!Letters.isUpper(word.charAt(0))) {
        break;
      }
      i += word.length();
      word = candidate.at(i) == ' ' ? candidate.wordAt(i + 1) : "";
      i++;
    }
    return isVerb(word) && hasVerb(candidate);
  }

  private static boolean isVerb(String word) {
    return WordLists.set("finite").contains(word)
        || (word.length() > 4 && word.endsWith("ed") && Letters.isLower(word.charAt(0)));
  }

  private static boolean hasVerb(Candidate candidate) {
    int i = candidate.beforeStart();
    for (int words = 0; words < MOST_WORDS && i > candidate.sentenceStart; words++) {
      String word = candidate.wordBefore(i);
      if (word.isEmpty() || WordLists.set("clause").contains(word)) {
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
