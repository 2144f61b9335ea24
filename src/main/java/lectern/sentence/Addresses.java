package lectern.sentence;

/** Tells web addresses, mail addresses, paths and the like from words. */
final class Addresses {
  private Addresses() {}

  /** Returns whether {@code text[start, end)}, which holds no blank, is an address or a path. */
  static boolean isAddress(String text, int start, int end) {
    boolean sign = false;
    for (int i = start; i < end && !sign; i++) {
      char c = text.charAt(i);
      sign = c == '@' || c == '\\' || c == '_' || (c == '/' && isPath(text, i, start, end));
    }
    return sign || text.regionMatches(true, start, "www.", 0, 4);
  }

  /** Returns whether the slash is more than an "or": "//", "/2024/", "site.org/News". */
  private static boolean isPath(String text, int slash, int start, int end) {
    if (slash + 1 < end && text.charAt(slash + 1) == '/') {
      return true;
    }
    int dot = text.lastIndexOf('.', slash);
    return slash == start || dot > start;
  }
}
