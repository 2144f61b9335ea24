package lectern.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a command talks through, and where the user's settings are.
 *
 * @param in where {@code -} is read from
 * @param out takes results
 * @param err takes progress and problems
 * @param terminal whether {@code err} is a terminal
 * @param config the user's settings
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, ConfigFolder config) {
  /** Prints one line that says what is wrong. */
  void problem(String what) {
    err.println("lectern: " + what.lines().findFirst().orElse("failed"));
  }
}
