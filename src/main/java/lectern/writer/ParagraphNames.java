package lectern.writer;

import java.util.List;
import lectern.article.Paragraph;

/**
 * Names the files of paragraphs: {@code 001.wav}, or with more figures where the article has a
 * thousand paragraphs, so that sorting by name is the order of reading.
 */
final class ParagraphNames {
  private static final int LEAST_FIGURES = 3;
  private static final String ENDING = ".wav";

  private final int figures;

  ParagraphNames(List<Paragraph> paragraphs) {
    int last = 0;
    for (Paragraph paragraph : paragraphs) {
      last = Math.max(last, paragraph.number());
    }
    figures = Math.max(LEAST_FIGURES, Integer.toString(last).length());
  }

  /** Returns the name of the file of the paragraph with this number. */
  String name(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, figures - digits.length())) + digits + ENDING;
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
