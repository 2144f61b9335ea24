package lectern.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins the lines of a paragraph, and decides about hyphens at their ends without a dictionary: the
 * words that the text has elsewhere tell whether a hyphen belongs to the word.
 */
final class Hyphens {
  /** Beginnings of words that keep their hyphens. */
  private static final Set<String> KEEPING =
      Set.of(
          "self", "well", "ex", "half", "all", "cross", "high", "low", "long", "short", "two",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty",
          "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "one", "first", "second",
          "third", "non", "anti", "post", "pre", "mid", "so", "much", "ill", "old", "new", "full",
          "part", "hard", "free", "open", "large", "small", "left", "right", "single", "double");

  /** Ends of words that have a hyphen before them. */
  private static final Set<String> KEPT =
      Set.of(
          "based",
          "like",
          "old",
          "year",
          "year-old",
          "known",
          "term",
          "made",
          "time",
          "free",
          "related",
          "level",
          "scale",
          "led",
          "wide",
          "in",
          "up",
          "out",
          "off",
          "on",
          "by",
          "to",
          "of",
          "the",
          "and",
          "or",
          "driven",
          "specific",
          "style",
          "oriented",
          "quality",
          "sized",
          "called",
          "century",
          "being",
          "law",
          "than",
          "shaped",
          "run",
          "owned",
          "friendly");

  private final Set<String> words = new HashSet<>();

  /** What stands before and behind the hyphens of words, with the hyphen. */
  private final Set<String> parts = new HashSet<>();

  /** Takes the words of lines. */
  void learn(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      learn(line.text());
    }
  }

  /** Takes all words but the first and the last, which may be parts of words. */
  private void learn(String line) {
    String text = line.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPart(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        boolean edge = i == text.length() && text.charAt(i - 1) == '-';
        if (!edge && start > 0) {
          add(text.substring(start, i));
        }
        start = -1;
      }
    }
  }

  private void add(String word) {
    words.add(word);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      parts.add(word.substring(0, hyphen + 1));
      parts.add(word.substring(word.lastIndexOf('-')));
    }
  }

  private static boolean isPart(String text, int at) {
    return Character.isLetter(text.charAt(at)) || (text.charAt(at) == '-' && at > 0);
  }

  /** Adds a line to a paragraph. */
  void join(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    if (last < 0) {
      paragraph.append(line);
      return;
    }
    char end = paragraph.charAt(last);
    boolean soft = end == '\u00ad';
    boolean hyphen = end == '-' || end == '\u2010' || soft;
    boolean word = hyphen && last > 0 && Character.isLetterOrDigit(paragraph.charAt(last - 1));
    if (!word || line.isEmpty() || !Character.isLetterOrDigit(line.charAt(0))) {
      boolean dash = end == '—' || (end == '/' && paragraph.length() > 1);
      paragraph.append(dash ? "" : " ").append(line);
      return;
    }
    if (soft || !keeps(paragraph, last, line)) {
      paragraph.setLength(last);
    }
    paragraph.append(line);
  }

  private boolean keeps(StringBuilder paragraph, int hyphen, String line) {
    int start = hyphen;
    while (start > 0 && isPart(paragraph.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < line.length() && isPart(line.charAt(end))) {
      end++;
    }
    String first = paragraph.substring(start, hyphen).toLowerCase(Locale.ROOT);
    String second = line.substring(0, end).toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0))) {
      return true;
    }
    if (first.isEmpty() || Character.isDigit(paragraph.charAt(hyphen - 1))) {
      return true;
    }
    if (words.contains(first + "-" + second)) {
      return true;
    }
    if (words.contains(first + second)) {
      return false;
    }
    return first.indexOf('-') > 0
        || second.indexOf('-') > 0
        || KEPT.contains(second)
        || (KEEPING.contains(first) && words.contains(second))
        || (words.contains(first)
            && words.contains(second)
            && (parts.contains(first + "-") || parts.contains("-" + second)));
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010';
  }
}
