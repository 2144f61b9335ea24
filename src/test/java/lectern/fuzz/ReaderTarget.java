package lectern.fuzz;

import java.io.ByteArrayInputStream;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.ArticleReader;
import lectern.reader.UnreadableArticleException;

/** Any bytes are an article or are refused with one line. */
public final class ReaderTarget {
  private static final ArticleReader READER = new ArticleReader();

  private ReaderTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) {
    Article article;
    try {
      article = READER.read(new ByteArrayInputStream(data), "any");
    } catch (UnreadableArticleException e) {
      Law.holds(String.valueOf(e.getMessage()).lines().count() == 1, "a refusal is one line");
      return;
    }
    int number = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      boolean isBreak = paragraph.kind() == Kind.BREAK;
      number += isBreak ? 0 : 1;
      Law.holds(paragraph.number() == number, "paragraphs are numbered from 1");
      Law.holds(isBreak || !paragraph.text().isBlank(), "a paragraph has text");
    }
    Law.holds(number > 0, "an article has a paragraph");
  }
}
