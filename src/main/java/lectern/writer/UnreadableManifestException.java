package lectern.writer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when a manifest cannot be understood; its message is one line that says what to do. */
public final class UnreadableManifestException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableManifestException(Path manifest, String problem, @Nullable Throwable cause) {
    super(manifest + ": " + problem, cause);
  }
}
