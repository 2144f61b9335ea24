package lectern.article;

/** What becomes of a paragraph when the article is read aloud: the reading policy's decision. */
public sealed interface Delivery {
  /** It is read. */
  Delivery READ = new Read();

  /** It is read. */
  record Read() implements Delivery {}

  /**
   * It is named instead of read.
   *
   * @param words what is said in its place, as written English: {@code Code listing, 12 lines.}
   */
  record Announced(String words) implements Delivery {}

  /**
   * It is left out, and the report says so.
   *
   * @param reason why, in one or two words: {@code footnote}
   */
  record Skipped(String reason) implements Delivery {}
}
