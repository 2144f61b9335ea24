package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;

/** Puts what files say of their authors and dates into the form of {@code Metadata}. */
final class Credits {
  private static final int DAY = 10;

  private Credits() {}

  /** Returns several names as a reader would print them: {@code Ann Lee, Bo Berg and Cy Day}. */
  static String joined(List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      joined.append(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ").append(names.get(i));
    }
    return joined.toString();
  }

  /** Returns the names in a list such as {@code Ann Lee; Bo Berg}. */
  static List<String> several(String list) {
    List<String> names = new ArrayList<>();
    for (String name : list.split(";")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Returns the day that a byline names, where it is written by ISO 8601, else another. */
  static String day(ParagraphList found, String other) {
    for (Paragraph paragraph : found.paragraphs()) {
      String day = paragraph.kind() == Kind.BYLINE ? day(paragraph.text()) : "";
      if (!day.isEmpty()) {
        return day;
      }
    }
    return other;
  }

  /** Returns a date's year, month and day where it is written by ISO 8601, else nothing. */
  static String day(String date) {
    String day = date.length() > DAY ? date.substring(0, DAY) : date;
    for (int i = 0; i < day.length(); i++) {
      char c = day.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return "";
      }
    }
    boolean whole = day.length() == 4 || day.length() == 7 || day.length() == DAY;
    return whole ? day : "";
  }
}
