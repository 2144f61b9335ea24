package lectern.reader;

import lectern.article.Article;
import lectern.article.Metadata;
import lectern.article.Paragraph;

/** Plain text, which everything may be that is nothing else; a {@link LongText} if it is long. */
final class TextFormat implements Format {
  @Override
  public boolean matches(Source source) {
    return true;
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    ParagraphList found = new ParagraphList();
    for (Paragraph paragraph : PlainText.paragraphs(source.text())) {
      found.put(paragraph);
    }
    return source.article("", Metadata.NONE, found);
  }
}
