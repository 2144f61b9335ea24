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
  /**
   * Prints one line that says what is wrong. What it quotes of a file cannot steer the terminal:
   * control characters and those that turn the direction of writing are shown as a blank.
   */
  void problem(String what) {
    String first = what.lines().findFirst().orElse("failed");
    StringBuilder line = new StringBuilder(first.length());
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      line.append(Character.isISOControl(c) || isDirection(c) ? ' ' : c);
    }
    err.println("lectern: " + line);
  }

  /** Returns whether a character sets or turns the direction (Unicode Annex 9, 2.1 to 2.6). */
  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c';
  }
}
