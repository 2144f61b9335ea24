package lectern.article;

/** A paragraph that was stored can no longer be read. */
public final class LostParagraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message what happened, in one line for a reader
   */
  public LostParagraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
