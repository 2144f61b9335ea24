package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Omission;
import lectern.article.Paragraph;

/**
 * Takes the paragraphs of an article as they are found: numbers them, collapses white space, leaves
 * out what is empty, and keeps account of chapters and of what was left out.
 */
final class ParagraphList {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private int number;

  /** Adds a paragraph that is read, on one line. */
  void add(Kind kind, CharSequence text) {
    add(kind, text, Delivery.READ);
  }

  /** Adds a paragraph on one line: all white space in it becomes single blanks. */
  void add(Kind kind, CharSequence text, Delivery delivery) {
    put(kind, collapsed(text), delivery);
  }

  /** Adds a paragraph whose line ends mean something, such as verse, a table or program text. */
  void addLines(Kind kind, CharSequence text, Delivery delivery) {
    put(kind, kind == Kind.CODE ? withoutBlankEnds(text) : collapsedLines(text), delivery);
  }

  /** Adds a paragraph as it is, but for its number. */
  void put(Paragraph paragraph) {
    put(paragraph.kind(), paragraph.text(), paragraph.delivery());
  }

  /** Adds a break between sections, but not two in a row, nor one before the first paragraph. */
  void addBreak() {
    if (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).kind() != Kind.BREAK) {
      paragraphs.add(new Paragraph(number, Kind.BREAK, "* * *"));
    }
  }

  /** Begins a chapter with the next paragraph. */
  void chapter(String title, int level) {
    chapters.add(new Chapter(title, level, paragraphs.size()));
  }

  /** Takes account of what is left out of the article. */
  void omit(String what, CharSequence text) {
    String collapsed = collapsed(text);
    if (!collapsed.isEmpty()) {
      omissions.add(Omission.of(what, collapsed));
    }
  }

  private void put(Kind kind, String text, Delivery delivery) {
    if (!text.isEmpty()) {
      number += kind == Kind.BREAK ? 0 : 1;
      paragraphs.add(new Paragraph(number, kind, text, delivery));
    }
  }

  int size() {
    return paragraphs.size();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Chapter> chapters() {
    return chapters;
  }

  List<Omission> omissions() {
    return omissions;
  }

  /** Returns a text with all white space in it as single blanks, and none around it. */
  static String collapsed(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isWidthless(c)) {
        if (blank && !collapsed.isEmpty()) {
          collapsed.append(' ');
        }
        blank = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  /** Returns the lines that are not blank, each collapsed. */
  static String collapsedLines(CharSequence text) {
    StringBuilder lines = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        String line = collapsed(text.subSequence(start, i));
        if (!line.isEmpty()) {
          lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }
        start = i + 1;
      }
    }
    return lines.toString();
  }

  /** Returns the lines as they are, without blank ones at start and end. */
  private static String withoutBlankEnds(CharSequence text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    for (int i = 0; i < end && isBlank(text.charAt(i)); i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    return text.subSequence(start, end).toString();
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns whether a character is not seen at all: zero-width spaces, soft hyphens. */
  private static boolean isWidthless(char c) {
    return c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == '\u00ad';
  }
}
