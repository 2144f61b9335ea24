package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;

/**
 * Finds references to other works in a text: numbers in square brackets such as {@code [12,
 * 14–16]}, and authors with years in round ones such as {@code (Lee et al., 2020; Day 2019a, p.
 * 4)}.
 */
final class Citations {
  private static final int LONGEST = 200;

  private Citations() {}

  /** Returns the stretches of a text that are citations, with their brackets. */
  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char open = text.charAt(at);
      int close = open == '[' ? close(text, at, ']') : open == '(' ? close(text, at, ')') : -1;
      boolean citation =
          close > at + 1
              && (open == '['
                  ? isNumbers(text, at + 1, close)
                  : isAuthors(text.substring(at + 1, close)));
      if (citation) {
        found.add(new Span(at, close + 1));
        at = close;
      }
      at++;
    }
    return found;
  }

  private static int close(String text, int open, char close) {
    int most = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      if (c == text.charAt(open) || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNumbers(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("0123456789,;–- ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return Character.isDigit(text.charAt(start)) && end - start <= 24;
  }

  /** Returns whether every part between semicolons names an author and then a year. */
  private static boolean isAuthors(String inside) {
    for (String part : inside.split(";")) {
      if (!isAuthor(part.strip())) {
        return false;
      }
    }
    return !inside.isBlank();
  }

  private static boolean isAuthor(String part) {
    int start = afterIntroduction(part);
    if (start >= part.length() || !Character.isUpperCase(part.codePointAt(start))) {
      return false;
    }
    int year = year(part, start);
    if (year < 0) {
      return false;
    }
    for (String word : part.substring(start, year).split("[ ,]+")) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!name && !isBetweenNames(word)) {
        return false;
      }
    }
    int end = year + 4;
    boolean letter = end < part.length() && part.charAt(end) >= 'a' && part.charAt(end) <= 'z';
    String rest = part.substring(letter ? end + 1 : end).strip();
    return rest.isEmpty() || rest.startsWith(",") || rest.startsWith(":");
  }

  private static int afterIntroduction(String part) {
    for (String word :
        new String[] {"see also ", "see, e.g., ", "see ", "e.g., ", "e.g. ", "cf. "}) {
      if (part.startsWith(word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean isBetweenNames(String word) {
    return word.isEmpty()
        || word.equals("et")
        || word.equals("al.")
        || word.equals("al")
        || word.equals("and")
        || word.equals("&")
        || word.equals("de")
        || word.equals("van")
        || word.equals("von")
        || word.equals("der")
        || word.equals("in");
  }

  /** Returns where a year from 1500 to 2099 stands behind a blank, or -1. */
  private static int year(String part, int from) {
    for (int i = from + 2; i + 4 <= part.length(); i++) {
      boolean first = part.charAt(i - 1) == ' ' || part.charAt(i - 1) == ',';
      if (first && (part.startsWith("1", i) || part.startsWith("20", i)) && isFour(part, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFour(String part, int at) {
    for (int i = at; i < at + 4; i++) {
      if (!Character.isDigit(part.charAt(i))) {
        return false;
      }
    }
    return at + 4 == part.length() || !Character.isDigit(part.charAt(at + 4));
  }
}
