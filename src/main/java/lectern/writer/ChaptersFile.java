package lectern.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Makes {@code chapters.json}, the chapters of an article in one file, as podcast players read them
 * (<a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md">JSON
 * Chapters Format 1.2.0</a>).
 */
public final class ChaptersFile {
  /** What the file is called in an article's folder. */
  public static final String FILE = "chapters.json";

  /** What web servers and feeds call it. */
  public static final String MEDIA_TYPE = "application/json+chapters";

  /** Deeper than anything here: every member has a line of its own. */
  private static final int CHAPTER_LEVEL = 9;

  private ChaptersFile() {}

  /**
   * Returns the file's bytes.
   *
   * @param placements where the paragraphs are heard, all in one file
   */
  public static byte[] of(Manifest manifest, List<Placement> placements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonWriter json = new JsonWriter(out, CHAPTER_LEVEL);
      json.beginObject();
      json.member("version", "1.2.0");
      json.member("title", Escape.clean(manifest.title()));
      String author = manifest.metadata().author();
      if (!author.isBlank()) {
        json.member("author", Escape.clean(author));
      }
      if (!placements.isEmpty()) {
        json.member("fileName", Escape.clean(placements.get(0).file()));
      }
      json.beginArray("chapters");
      for (Part part : Part.of(manifest, placements)) {
        json.beginObject();
        json.member("startTime", Seconds.millis(part.start()), 3);
        json.member("title", Escape.clean(part.title()));
        json.endObject();
      }
      json.endArray();
      json.endObject();
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
