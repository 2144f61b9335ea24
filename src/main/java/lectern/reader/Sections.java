package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Chapter;
import lectern.article.Paragraph;

/**
 * Makes chapters of the headings of a text that has no table of contents: those of the highest
 * level of which there are several. They are chapters of a book (level 1) only in a text as long as
 * one, else sections of an article (level 2).
 */
final class Sections {
  /** So many characters take over two hours to read. */
  private static final int BOOK = 100_000;

  private final List<Chapter> headings = new ArrayList<>();

  /** Takes a heading that stands before the next paragraph. */
  void add(String title, int level, ParagraphList found) {
    add(title, level, found.size());
  }

  /** Takes a heading, and the place of its paragraph in the list, from 0. */
  void add(String title, int level, int first) {
    headings.add(new Chapter(ParagraphList.collapsed(title), level, first));
  }

  /** Adds the chapters to what was found. */
  void into(ParagraphList found) {
    int level = level();
    long length = 0;
    for (Paragraph paragraph : found.paragraphs()) {
      length += paragraph.text().length();
    }
    for (Chapter heading : headings) {
      if (heading.level() <= level) {
        found.chapters().add(new Chapter(heading.title(), length < BOOK ? 2 : 1, heading.first()));
      }
    }
  }

  /** Returns the highest level (the smallest number) at which there are two headings, or 0. */
  private int level() {
    int best = 0;
    for (int level = 9; level >= 1; level--) {
      int count = 0;
      for (Chapter heading : headings) {
        count += heading.level() == level ? 1 : 0;
      }
      best = count >= 2 ? level : best;
    }
    return best;
  }
}
