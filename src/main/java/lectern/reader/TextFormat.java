package lectern.reader;

import lectern.article.Article;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import lectern.reader.UnreadableArticleException.Reason;

/** Plain text, which everything may be that is nothing else. */
final class TextFormat implements Format {
  /** Longer lines are no text but data. */
  private static final int LONGEST_LINE = 20_000_000;

  @Override
  public boolean matches(Source source) {
    return true;
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    String text = source.text();
    refuseEndlessLine(source, text);
    ParagraphList found = new ParagraphList();
    for (Paragraph paragraph : PlainText.paragraphs(text)) {
      found.put(paragraph);
    }
    return source.article("", Metadata.NONE, found);
  }

  private static void refuseEndlessLine(Source source, String text)
      throws UnreadableArticleException {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i - start > LONGEST_LINE) {
          throw source.unreadable(
              Reason.TOO_LARGE,
              "a line of more than "
                  + LONGEST_LINE / 1_000_000
                  + " MB; no article has such a line");
        }
        start = i + 1;
      }
    }
  }
}
