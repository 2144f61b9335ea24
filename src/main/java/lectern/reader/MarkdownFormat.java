package lectern.reader;

import java.util.Locale;
import lectern.article.Article;

/**
 * Markdown. A text is taken for it where its name or media type says so, else where it has marks of
 * at least two kinds that a plain text hardly ever has, or begins with lines about itself.
 */
final class MarkdownFormat implements Format {
  private static final int ENOUGH_KINDS = 2;

  @Override
  public boolean matches(Source source) {
    return source.hasEnding(".md")
        || source.hasEnding(".markdown")
        || source.hasEnding(".mkd")
        || source.hasEnding(".mdown")
        || source.hasMediaType("text/markdown")
        || source.hasMediaType("text/x-markdown")
        || isFrontMatter(source.head())
        || kinds(source.head()) >= ENOUGH_KINDS;
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    return new MarkdownReader(source).article();
  }

  /** Returns how many kinds of marks there are in a text. */
  private static int kinds(String text) {
    int fences = 0;
    int start = 0;
    int found = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      fences += line.startsWith("```") || line.startsWith("~~~") ? 1 : 0;
      found |= isHeading(line) ? 1 : 0;
      found |= fences >= 2 ? 2 : 0;
      found |= isDefinition(line) ? 4 : 0;
      found |= isDelimiterRow(line) ? 8 : 0;
      found |= hasLink(line) ? 16 : 0;
      found |= hasPair(line, "**") || hasPair(line, "__") ? 32 : 0;
      start = end + 1;
    }
    return Integer.bitCount(found);
  }

  /** Returns whether a line is one such as {@code ## Method}. */
  private static boolean isHeading(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks >= 1
        && marks <= 6
        && marks + 1 < line.length()
        && line.charAt(marks) == ' '
        && Character.isLetterOrDigit(line.codePointAt(marks + 1));
  }

  /** Returns whether a line is one such as {@code [1]: https://example.org} or {@code [^1]: So.} */
  private static boolean isDefinition(String line) {
    int close = line.indexOf("]: ");
    return close > 1
        && line.charAt(0) == '['
        && (line.charAt(1) == '^' || line.startsWith("http", close + 3));
  }

  /** Returns whether a line is one such as {@code |---|:--:|}. */
  private static boolean isDelimiterRow(String line) {
    boolean bar = false;
    int dashes = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      bar |= c == '|';
      dashes += c == '-' ? 1 : 0;
      if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\r') {
        return false;
      }
    }
    return bar && dashes >= 3;
  }

  /** Returns whether there is a link such as {@code [the site](https://example.org)}. */
  private static boolean hasLink(String line) {
    int middle = line.indexOf("](");
    return middle > 0
        && line.lastIndexOf('[', middle) >= 0
        && line.indexOf(')', middle) > middle + 2;
  }

  /** Returns whether words stand between two such marks. */
  private static boolean hasPair(String line, String mark) {
    int open = line.indexOf(mark);
    if (open < 0 || open + 2 >= line.length() || !isLetter(line, open + 2)) {
      return false;
    }
    int close = line.indexOf(mark, open + 2);
    return close > open + 2 && !Character.isWhitespace(line.charAt(close - 1));
  }

  private static boolean isLetter(String line, int at) {
    return Character.isLetterOrDigit(line.codePointAt(at));
  }

  /** Returns whether a text begins with {@code ---} and then lines such as {@code title: Sea}. */
  private static boolean isFrontMatter(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int close = lower.indexOf("\n---", 4);
    int title = lower.indexOf("\ntitle:");
    return close > 0 && title > 0 && title < close;
  }
}
