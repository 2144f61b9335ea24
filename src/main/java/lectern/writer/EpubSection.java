package lectern.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lectern.article.Chapter;

/**
 * One text file of an EPUB: a chapter, or a part of one that is very long.
 *
 * @param number its number, from 1
 * @param from the place of its first paragraph in the manifest
 * @param to the place behind its last
 */
record EpubSection(int number, int from, int to) {
  /** So many paragraphs open quickly on a small reader. */
  private static final int LONGEST = 300;

  static List<EpubSection> of(Manifest manifest) {
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    for (Chapter chapter : manifest.chapters()) {
      starts.add(chapter.first());
    }
    starts.add(manifest.paragraphs().size());
    List<EpubSection> sections = new ArrayList<>();
    int from = 0;
    for (int end : starts) {
      while (from < end) {
        int to = Math.min(end, from + LONGEST);
        sections.add(new EpubSection(sections.size() + 1, from, to));
        from = to;
      }
    }
    return sections;
  }

  /** Returns the text file's name. */
  String text() {
    return "section-" + number + ".xhtml";
  }

  /** Returns the name of the file that tells when its text is heard. */
  String overlay() {
    return "section-" + number + ".smil";
  }
}
