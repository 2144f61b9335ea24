package lectern.fuzz;

import java.io.ByteArrayInputStream;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.ArticleReader;
import lectern.reader.UnreadableArticleException;

/** Any bytes are an article or are refused with one line: texts, pages, feeds, letters. */
public final class ReaderTarget {
  private static final ArticleReader READER = new ArticleReader();

  /** The name decides what is tried where the bytes leave it open. */
  private static final String[] NAMES = {"any", "any.md", "any.html"};

  private ReaderTarget() {}

  /** Tries some bytes. Documents, which are a hundred times slower, have a target of their own. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (!DocumentTarget.isDocument(data)) {
      read(data, NAMES[data.length % NAMES.length]);
    }
  }

  /** Checks what must hold of whatever is read. */
  static void read(byte[] data, String name) {
    Article article;
    try {
      article = READER.read(new ByteArrayInputStream(data), name);
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
