package lectern.writer;

/**
 * Names the files of paragraphs: {@code 001.wav}, or with more figures where the article has a
 * thousand paragraphs, so that sorting by name is the order of reading.
 */
final class ParagraphNames {
  private static final int LEAST_FIGURES = 3;
  private static final String ENDING = ".wav";

  private final int figures;

  /**
   * Makes one.
   *
   * @param last the number of the last paragraph
   */
  ParagraphNames(int last) {
    figures = Math.max(LEAST_FIGURES, Integer.toString(last).length());
  }

  /** Returns the name of the file of the paragraph with this number. */
  String name(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, figures - digits.length())) + digits + ENDING;
  }

  /** Returns the number in a name that {@link #isOne}; 0 if it has more figures than any number. */
  static int number(String name) {
    try {
      return Integer.parseInt(name, 0, name.length() - ENDING.length(), 10);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns whether this could be the name of a paragraph's file. */
  static boolean isOne(String name) {
    int figures = name.length() - ENDING.length();
    if (figures < LEAST_FIGURES || !name.endsWith(ENDING)) {
      return false;
    }
    for (int i = 0; i < figures; i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
