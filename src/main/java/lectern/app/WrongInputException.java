package lectern.app;

/** Thrown when what the user named is no article and leads to none; its message says why. */
final class WrongInputException extends Exception {
  private static final long serialVersionUID = 1;

  WrongInputException(String problem) {
    super(problem);
  }
}
