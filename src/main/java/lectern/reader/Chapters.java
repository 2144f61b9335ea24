package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.article.Paragraph;

/** Cuts an article into its chapters, each an article of its own. */
public final class Chapters {
  private Chapters() {}

  /** Returns whether the article is a book: it has several chapters of the first level. */
  public static boolean isBook(Article article) {
    return count(article, 1) >= 2;
  }

  /**
   * Returns the chapters of an article in order, each named by its number and title, such as {@code
   * 03-the-pier}; none where it has no chapters. A book's are those of the first level, an
   * article's its sections.
   */
  public static List<Article> of(Article article) {
    int level = isBook(article) ? 1 : 2;
    List<Chapter> starts = new ArrayList<>();
    for (Chapter chapter : article.chapters()) {
      boolean apart = starts.isEmpty() || chapter.first() > starts.get(starts.size() - 1).first();
      if (chapter.level() <= level && apart) {
        starts.add(chapter);
      }
    }
    List<Article> chapters = new ArrayList<>();
    if (starts.size() < 2) {
      return chapters;
    }
    int digits = Math.max(2, String.valueOf(starts.size()).length());
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i).first();
      int to = i + 1 == starts.size() ? article.paragraphs().size() : starts.get(i + 1).first();
      String number = String.valueOf(i + 1);
      String name = "0".repeat(digits - number.length()) + number;
      String title = starts.get(i).title();
      chapters.add(part(article, from, to, ArticleName.of(name + " " + title), title));
    }
    return chapters;
  }

  private static int count(Article article, int level) {
    int count = 0;
    for (Chapter chapter : article.chapters()) {
      count += chapter.level() <= level ? 1 : 0;
    }
    return count;
  }

  private static Article part(Article article, int from, int to, String name, String title) {
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter chapter : article.chapters()) {
      if (chapter.first() > from && chapter.first() < to) {
        chapters.add(new Chapter(chapter.title(), chapter.level(), chapter.first() - from));
      }
    }
    List<Paragraph> paragraphs = numbered(article.paragraphs().subList(from, to));
    return new Article(
        name, article.source(), title, article.metadata(), paragraphs, chapters, List.of());
  }

  /** Returns chapters put together again to an article, which keeps its name and title. */
  public static Article joined(Article article, List<Article> chapters) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Chapter> marks = new ArrayList<>();
    for (Article chapter : chapters) {
      int first = paragraphs.size();
      marks.add(new Chapter(chapter.title(), 1, first));
      for (Chapter mark : chapter.chapters()) {
        marks.add(new Chapter(mark.title(), mark.level(), first + mark.first()));
      }
      paragraphs.addAll(chapter.paragraphs());
    }
    return new Article(
        article.name(),
        article.source(),
        article.title(),
        article.metadata(),
        numbered(paragraphs),
        marks,
        article.omissions());
  }

  private static List<Paragraph> numbered(List<Paragraph> paragraphs) {
    List<Paragraph> numbered = new ArrayList<>(paragraphs.size());
    int number = 0;
    for (Paragraph paragraph : paragraphs) {
      number += paragraph.kind() == Kind.BREAK ? 0 : 1;
      numbered.add(new Paragraph(number, paragraph.kind(), paragraph.text(), paragraph.delivery()));
    }
    return numbered;
  }
}
