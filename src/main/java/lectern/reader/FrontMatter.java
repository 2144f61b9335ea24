package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.article.Metadata;

/**
 * The lines about an article that may stand before a Markdown text: YAML between {@code ---}, TOML
 * between {@code +++}, or Pandoc's {@code % title}. Only what names title, author, date, language
 * and publisher is understood of it.
 */
final class FrontMatter {
  private String title = "";
  private final List<String> authors = new ArrayList<>();
  private String date = "";
  private String language = "";
  private String publisher = "";

  /** How many of the lines belong to it. */
  private int length;

  private FrontMatter() {}

  /** Finds what stands before a text. */
  static FrontMatter of(List<String> lines) {
    FrontMatter front = new FrontMatter();
    if (lines.isEmpty()) {
      return front;
    }
    String first = lines.get(0).stripTrailing();
    if (first.equals("---")) {
      front.between(lines, "---", ':');
    } else if (first.equals("+++")) {
      front.between(lines, "+++", '=');
    } else if (first.startsWith("% ")) {
      front.percents(lines);
    }
    return front;
  }

  String title() {
    return title;
  }

  String author() {
    return Credits.joined(authors);
  }

  Metadata metadata() {
    return new Metadata(author(), date, language, publisher, "", null);
  }

  /** Returns how many of the lines belong to it. */
  int length() {
    return length;
  }

  private void between(List<String> lines, String fence, char colon) {
    int close = close(lines, fence);
    if (close < 0 || !hasKey(lines, close, colon)) {
      return;
    }
    length = close + 1;
    String key = "";
    for (String line : lines.subList(1, close)) {
      String stripped = line.strip();
      boolean indented = line.startsWith(" ") || line.startsWith("\t");
      int at = keyEnd(stripped, colon);
      if (stripped.startsWith("- ") && !stripped.startsWith("- name:")) {
        put(key, stripped.substring(2));
      } else if (stripped.startsWith("- name:")) {
        put(key, stripped.substring("- name:".length()));
      } else if (indented && at > 0 && stripped.substring(0, at).equals("name")) {
        put(key, stripped.substring(at + 1));
      } else if (!indented && at > 0) {
        key = stripped.substring(0, at).strip().toLowerCase(Locale.ROOT);
        put(key, stripped.substring(at + 1));
      }
    }
  }

  private static int close(List<String> lines, String fence) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the first line that says anything gives a key: else it is a broken rule. */
  private static boolean hasKey(List<String> lines, int close, char colon) {
    for (String line : lines.subList(1, close)) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#") && !stripped.startsWith("[")) {
        return keyEnd(stripped, colon) > 0;
      }
    }
    return close == 1;
  }

  /** Returns where a line's key ends, or -1. */
  private static int keyEnd(String line, char colon) {
    int i = 0;
    while (i < line.length()
        && (Character.isLetterOrDigit(line.charAt(i)) || "_-".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    int end = i;
    while (colon == '=' && end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return i > 0 && end < line.length() && line.charAt(end) == colon ? end : -1;
  }

  private void percents(List<String> lines) {
    while (length < 3 && length < lines.size() && lines.get(length).startsWith("%")) {
      String said = lines.get(length).substring(1).strip();
      switch (length) {
        case 0 -> title = said;
        case 1 -> {
          for (String author : said.split(";")) {
            put("author", author);
          }
        }
        default -> date = Credits.day(said);
      }
      length++;
    }
  }

  private void put(String key, String written) {
    String value = unquoted(written.strip());
    if (value.isEmpty() || value.equals("|") || value.equals(">")) {
      return;
    }
    if (value.startsWith("[") && value.endsWith("]")) {
      for (String one : value.substring(1, value.length() - 1).split(",")) {
        put(key, one);
      }
      return;
    }
    switch (key) {
      case "title" -> title = title.isEmpty() ? value : title;
      case "author", "authors", "by", "byline" -> authors.add(value);
      case "date", "published", "pubdate" -> date = date.isEmpty() ? Credits.day(value) : date;
      case "lang", "language" -> language = value;
      case "publisher", "site", "publication" -> publisher = value;
      default -> {}
    }
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean quoted =
        last > 0
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(last) == value.charAt(0);
    return quoted ? value.substring(1, last).strip() : value;
  }
}
