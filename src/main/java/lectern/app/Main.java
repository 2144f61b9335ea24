package lectern.app;

/** The command line. */
public final class Main {
  private Main() {}

  /** Starts Lectern. */
  public static void main(String[] args) {}
}
