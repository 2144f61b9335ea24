package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import lectern.article.Chapter;

/**
 * Writes what the read-along page knows of the sound, as JSON that may stand in a script element.
 *
 * <p>Each of {@code tracks} is {@code [number, file, startMs, lengthMs, words, sentences]}. {@code
 * words} is four numbers for each thing that is heard as a whole: characters since the end of the
 * last one, its characters, milliseconds since the end of the last one, its milliseconds. {@code
 * sentences} is two numbers for each sentence that is heard: its place, from 1, and that of its
 * first word, from 0.
 */
final class ReadAlongData {
  private final JsonGenerator json;

  private ReadAlongData(JsonGenerator json) {
    this.json = json;
  }

  static String of(Manifest manifest, List<Placement> placements) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new ReadAlongData(json).write(manifest, placements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028");
  }

  private void write(Manifest manifest, List<Placement> placements) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", Escape.clean(manifest.name()));
    json.writeStringField("title", Escape.clean(manifest.title()));
    json.writeStringField("author", Escape.clean(manifest.metadata().author()));
    json.writeArrayFieldStart("chapters");
    for (Chapter chapter : Contents.of(manifest)) {
      json.writeNumber(manifest.paragraphs().get(chapter.first()).number());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tracks");
    for (Placement placement : placements) {
      json.writeRaw('\n');
      write(placement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Placement placement) throws IOException {
    json.writeStartArray();
    json.writeNumber(placement.paragraph().number());
    json.writeString(Escape.clean(placement.file()));
    json.writeNumber(Seconds.millis(placement.start()));
    json.writeNumber(Seconds.millis(placement.paragraph().seconds()));
    writeWords(placement.paragraph());
    writeSentences(placement.paragraph());
    json.writeEndArray();
  }

  private void writeWords(Manifest.Paragraph paragraph) throws IOException {
    json.writeStartArray();
    int at = 0;
    long time = 0;
    for (Manifest.Sentence sentence : paragraph.sentences()) {
      for (Stretch stretch : Stretch.of(sentence)) {
        if (stretch.heard()) {
          long start = Seconds.millis(stretch.start());
          long end = Seconds.millis(stretch.end());
          json.writeNumber(stretch.span().start() - at);
          json.writeNumber(stretch.span().length());
          json.writeNumber(start - time);
          json.writeNumber(end - start);
          at = stretch.span().end();
          time = end;
        }
      }
    }
    json.writeEndArray();
  }

  private void writeSentences(Manifest.Paragraph paragraph) throws IOException {
    json.writeStartArray();
    int first = 0;
    for (int i = 0; i < paragraph.sentences().size(); i++) {
      List<Stretch> stretches = Stretch.of(paragraph.sentences().get(i));
      int heard = (int) stretches.stream().filter(Stretch::heard).count();
      if (heard > 0) {
        json.writeNumber(i + 1);
        json.writeNumber(first);
      }
      first += heard;
    }
    json.writeEndArray();
  }
}
