package lectern;

import java.util.List;
import lectern.article.Article;
import lectern.spoken.Ledger;

/**
 * What a listener may want to know of an article before listening. Each list has what is met most
 * often first.
 *
 * @param article the article
 * @param guessed words whose sound is only guessed from their letters
 * @param homographs words of one spelling and several sounds, with the reading that was chosen
 * @param changed what is said otherwise than written
 * @param skipped what is not said
 * @param unlisted how often something was met that is in no list because they are full
 * @param ledger the account of every character
 * @param seconds how long it plays
 */
public record Findings(
    Article article,
    List<Finding> guessed,
    List<Finding> homographs,
    List<Finding> changed,
    List<Finding> skipped,
    long unlisted,
    Ledger ledger,
    double seconds) {
  /** Copies the lists. */
  public Findings {
    guessed = List.copyOf(guessed);
    homographs = List.copyOf(homographs);
    changed = List.copyOf(changed);
    skipped = List.copyOf(skipped);
  }

  /**
   * One thing, however often it is met.
   *
   * @param written as it is written
   * @param said as it is said: words, or nothing
   * @param why the class, the reading or the reason
   * @param phones the phones of guessed words and homographs, ARPAbet, else empty
   * @param count how often it is met
   * @param paragraph the number of the paragraph where it is met first
   * @param context some of the text around it there
   */
  public record Finding(
      String written,
      String said,
      String why,
      String phones,
      int count,
      int paragraph,
      String context) {
    /**
     * Returns a line for a lexicon in plain text, to be changed as the listener likes; or nothing.
     */
    public String lexiconLine() {
      return phones.isEmpty() ? "" : written + "\t/" + phones + "/";
    }
  }
}
