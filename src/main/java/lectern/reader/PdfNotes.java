package lectern.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a PDF file: small print at the foot of a page or column, each beginning with its
 * number or sign.
 */
final class PdfNotes {
  private static final String SIGNS = "*∗†‡§¶";

  private final Map<String, String> notes = new HashMap<>();
  private final List<List<PdfLine>> others = new ArrayList<>();
  private final Map<Integer, List<String>> waiting = new HashMap<>();
  private final Hyphens hyphens;
  private final float small;

  PdfNotes(List<List<PdfLine>> pages, PdfMeasures measures, Hyphens hyphens) {
    this.hyphens = hyphens;
    this.small = 0.93f * measures.bodySize();
    for (List<PdfLine> page : pages) {
      take(page);
    }
  }

  /** Returns the lines of each page without its notes. */
  List<List<PdfLine>> others() {
    return others;
  }

  private void take(List<PdfLine> page) {
    List<PdfLine> rest = new ArrayList<>();
    int i = 0;
    while (i < page.size()) {
      int end = endOfSmall(page, i);
      boolean foot = end > i && isFoot(page, i, end);
      int first = foot ? firstMarked(page, i, end) : end;
      rest.addAll(page.subList(i, Math.max(first, i + (end > i ? 0 : 1))));
      if (first < end) {
        keep(page.subList(first, end));
      }
      i = Math.max(end, i + 1);
    }
    others.add(rest);
  }

  private int endOfSmall(List<PdfLine> page, int start) {
    int end = start;
    while (end < page.size()
        && page.get(end).size() < small
        && (end == start || page.get(end).y() > page.get(end - 1).y() - 1)) {
      end++;
    }
    return end;
  }

  /** Returns whether lines end a page or column, under a larger part of it. */
  private static boolean isFoot(List<PdfLine> page, int start, int end) {
    boolean last = end == page.size() || page.get(end).y() < page.get(end - 1).y();
    if (!last || start == 0) {
      return false;
    }
    PdfLine above = page.get(start - 1);
    return page.get(start).y() > above.y() && end - start <= page.size() * 2 / 3;
  }

  private static int firstMarked(List<PdfLine> page, int start, int end) {
    int first = start;
    while (first < end && mark(page.get(first).text()) == null) {
      first++;
    }
    return first;
  }

  /** Returns the number or sign that a note begins with, or null. */
  private static @Nullable String mark(String text) {
    if (text.charAt(0) == PdfLine.RAISE) {
      int end = text.indexOf(PdfLine.LOWER);
      String mark = end < 0 ? "" : text.substring(1, end).strip();
      return mark.isEmpty() || mark.length() > 3 ? null : mark;
    }
    if (SIGNS.indexOf(text.charAt(0)) >= 0) {
      return text.substring(0, 1);
    }
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean number = end > 0 && end <= 3 && end < text.length() - 1;
    return number
            && (text.charAt(end) == ' ' || text.startsWith(". ", end) || text.charAt(end) == '\t')
        ? text.substring(0, end)
        : null;
  }

  private void keep(List<PdfLine> lines) {
    String mark = "";
    StringBuilder text = new StringBuilder();
    for (PdfLine line : lines) {
      String next = mark(line.text());
      if (next != null) {
        put(lines.get(0).page(), mark, text);
        mark = next;
        text.setLength(0);
        text.append(withoutMark(line.text(), next));
      } else {
        hyphens.join(text, line.text());
      }
    }
    put(lines.get(0).page(), mark, text);
  }

  private static String withoutMark(String text, String mark) {
    int start = text.charAt(0) == PdfLine.RAISE ? text.indexOf(PdfLine.LOWER) + 1 : mark.length();
    return text.substring(text.startsWith(".", start) ? start + 1 : start).strip();
  }

  private void put(int page, String mark, StringBuilder text) {
    if (!mark.isEmpty()) {
      notes.put(page + " " + mark, PdfText.plain(text.toString()));
      waiting.computeIfAbsent(page, any -> new ArrayList<>()).add(mark);
    }
  }

  /** Returns the note that a sign on a page refers to, once, or null where there is none. */
  @Nullable String note(int page, String mark) {
    List<String> marks = waiting.get(page);
    if (marks == null || !marks.remove(mark)) {
      return null;
    }
    return notes.get(page + " " + mark);
  }

  /** Returns whether there is such a note on a page. */
  boolean has(int page, String mark) {
    return notes.containsKey(page + " " + mark);
  }

  /** Returns the notes up to a page that nothing has referred to, once. */
  List<String> rest(int page) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i <= page; i++) {
      List<String> marks = waiting.remove(i);
      if (marks != null) {
        for (String mark : marks) {
          rest.add(notes.getOrDefault(i + " " + mark, ""));
        }
      }
    }
    return rest;
  }
}
