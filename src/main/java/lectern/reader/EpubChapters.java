package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.article.Chapter;
import lectern.article.Kind;

/**
 * Finds the chapters of a book among the lines of its table of contents: a line of the first level,
 * or one that points to the beginning of a file, begins a chapter (level 1); others are parts of
 * one (level 2). What stands before the first chapter is one too, called as the book.
 */
final class EpubChapters {
  private final ParagraphList found;
  private final Map<String, Integer> places;
  private final int head;
  private final String title;

  /**
   * Makes one.
   *
   * @param places where files and named places in them begin
   * @param head how many paragraphs are the book's own title
   */
  EpubChapters(ParagraphList found, Map<String, Integer> places, int head, String title) {
    this.found = found;
    this.places = places;
    this.head = head;
    this.title = title;
  }

  /** Adds the chapters to what was found. */
  void add(List<EpubContents.Entry> entries, List<String> spine) {
    List<Chapter> chapters = new ArrayList<>();
    for (EpubContents.Entry entry : entries) {
      Integer file = places.get(entry.file());
      Integer at = entry.place().isEmpty() ? file : places.get(entry.file() + "#" + entry.place());
      Integer first = at == null ? file : at;
      if (first != null && first < found.size()) {
        boolean begins = entry.level() == 1 || first.equals(file);
        put(chapters, new Chapter(entry.title(), begins ? 1 : 2, first));
      }
    }
    if (count(chapters) < 2) {
      byFiles(chapters, spine);
    }
    if (count(chapters) < 2) {
      return;
    }
    Chapter first = chapters.get(0);
    if (first.first() <= head) {
      chapters.set(0, new Chapter(first.title(), 1, 0));
    } else {
      chapters.add(0, new Chapter(title.isEmpty() ? "Beginning" : title, 1, 0));
    }
    found.chapters().addAll(chapters);
  }

  private static int count(List<Chapter> chapters) {
    int count = 0;
    for (Chapter chapter : chapters) {
      count += chapter.level() == 1 ? 1 : 0;
    }
    return count;
  }

  /** Adds a chapter; one that begins where another does stands for the other too. */
  private static void put(List<Chapter> chapters, Chapter chapter) {
    int last = chapters.size() - 1;
    Chapter before = last < 0 ? null : chapters.get(last);
    if (before == null || chapter.first() > before.first()) {
      chapters.add(chapter);
    } else if (chapter.first() == before.first() && !before.title().contains(chapter.title())) {
      String both = before.title() + ", " + chapter.title();
      chapters.set(
          last, new Chapter(both, Math.min(before.level(), chapter.level()), before.first()));
    }
  }

  /** Takes the files for chapters where the book has no table of contents. */
  private void byFiles(List<Chapter> chapters, List<String> spine) {
    chapters.clear();
    for (String file : spine) {
      Integer first = places.get(file);
      boolean heading =
          first != null
              && first < found.size()
              && found.paragraphs().get(first).kind() == Kind.HEADING;
      if (first != null && heading) {
        put(chapters, new Chapter(found.paragraphs().get(first).text(), 1, first));
      }
    }
  }
}
