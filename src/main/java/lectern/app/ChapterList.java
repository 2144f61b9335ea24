package lectern.app;

import java.io.PrintStream;
import java.util.List;
import lectern.article.Article;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.Chapters;

/** Prints the chapters of an article: number, title, paragraphs, and about how long each plays. */
final class ChapterList {
  /** How many letters the voice reads in a second at its usual speed, by trial on articles. */
  private static final double LETTERS_PER_SECOND = 15;

  private final PrintStream out;
  private final double speed;

  ChapterList(PrintStream out, double speed) {
    this.out = out;
    this.speed = speed;
  }

  void print(Article article) {
    List<Article> chapters = Chapters.of(article);
    out.println(article.source() + ": " + article.title() + about(article));
    if (chapters.isEmpty()) {
      out.println("  no chapters");
      return;
    }
    int width = String.valueOf(chapters.size()).length();
    for (int i = 0; i < chapters.size(); i++) {
      String number = String.valueOf(i + 1);
      out.println(
          " ".repeat(2 + width - number.length())
              + number
              + "  "
              + chapters.get(i).title()
              + about(chapters.get(i)));
    }
  }

  private String about(Article article) {
    long letters = 0;
    int paragraphs = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK && !(paragraph.delivery() instanceof Delivery.Skipped)) {
        paragraphs++;
        letters +=
            paragraph.delivery() instanceof Delivery.Announced announced
                ? announced.words().length()
                : paragraph.text().length();
      }
    }
    double seconds = letters / LETTERS_PER_SECOND / speed;
    return " ("
        + paragraphs
        + (paragraphs == 1 ? " paragraph" : " paragraphs")
        + ", about "
        + Summary.playingTime(seconds)
        + ")";
  }
}
