package lectern.voice;

import lectern.article.Span;

/** Thrown when the engine cannot speak something. */
public final class VoiceException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Span span;

  /**
   * Makes one.
   *
   * @param span the written text that failed, in its paragraph
   * @param cause what the engine threw
   */
  public VoiceException(Span span, Throwable cause) {
    super("the voice failed on it: " + cause, cause);
    this.span = span;
  }

  /** Returns the written text that failed, in its paragraph. */
  public Span span() {
    return span;
  }
}
