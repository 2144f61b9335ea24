package lectern.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines at the top and bottom of pages that are no part of the text: running heads and
 * page numbers. They come back on several pages, with other numbers in them, or stand where such
 * lines stand on other pages.
 */
final class PdfFurniture {
  /** The part of a page, at its top and at its bottom, in which they may stand. */
  private static final float MARGIN = 0.2f;

  /** Lines at the top of a page that are looked at, and so many at its bottom. */
  private static final int LINES = 2;

  private final PdfPages pages;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<PdfLine> found = new HashSet<>();
  private final ParagraphList account;

  /**
   * Looks at all pages.
   *
   * @param account takes what is left out
   */
  PdfFurniture(PdfPages pages, ParagraphList account) {
    this.pages = pages;
    this.account = account;
    for (List<PdfLine> page : pages.pages()) {
      for (PdfLine line : edges(page)) {
        texts.merge(key(line), 1, Integer::sum);
      }
    }
    for (List<PdfLine> page : pages.pages()) {
      for (PdfLine line : edges(page)) {
        if (comesBack(line) || isPrinted(line)) {
          found.add(line);
          places.merge(place(line), 1, Integer::sum);
        }
      }
    }
    addSingles();
  }

  /** Returns the lines of each page without its furniture. */
  List<List<PdfLine>> withoutFurniture() {
    List<List<PdfLine>> others = new ArrayList<>();
    StringBuilder numbers = new StringBuilder();
    Set<String> told = new HashSet<>();
    for (List<PdfLine> page : pages.pages()) {
      List<PdfLine> rest = new ArrayList<>(page);
      rest.removeAll(found);
      others.add(rest);
      for (PdfLine line : page) {
        if (found.contains(line) && isNumber(line.text())) {
          numbers.append(line.text()).append(' ');
        } else if (found.contains(line) && told.add(key(line))) {
          account.omit("running head", line.text());
        }
      }
    }
    account.omit("page numbers", numbers);
    return others;
  }

  /** Adds lines that stand where others come back, and the number of a single page. */
  private void addSingles() {
    int many = Math.max(3, pages.pages().size() / 3);
    for (List<PdfLine> page : pages.pages()) {
      List<PdfLine> edges = edges(page);
      for (PdfLine line : edges) {
        boolean usual = places.getOrDefault(place(line), 0) >= many;
        boolean number = isNumber(line.text()) && isApart(line, page);
        if ((usual && isApart(line, page)) || number) {
          found.add(line);
        }
      }
    }
  }

  private boolean comesBack(PdfLine line) {
    int times = texts.getOrDefault(key(line), 0);
    int all = pages.pages().size();
    return times >= 3 || (times == 2 && (all <= 4 || isNumber(line.text())));
  }

  /** Returns whether no other line is near: furniture has space around it. */
  private static boolean isApart(PdfLine line, List<PdfLine> page) {
    for (PdfLine other : page) {
      float distance = Math.abs(other.y() - line.y());
      if (!other.equals(line) && distance > 0.5f && distance < 1.6f * line.size()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a browser puts such a line at the edge of a printed page. */
  private static boolean isPrinted(PdfLine line) {
    String text = line.text();
    int address = text.indexOf("://");
    if (address > 0 && address < 8) {
      int slash = text.lastIndexOf('/');
      return slash > 0
          && slash + 1 < text.length()
          && Character.isDigit(text.charAt(slash + 1))
          && Character.isDigit(text.charAt(slash - 1));
    }
    int comma = text.indexOf(", ");
    int colon = text.indexOf(':');
    return comma >= 6
        && comma <= 10
        && colon > comma
        && colon < 16
        && Character.isDigit(text.charAt(0))
        && text.lastIndexOf('/', comma) > 2;
  }

  /** Returns the first and the last lines of a page. */
  private List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> edges = new ArrayList<>();
    if (page.isEmpty()) {
      return edges;
    }
    float height = pages.height(page.get(0).page());
    for (PdfLine line : page) {
      boolean top = line.y() < MARGIN * height && rank(line, page, 1) < LINES;
      boolean bottom = line.y() > (1 - MARGIN) * height && rank(line, page, -1) < LINES;
      if (top || bottom) {
        edges.add(line);
      }
    }
    return edges;
  }

  /** Returns how many different base lines lie before a line, seen from one edge of the page. */
  private static int rank(PdfLine line, List<PdfLine> page, int direction) {
    int before = 0;
    float last = Float.NaN;
    for (PdfLine other : page) {
      boolean nearer = (line.y() - other.y()) * direction > 2;
      if (nearer && !(Math.abs(other.y() - last) < 2)) {
        before++;
        last = other.y();
      }
      if (before >= LINES) {
        return before;
      }
    }
    return before;
  }

  private String place(PdfLine line) {
    return "at " + Math.round(line.y() / 3);
  }

  /** Returns a line's text with every number as the same sign. */
  private String key(PdfLine line) {
    boolean top = line.y() < pages.height(line.page()) / 2;
    StringBuilder key = new StringBuilder(top ? "top " : "bottom ");
    String text = isNumber(line.text()) ? "0" : line.text().toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        key.append(c);
      } else if (key.charAt(key.length() - 1) != '#') {
        key.append('#');
      }
    }
    return key.toString();
  }

  /** Returns whether a line is the number of a page: 12, xii, - 12 -, Page 12 of 40, 12/40. */
  static boolean isNumber(String line) {
    String text = line.toLowerCase(Locale.ROOT);
    text = text.startsWith("page ") ? text.substring(5) : text;
    boolean digits = false;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits |= c >= '0' && c <= '9';
      letters |= "ivxlc".indexOf(c) >= 0;
      if ("0123456789ivxlc-–—|/[] \t".indexOf(c) < 0
          && !text.startsWith(" of ", i - 1)
          && !text.startsWith(" of ", i - 2)) {
        return false;
      }
    }
    return text.length() <= 14 && (digits || (letters && text.strip().indexOf(' ') < 0));
  }
}
