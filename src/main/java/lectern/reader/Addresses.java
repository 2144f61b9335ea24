package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;

/** Finds web addresses that stand in a text. */
final class Addresses {
  private static final String[] STARTS = {"https://", "http://", "www."};

  private Addresses() {}

  /** Returns the stretches of a text that are addresses, with brackets that hold nothing else. */
  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = startLength(text, at);
      boolean inside = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      if (length == 0 || inside) {
        at++;
        continue;
      }
      int end = end(text, at + length);
      boolean bracketed =
          at > 0 && end < text.length() && closes(text.charAt(at - 1), text.charAt(end));
      found.add(bracketed ? new Span(at - 1, end + 1) : new Span(at, end));
      at = end + 1;
    }
    return found;
  }

  private static int startLength(String text, int at) {
    char first = text.charAt(at);
    if (first != 'h' && first != 'w' && first != 'H' && first != 'W') {
      return 0;
    }
    for (String start : STARTS) {
      if (text.regionMatches(true, at, start, 0, start.length())) {
        return start.length();
      }
    }
    return 0;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()
        && !ParagraphList.isBlank(text.charAt(end))
        && text.charAt(end) != '>') {
      end++;
    }
    while (end > from && ".,;:!?)]}\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean closes(char open, char close) {
    return (open == '(' && close == ')')
        || (open == '<' && close == '>')
        || (open == '[' && close == ']');
  }
}
