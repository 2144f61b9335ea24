package lectern.lexicon;

/** A pronunciation cannot be said; the message tells why and what to do. */
final class UnsayableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnsayableException(String message) {
    super(message);
  }
}
