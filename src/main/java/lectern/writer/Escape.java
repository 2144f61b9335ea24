package lectern.writer;

/**
 * Escapes text for markup (HTML, XML, WebVTT), and replaces characters that none of them may hold
 * by U+FFFD, one code unit for one, so that spans stay true.
 */
final class Escape {
  private Escape() {}

  /** Returns text that may stand between tags. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = allowed(text, i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns text that may stand in a double-quoted attribute, on one line. */
  static String attribute(String text) {
    return text(text).replace("\"", "&quot;").replace('\n', ' ').replace('\t', ' ');
  }

  /** Returns the text without characters that markup may not hold. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(allowed(text, i));
    }
    return out.toString();
  }

  private static char allowed(String text, int at) {
    char c = text.charAt(at);
    if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\t') {
      return c;
    }
    boolean half =
        Character.isHighSurrogate(c)
            ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    boolean nothing = half || Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF;
    return nothing ? '\uFFFD' : c;
  }
}
