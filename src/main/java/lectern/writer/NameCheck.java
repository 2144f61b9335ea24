package lectern.writer;

/** Tells names that stand for a file in a folder from ones that lead out of it. */
final class NameCheck {
  /** What most file systems allow. */
  private static final int LONGEST = 255;

  private NameCheck() {}

  /**
   * Returns whether a name has no separators of folders, no control characters, and is not "..".
   */
  static boolean isPlain(String name) {
    if (name.isBlank() || name.length() > LONGEST || name.equals(".") || name.equals("..")) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/' || c == '\\' || c == ':' || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }
}
