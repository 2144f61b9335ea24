package lectern.reader;

/**
 * Finds the sign that a list item starts with: a bullet ({@code •}, {@code -}, {@code *}), a number
 * ({@code 1.}, {@code 12)}, {@code (3)}) or a letter ({@code a)}, {@code (b)}), and a blank.
 */
final class ListMarker {
  private static final String BULLETS = "•‣◦▪▫●○■□⁃∙·-–*+";
  private static final int MOST_FIGURES = 3;

  private ListMarker() {}

  /** Returns the length of the sign with the blanks after it, or 0. */
  static int length(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
    int end = bullet ? 1 : numberEnd(text);
    int start = end;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return end == 0 || start == end || start == text.length() ? 0 : start;
  }

  /** Returns whether the sign is one that is never said. */
  static boolean isBullet(String text) {
    return BULLETS.indexOf(text.charAt(0)) >= 0;
  }

  private static int numberEnd(String text) {
    boolean bracket = text.charAt(0) == '(';
    int start = bracket ? 1 : 0;
    int end = start;
    while (end < text.length() && end - start < MOST_FIGURES && isFigure(text.charAt(end))) {
      end++;
    }
    boolean letter = end == start && end < text.length() && isSmallLetter(text.charAt(end));
    end += letter ? 1 : 0;
    if (end == start || end == text.length()) {
      return 0;
    }
    char close = text.charAt(end);
    return close == ')' || (close == '.' && !bracket && !letter) ? end + 1 : 0;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
