package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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

  private ChaptersFile() {}

  /**
   * Returns the file's bytes.
   *
   * @param placements where the paragraphs are heard, all in one file
   */
  public static byte[] of(Manifest manifest, List<Placement> placements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(ManifestLayout.create());
      json.writeStartObject();
      json.writeStringField("version", "1.2.0");
      json.writeStringField("title", Escape.clean(manifest.title()));
      String author = manifest.metadata().author();
      if (!author.isBlank()) {
        json.writeStringField("author", Escape.clean(author));
      }
      if (!placements.isEmpty()) {
        json.writeStringField("fileName", Escape.clean(placements.get(0).file()));
      }
      json.writeArrayFieldStart("chapters");
      for (Part part : Part.of(manifest, placements)) {
        json.writeStartObject();
        json.writeNumberField("startTime", BigDecimal.valueOf(Seconds.millis(part.start()), 3));
        json.writeStringField("title", Escape.clean(part.title()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
