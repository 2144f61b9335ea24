package lectern.spoken;

/** A break in the flow of speech after a word, from none to the longest inside a sentence. */
public enum Pause {
  /** The next word follows at once. */
  NONE,
  /** As at a comma or a bracket. */
  COMMA,
  /** As at a semicolon, a colon or a dash. */
  CLAUSE,
  /** The end of the sentence. */
  SENTENCE
}
