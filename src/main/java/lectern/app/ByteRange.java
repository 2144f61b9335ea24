package lectern.app;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file that a client asks for (RFC 9110, clause 14).
 *
 * @param first the first byte
 * @param last the last byte; before the first where the file has none of those asked for
 */
record ByteRange(long first, long last) {
  private static final ByteRange NONE = new ByteRange(0, -1);

  /**
   * Understands a {@code Range} header.
   *
   * @return the stretch; null if all is to be sent: there is no header, it asks for several
   *     stretches, or it makes no sense
   */
  static @Nullable ByteRange of(@Nullable String header, long size) {
    if (header == null || !header.startsWith("bytes=")) {
      return null;
    }
    String range = header.substring("bytes=".length()).strip();
    int dash = range.indexOf('-');
    if (dash < 0 || range.indexOf(',') >= 0) {
      return null;
    }
    String from = range.substring(0, dash);
    String to = range.substring(dash + 1);
    if (!isNumber(from) || !isNumber(to) || (from.isEmpty() && to.isEmpty())) {
      return null;
    }
    if (from.isEmpty()) {
      long count = Math.min(Long.parseLong(to), size);
      return count == 0 ? NONE : new ByteRange(size - count, size - 1);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
    if (last < first && !to.isEmpty()) {
      return null;
    }
    return first >= size ? NONE : new ByteRange(first, Math.min(last, size - 1));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= 18;
  }

  boolean isNone() {
    return last < first;
  }

  long length() {
    return last - first + 1;
  }
}
