package lectern.voice.freetts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.spoken.Pause;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenSentence.Ending;
import lectern.spoken.SpokenWord;

/**
 * Tells questions whose melody rises at the end ("Is it over?") from those that fall like a
 * statement ("Who did it?"). A question falls if a question word opens it, or opens its last part
 * after a pause; not so after a verb that turns it into a yes-or-no question ("Do you know who did
 * it?").
 */
final class Questions {
  private static final Set<String> QUESTION_WORDS =
      Set.of(
          "who", "who's", "whom", "whose", "what", "what's", "when", "where", "where's", "which",
          "why", "how", "how's");

  /** Words that may stand before the question word: "And in which year was that?". */
  private static final Set<String> LEADERS =
      Set.of("and", "but", "so", "then", "in", "on", "at", "for", "from", "to", "with", "by", "of");

  private Questions() {}

  static boolean rises(SpokenSentence sentence) {
    if (sentence.ending() != Ending.QUESTION) {
      return false;
    }
    List<SpokenWord> words = sentence.words();
    boolean opening = true;
    boolean falls = false;
    for (SpokenWord word : words) {
      String text = word.text().toLowerCase(Locale.ROOT);
      if (opening) {
        falls = QUESTION_WORDS.contains(text);
        opening = LEADERS.contains(text);
      }
      opening |= word.pause() != Pause.NONE;
    }
    return !falls;
  }
}
