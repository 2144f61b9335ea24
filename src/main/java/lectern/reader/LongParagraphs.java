package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;

/**
 * Cuts paragraphs that would be heard for more than about a quarter of an hour into several, behind
 * a sentence where there is one. No writer means such a paragraph: it is a text whose line ends
 * were lost, or one that is made to do harm; and each paragraph's sound lies in memory while it is
 * spoken.
 */
final class LongParagraphs {
  /** So much is read in a quarter of an hour, in small letters. */
  private static final int MOST = 16_000;

  /** A sign that is said as a word or two. */
  private static final int SIGN = 8;

  private static final int DIGIT = 10;
  private static final int CAPITAL = 4;

  private static final String SILENT = Line.ENDS + Line.CLOSERS + ",;:“‘«([-–—";

  private LongParagraphs() {}

  /** Returns an article without such paragraphs. */
  static Article cut(Article article) {
    for (Paragraph paragraph : article.paragraphs()) {
      if (isLong(paragraph)) {
        return cutAll(article);
      }
    }
    return article;
  }

  private static Article cutAll(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Chapter> chapters = new ArrayList<>();
    List<Chapter> old = article.chapters();
    int number = 0;
    int chapter = 0;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      while (chapter < old.size() && old.get(chapter).first() <= i) {
        Chapter moved = old.get(chapter++);
        chapters.add(new Chapter(moved.title(), moved.level(), paragraphs.size()));
      }
      Paragraph paragraph = article.paragraphs().get(i);
      for (String part : isLong(paragraph) ? parts(paragraph.text()) : List.of(paragraph.text())) {
        number += paragraph.kind() == Kind.BREAK ? 0 : 1;
        paragraphs.add(new Paragraph(number, paragraph.kind(), part, paragraph.delivery()));
      }
    }
    return new Article(
        article.name(),
        article.source(),
        article.title(),
        article.metadata(),
        paragraphs,
        chapters,
        article.omissions());
  }

  private static boolean isLong(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() > MOST / SIGN
        && paragraph.delivery() instanceof Delivery.Read
        && end(text, 0) < text.length();
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      int cut = end == text.length() ? end : Cut.betweenSentences(text, start, end);
      String part = text.substring(start, cut).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = cut;
    }
    return parts;
  }

  /** Returns the end of what can be heard in the time, from {@code start}. */
  private static int end(String text, int start) {
    int sum = 0;
    boolean capital = false;
    int at = start;
    while (at < text.length() && sum < MOST) {
      char c = text.charAt(at++);
      boolean upper = Character.isUpperCase(c);
      sum += upper && capital ? SIGN : upper ? CAPITAL : weight(c);
      capital = upper;
    }
    return at;
  }

  private static int weight(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    boolean plain = Character.isLetter(c) || ParagraphList.isBlank(c) || SILENT.indexOf(c) >= 0;
    return plain ? 1 : SIGN;
  }
}
