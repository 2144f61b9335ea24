package lectern.fuzz;

/** Thrown when something does not hold that must hold. */
final class Law extends AssertionError {
  private static final long serialVersionUID = 1;

  private Law(String law) {
    super(law);
  }

  /** Checks one. */
  static void holds(boolean held, String law) {
    if (!held) {
      throw new Law(law);
    }
  }
}
