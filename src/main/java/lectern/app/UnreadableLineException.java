package lectern.app;

/**
 * Thrown when an input that is taken line by line cannot be read, or holds a line it may not hold.
 */
final class UnreadableLineException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableLineException(String message) {
    super(message);
  }
}
