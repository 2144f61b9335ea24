package lectern.reader;

import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Knows paragraphs that are none: words that stood loose between the blocks of a page, the numbers
 * of a pager, the captions of a gallery, and how to cite the article.
 */
final class HtmlRemains {
  private static final String FOLLOW = "Follow ";
  private static final String CONTRIBUTED = " contributed to this report.";
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_REPEATED = 60;

  /** What stands around the title where an article is cited: authors, journal, place and date. */
  private static final int LONGEST_AROUND_TITLE = 260;

  private static final int SHORTEST_TITLE = 15;

  private static final String[] PLACES = {
    "http", "doi", "Retrieved from", "retrieved from", "Web.", "Accessed", "accessed"
  };

  private HtmlRemains() {}

  /** Returns what a paragraph is besides text, or null. */
  static @Nullable String of(List<Paragraph> all, int at, String title) {
    Paragraph paragraph = all.get(at);
    String words = paragraph.text();
    Kind kind = paragraph.kind();
    if (kind == Kind.NOTE) {
      return hasLetter(words) ? null : "sign";
    }
    if (kind == Kind.ITEM && words.length() == 1 && isRepeatedLabel(all, at)) {
      return "navigation"; // sizes of letters
    }
    if (kind != Kind.BODY && kind != Kind.HEADING) {
      return null;
    }
    String what = words.length() <= LONGEST_LINE ? HtmlLines.of(words) : null;
    boolean detail = "publishing details".equals(what);
    if (detail || (what != null && kind == Kind.BODY && words.length() <= LONGEST_LABEL)) {
      return what;
    }
    if (kind == Kind.HEADING) {
      return null;
    }
    if (words.length() <= title.length() + 2
        && HtmlTitle.plain(words).equals(HtmlTitle.plain(title))) {
      return "repetition";
    }
    if (!hasLetter(words) && isPager(words)) {
      return "navigation";
    }
    if (words.startsWith(FOLLOW) && words.length() <= LONGEST_LABEL && isName(words)) {
      return "share buttons";
    }
    if (isCitationOf(words, title)
        || (words.length() <= LONGEST_LINE && words.endsWith(CONTRIBUTED))) {
      return "publishing details";
    }
    return isRepeatedLabel(all, at) ? "repetition" : null;
  }

  private static boolean hasLetter(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }

  /** Returns whether every word of a line begins with a capital, as in "Follow World News". */
  private static boolean isName(String words) {
    for (int i = 1; i < words.length(); i++) {
      if (words.charAt(i - 1) == ' ' && Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return Character.isLetter(words.charAt(words.length() - 1));
  }

  private static boolean isPager(String words) {
    return words.equals("0")
        || words.indexOf('<') >= 0
        || words.indexOf('>') >= 0
        || words.indexOf('«') >= 0
        || words.indexOf('»') >= 0;
  }

  /** Returns whether a line says how to cite the article of a title. */
  static boolean isCitationOf(String words, String title) {
    if (title.length() < SHORTEST_TITLE
        || words.length() <= title.length()
        || words.length() > title.length() + LONGEST_AROUND_TITLE) {
      return false;
    }
    boolean placed = false;
    for (String place : PLACES) {
      placed |= words.contains(place);
    }
    return placed && hasYear(words) && HtmlTitle.plain(words).indexOf(HtmlTitle.plain(title)) > 0;
  }

  private static boolean hasYear(String words) {
    int figures = 0;
    for (int i = 0; i <= words.length(); i++) {
      boolean figure = i < words.length() && Character.isDigit(words.charAt(i));
      if (!figure && figures == 4) {
        return true;
      }
      figures = figure ? figures + 1 : 0;
    }
    return false;
  }

  /** Returns whether a short line stands next to itself, as where every picture is called alike. */
  private static boolean isRepeatedLabel(List<Paragraph> all, int at) {
    String words = all.get(at).text();
    if (words.length() > LONGEST_REPEATED
        || ".!?…:,”\"".indexOf(words.charAt(words.length() - 1)) >= 0) {
      return false;
    }
    int same = 0;
    for (int i = Math.max(0, at - 2); i < Math.min(all.size(), at + 3); i++) {
      Paragraph near = all.get(i);
      same += i != at && near.kind() == all.get(at).kind() && near.text().equals(words) ? 1 : 0;
    }
    return same > 0;
  }
}
