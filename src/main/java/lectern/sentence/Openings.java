package lectern.sentence;

import java.util.Set;

/** Tells whether a sentence has said anything yet: "Shortly after 5 p.m." and "Step 1" have not. */
final class Openings {
  private static final int LONGEST = 80;

  private Openings() {}

  /**
   * Returns whether the sentence before the candidate's last word holds nothing but numbers, days,
   * months and {@code words}.
   */
  static boolean holdsOnly(Set<String> words, Candidate candidate) {
    int limit = candidate.beforeStart();
    if (limit - candidate.sentenceStart > LONGEST) {
      return false;
    }
    int i = candidate.skipOpening(candidate.sentenceStart);
    while (i < limit) {
      if (!Letters.isWord(candidate.text.charAt(i))) {
        i++;
        continue;
      }
      String word = candidate.wordAt(i);
      String small = Candidate.stem(word);
      if (!Letters.isDigit(word.charAt(0))
          && !words.contains(small)
          && !WordLists.set("calendar").contains(small)) {
        return false;
      }
      i += word.length();
    }
    return true;
  }
}
