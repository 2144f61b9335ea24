package lectern.writer;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Chapter;

/**
 * A part of the sound of a whole article that a listener can jump to.
 *
 * @param title what it is called, on one line
 * @param level 1 for a chapter, 2 for a part of one, and so on
 * @param start when it begins, in seconds from the start of the file
 */
public record Part(String title, int level, double start) {
  /**
   * Returns the parts in order; the first begins with the file. Parts of which nothing is heard are
   * left out, and of parts that begin together the first stays.
   *
   * @param placements where the paragraphs are heard, all in one file
   */
  public static List<Part> of(Manifest manifest, List<Placement> placements) {
    List<Part> parts = new ArrayList<>();
    int next = 0;
    int last = -1;
    List<Chapter> chapters = Contents.of(manifest);
    for (Chapter chapter : chapters) {
      while (next < placements.size() && placements.get(next).index() < chapter.first()) {
        next++;
      }
      if (next == placements.size()) {
        break;
      }
      if (next > 0 && parts.isEmpty()) {
        parts.add(new Part(Label.of(manifest.title()), 1, 0));
      }
      if (next != last) {
        String title = chapter.title().isBlank() ? manifest.title() : chapter.title();
        parts.add(new Part(Label.of(title), chapter.level(), placements.get(next).start()));
      }
      last = next;
    }
    if (parts.isEmpty() && !placements.isEmpty()) {
      parts.add(new Part(Label.of(manifest.title()), 1, 0));
    }
    return parts;
  }
}
