package lectern.reader;

/** What a {@link Policy} does with a kind of content. */
public enum Treatment {
  /** It is read where it stands. */
  READ,
  /** It is named in its place. */
  ANNOUNCE,
  /** It is left out, and reported. */
  SKIP,
  /**
   * It is read at the end of its chapter, or of the article where that has none. Only for notes.
   */
  AT_END
}
