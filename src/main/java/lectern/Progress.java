package lectern;

import lectern.Report.Outcome;
import lectern.article.Article;

/** Is told how far the reading of an article has come. All calls come from one thread. */
public interface Progress {
  /** Does nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void start(Article article, int paragraphs) {}

        @Override
        public void done(Outcome outcome) {}
      };

  /**
   * An article is begun.
   *
   * @param paragraphs how many paragraphs will be told of
   */
  void start(Article article, int paragraphs);

  /** A paragraph is done, for better or worse. */
  void done(Outcome outcome);
}
