package lectern.writer;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Chapter;
import lectern.article.Kind;

/** Finds the parts of an article to jump to: its chapters, or else what its headings begin. */
final class Contents {
  private Contents() {}

  static List<Chapter> of(Manifest manifest) {
    if (!manifest.chapters().isEmpty()) {
      return manifest.chapters();
    }
    List<Chapter> parts = new ArrayList<>();
    List<Manifest.Paragraph> paragraphs = manifest.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Manifest.Paragraph paragraph = paragraphs.get(i);
      if (paragraph.kind() == Kind.HEADING || paragraph.kind() == Kind.TITLE) {
        parts.add(new Chapter(Label.of(paragraph.text()), 1, i));
      }
    }
    if (!parts.isEmpty() && parts.get(0).first() > 0) {
      parts.add(0, new Chapter(Label.of(manifest.title()), 1, 0));
    }
    return parts;
  }
}
