package lectern.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a command talks through.
 *
 * @param in where {@code -} is read from
 * @param out takes results
 * @param err takes progress and problems
 * @param terminal whether {@code err} is a terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
  /** Prints one line that says what is wrong. */
  void problem(String what) {
    err.println("lectern: " + what.lines().findFirst().orElse("failed"));
  }
}
