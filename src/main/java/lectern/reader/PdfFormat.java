package lectern.reader;

import java.io.IOException;
import lectern.article.Article;

/** A PDF file. */
final class PdfFormat implements Format {
  /** Readers take a file for PDF where its mark stands so early, whatever is before it. */
  private static final int EARLY = 1024;

  @Override
  public boolean matches(Source source) {
    int mark = source.head().indexOf("%PDF-");
    return mark == 0 || (mark > 0 && mark < EARLY && source.hasEnding(".pdf"));
  }

  @Override
  public Article read(Source source) throws IOException, UnreadableArticleException {
    return new PdfReader(source).article();
  }
}
