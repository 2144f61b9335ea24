package lectern.article;

/**
 * One paragraph as written. All spans of later stages point into {@code text}.
 *
 * @param number the place in the article, from 1, counting all but breaks (a {@link Kind#BREAK} has
 *     the number of the paragraph before it, or 0)
 * @param kind what it is
 * @param text the written text without line ends around it; line ends inside it are kept as one
 *     {@code '\n'} each
 * @param delivery whether it is read, announced or left out
 */
public record Paragraph(int number, Kind kind, String text, Delivery delivery) {
  /** Makes a paragraph that is read. */
  public Paragraph(int number, Kind kind, String text) {
    this(number, kind, text, Delivery.READ);
  }
}
