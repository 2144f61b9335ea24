package lectern.reader;

import java.util.Locale;
import lectern.article.Article;

/** A web page: HTML or XHTML, saved or fetched. */
final class HtmlFormat implements Format {
  /** Elements that a page or a piece of one begins with. */
  private static final String[] FIRST = {
    "html", "head", "body", "title", "meta", "link", "script", "style", "article", "main", "header",
    "section", "div", "table", "center", "h1", "h2", "p", "font", "base"
  };

  @Override
  public boolean matches(Source source) {
    String head = source.head();
    if (!head.startsWith("<")) {
      boolean called =
          source.hasEnding(".html") || source.hasEnding(".htm") || source.hasMediaType("text/html");
      return called && hasTag(head);
    }
    String small = head.toLowerCase(Locale.ROOT);
    int at = first(small);
    if (small.startsWith("<!doctype", at)) {
      return small.startsWith("html", skipBlanks(small, at + "<!doctype".length()));
    }
    String name = nameAt(small, at + 1);
    if (name.equals("html")) {
      return true;
    }
    boolean text =
        source.hasEnding(".md") || source.hasEnding(".markdown") || source.hasEnding(".txt");
    for (String first : FIRST) {
      if (first.equals(name)) {
        return !text;
      }
    }
    return source.hasEnding(".html")
        || source.hasEnding(".htm")
        || source.hasMediaType("text/html");
  }

  /** Returns the name of the first element in small letters, or nothing. */
  static String root(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    int at = first(small);
    if (small.startsWith("<!doctype", at)) {
      int end = small.indexOf('>', at);
      at = end < 0 ? at : first(small.substring(end + 1)) + end + 1;
    }
    return small.startsWith("<", at) ? nameAt(small, at + 1) : "";
  }

  /** Returns where the first tag begins that is no comment and no processing instruction. */
  private static int first(String head) {
    int at = 0;
    while (true) {
      String close = head.startsWith("<?", at) ? "?>" : head.startsWith("<!--", at) ? "-->" : "";
      int end = close.isEmpty() ? -1 : head.indexOf(close, at);
      if (end < 0) {
        return at;
      }
      at = skipBlanks(head, end + close.length());
    }
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static String nameAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return at < end ? text.substring(at, end) : "";
  }

  private static boolean hasTag(String head) {
    return head.contains("</") || head.contains("<p>") || head.contains("<br");
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    return new HtmlArticle(source).read();
  }

  @Override
  public Policy policy() {
    return Policy.PAGES;
  }
}
