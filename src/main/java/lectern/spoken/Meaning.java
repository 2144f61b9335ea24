package lectern.spoken;

/** What a stretch of written text means: typed values, never words. */
public sealed interface Meaning {
  /**
   * A word said as it is written.
   *
   * @param text the word, with straight apostrophes
   */
  record Word(String text) implements Meaning {}
}
