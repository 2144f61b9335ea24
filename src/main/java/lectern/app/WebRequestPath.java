package lectern.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file that a request names, and none that lies outside of the folder or is hidden. */
final class WebRequestPath {
  private final Path root;

  /** Takes the folder, by its real path. */
  WebRequestPath(Path root) {
    this.root = root;
  }

  /**
   * Returns the file or folder of a request.
   *
   * @param rawPath the path as it came, with its escapes
   */
  Optional<Path> find(String rawPath) {
    Path path = root;
    for (String part : rawPath.split("/")) {
      if (part.isEmpty()) {
        continue;
      }
      Optional<String> name = decoded(part);
      if (name.isEmpty() || !isPlain(name.get())) {
        return Optional.empty();
      }
      try {
        path = path.resolve(name.get());
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    try {
      Path real = path.toRealPath();
      return real.startsWith(root) && Files.isReadable(real) ? Optional.of(real) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns whether a name is one of a file that may be seen; those with a dot first may not. */
  private static boolean isPlain(String name) {
    if (name.isEmpty() || name.startsWith(".")) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/' || c == '\\' || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> decoded(String part) {
    ByteBuffer bytes = ByteBuffer.allocate(part.length() * 3);
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c != '%') {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      boolean whole = i + 2 < part.length();
      int high = whole ? Character.digit(part.charAt(i + 1), 16) : -1;
      int low = whole ? Character.digit(part.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.put((byte) (high << 4 | low));
      i += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
