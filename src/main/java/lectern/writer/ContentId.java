package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes an identifier of what an article says: the same text has the same, wherever it stands. */
final class ContentId {
  private ContentId() {}

  static UUID of(Manifest manifest) {
    StringBuilder all = new StringBuilder(manifest.title());
    for (Manifest.Paragraph paragraph : manifest.paragraphs()) {
      all.append('\n').append(paragraph.text());
    }
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
