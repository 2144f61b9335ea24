package lectern.spoken;

import org.jspecify.annotations.Nullable;

/**
 * One kind of written thing: it recognizes a typed meaning in written text, and says it. The name
 * and the idea follow Taylor, "Text-to-Speech Synthesis" (2009), §4.1 and §5.3.
 *
 * @param <M> what it recognizes
 */
public interface SemioticClass<M extends Meaning> {
  /**
   * Returns the name: singular, small letters, such as {@code money}; it names the case file too.
   */
  String name();

  /** Whether something of this class can start with a token of this shape. */
  boolean startsWith(Shape shape);

  /**
   * Whether something of this class can start with a token of this shape that has white space
   * behind it, as most words have; such a class is not asked in vain.
   */
  default boolean standsAlone(Shape shape) {
    return startsWith(shape);
  }

  /**
   * Returns what starts at a token, the longest possible, or null. Looks at the text before and
   * behind as it needs, but not further than a fixed number of tokens, so that the whole stays
   * linear.
   *
   * @param text the sentence
   * @param token where to look; its shape satisfies {@link #startsWith}, and {@link #standsAlone}
   *     if white space is behind it
   */
  @Nullable Found<M> find(Written text, int token);

  /** Says a meaning that {@link #find} returned. */
  void say(M meaning, Phrase out);

  /**
   * What a class found.
   *
   * @param meaning what it is
   * @param end the token behind it
   * @param <M> the type of its meaning
   */
  record Found<M extends Meaning>(M meaning, int end) {}
}
