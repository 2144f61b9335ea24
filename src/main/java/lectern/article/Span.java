package lectern.article;

/**
 * A stretch of text, from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 code
 * units (the offsets that Java and JavaScript strings use).
 *
 * @param start the first code unit, from 0
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(int start, int end) {
  /** Refuses a span that runs backwards or starts before 0. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /** Returns this span moved by {@code offset} code units to the right. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** Returns the part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
