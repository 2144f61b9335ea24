package lectern.reader;

import java.io.IOException;
import lectern.article.Article;

/**
 * One kind of file that holds an article. A class of this kind is loaded for every article; it
 * leaves its parser to a class that is loaded only when a file of its kind is read.
 */
interface Format {
  /**
   * Returns whether the file is of this kind: by its first bytes, else by its structure. Where both
   * leave it open the media type or the ending of the name decides.
   */
  boolean matches(Source source);

  /**
   * Reads the article in it.
   *
   * @throws IOException if the file is damaged; its message need not be fit for a reader
   * @throws UnreadableArticleException if there is no article in it, in words for a reader
   */
  Article read(Source source) throws IOException, UnreadableArticleException;

  /** Returns what is usually read of files of this kind. */
  default Policy policy() {
    return Policy.DOCUMENTS;
  }
}
