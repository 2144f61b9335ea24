package lectern.spoken;

/** A break in the flow of speech after a word, from none to the strongest inside a sentence. */
public enum Pause {
  /** The next word follows at once. */
  NONE,
  /** Where a long stretch without any mark is divided. */
  PHRASE,
  /** As at a comma. */
  COMMA,
  /** As at a bracket. */
  BRACKET,
  /** As at a colon. */
  COLON,
  /** As at a semicolon, or where a sentence in quotation marks ends inside another. */
  SEMICOLON,
  /** As at a dash. */
  DASH,
  /** As where words are left out or die away. */
  ELLIPSIS,
  /** The end of the sentence. */
  SENTENCE
}
