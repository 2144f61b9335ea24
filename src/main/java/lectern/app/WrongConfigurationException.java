package lectern.app;

import org.jspecify.annotations.Nullable;

/** Thrown when a setting outside the command line is wrong; its message says where. */
final class WrongConfigurationException extends Exception {
  private static final long serialVersionUID = 1;

  WrongConfigurationException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
