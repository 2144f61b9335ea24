package lectern.reader;

/** Follows the lines of a Markdown text, and knows which of them are fenced code. */
final class MarkdownFence {
  private char sign;
  private int length;

  /** Returns whether the next line is one of a fenced code block or one of its fences. */
  boolean covers(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == line.charAt(start)) {
      end++;
    }
    char first = end > start ? line.charAt(start) : ' ';
    boolean fence = end - start >= 3 && (first == '`' || first == '~');
    if (length == 0) {
      boolean opens = fence && (first == '~' || line.indexOf('`', end) < 0);
      sign = opens ? first : ' ';
      length = opens ? end - start : 0;
      return opens;
    }
    if (fence && first == sign && end - start >= length && line.substring(end).isBlank()) {
      length = 0;
    }
    return true;
  }
}
