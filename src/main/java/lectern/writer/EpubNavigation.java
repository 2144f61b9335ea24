package lectern.writer;

import java.util.List;
import lectern.article.Chapter;
import lectern.article.Kind;

/**
 * Writes the table of contents of an EPUB (<a href="https://www.w3.org/TR/epub-33/#sec-nav">EPUB
 * 3.3, clause 7</a>), chapters inside chapters.
 */
final class EpubNavigation {
  private EpubNavigation() {}

  /** Returns the body of the navigation document. */
  static String of(Manifest manifest, List<EpubSection> sections) {
    StringBuilder out =
        new StringBuilder("<nav epub:type=\"toc\" id=\"toc\">\n<h1>Contents</h1>\n");
    List<Chapter> chapters = Contents.of(manifest);
    if (chapters.isEmpty()) {
      chapters = List.of(new Chapter(Label.of(manifest.title()), 1, 0));
    }
    int depth = 0;
    for (Chapter chapter : chapters) {
      int level = Math.max(1, Math.min(chapter.level(), depth + 1));
      if (level > depth) {
        out.append("<ol>\n");
        depth++;
      } else {
        for (; depth > level; depth--) {
          out.append("</li>\n</ol>\n");
        }
        out.append("</li>\n");
      }
      String title = chapter.title().isBlank() ? "Chapter" : chapter.title().strip();
      out.append("<li><a href=\"").append(place(manifest, sections, chapter.first()));
      out.append("\">").append(Escape.text(title)).append("</a>\n");
    }
    for (; depth > 0; depth--) {
      out.append("</li>\n</ol>\n");
    }
    return out.append("</nav>\n").toString();
  }

  private static String place(Manifest manifest, List<EpubSection> sections, int index) {
    Manifest.Paragraph paragraph = manifest.paragraphs().get(index);
    for (EpubSection section : sections) {
      if (index < section.to()) {
        return paragraph.kind() == Kind.BREAK || index == section.from()
            ? section.text()
            : section.text() + "#" + ArticleMarkup.paragraphId(paragraph);
      }
    }
    throw new IllegalArgumentException("no section holds paragraph " + index);
  }
}
