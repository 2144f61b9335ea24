package lectern.audio;

import java.io.IOException;

/** Thrown where another program is needed that is not installed. */
public final class MissingProgramException extends IOException {
  private final String program;

  /**
   * @param program its name
   * @param what what it is needed for
   */
  MissingProgramException(String program, String what, IOException cause) {
    super(
        what + " needs " + program + ", which is not found; install it or choose another format",
        cause);
    this.program = program;
  }

  /** Returns the name of the program. */
  public String program() {
    return program;
  }
}
