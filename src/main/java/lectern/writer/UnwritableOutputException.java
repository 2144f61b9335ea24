package lectern.writer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown when a file or folder cannot be written; its message is one line that says what to do. */
public final class UnwritableOutputException extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;

  UnwritableOutputException(Path path, String problem, @Nullable Throwable cause) {
    super(path + ": " + problem, cause);
    this.path = path.toString();
  }

  /** Explains what the file system said about {@code path}. */
  static UnwritableOutputException of(Path path, IOException cause) {
    return new UnwritableOutputException(path, problem(cause), cause);
  }

  /** Returns the file or folder that cannot be written. */
  public Path path() {
    return Path.of(path);
  }

  private static String problem(IOException e) {
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "a file is in the way; move it away or choose another output folder";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "a folder is in the way; move it away or choose another output folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be written; change its permissions or choose another output folder";
    }
    if (e instanceof NoSuchFileException) {
      return "its folder is gone; leave the output folder in place and start again";
    }
    return systemProblem(reason(e));
  }

  /** Tells apart the reasons for which Java has no exceptions of their own. */
  private static String systemProblem(String reason) {
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "the disk is full; free some space or choose another output folder";
    }
    if (lower.contains("quota")) {
      return "your share of the disk is used up; free some space or choose another output folder";
    }
    if (lower.contains("read-only")) {
      return "the disk is read-only; choose another output folder";
    }
    if (lower.contains("not a directory")) {
      return "a file is in the way of its folder; move it away or choose another output folder";
    }
    if (lower.contains("is a directory")) {
      return "a folder is in the way; move it away or choose another output folder";
    }
    return "cannot be written (" + reason + "); choose another output folder";
  }

  private static String reason(IOException e) {
    String text = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text.lines().findFirst().orElse("");
  }
}
