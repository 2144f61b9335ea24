package lectern.reader;

import lectern.article.Article;

/** A feed: RSS 0.9 to 2.0 or Atom (RFC 4287). */
final class FeedFormat implements Format {
  @Override
  public boolean matches(Source source) {
    String root = HtmlFormat.root(source.head());
    return root.equals("rss")
        || root.equals("feed")
        || (root.equals("rdf") && source.head().contains("/rss/"));
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    return new FeedReader(source).read();
  }

  @Override
  public Policy policy() {
    return Policy.PAGES;
  }
}
