package lectern.spoken;

/**
 * What a token of written text looks like; rules are asked only where a token has a shape of
 * theirs.
 */
public enum Shape {
  /** Small Latin letters, with apostrophes between them: {@code word}, {@code don't}. */
  LOWER,
  /** A capital and small letters: {@code Word}, {@code O'Brien}, {@code Mali's}. */
  CAPITALIZED,
  /** Capitals only: {@code US}, {@code A}, {@code US's}. */
  UPPER,
  /** Any other order of capitals and small letters: {@code iPhone}, {@code MPs}. */
  MIXED,
  /** Decimal digits, 0 to 9. */
  DIGITS,
  /** Letters of a script other than Latin. */
  FOREIGN,
  /** White space. */
  BLANK,
  /** One sign: punctuation, a symbol, a picture. */
  SYMBOL
}
