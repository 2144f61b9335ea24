package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Metadata;
import lectern.article.Omission;
import lectern.article.Paragraph;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.spoken.Ledger;
import lectern.voice.Break;
import lectern.voice.Prosody;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code article.json}, the manifest of an article: what was read, how, and when in which
 * file each written word is heard. Paragraphs are written as they come; none is kept.
 *
 * <p>Its schema is {@code article.schema.json} beside this class, told in words in the page on
 * formats.
 */
final class ManifestFile {
  /** What every version of the schema begins with. */
  static final String SCHEMA_NAME = "lectern-article/";

  private static final String SCHEMA = SCHEMA_NAME + "3";

  /** How deep words stand: in the manifest, paragraphs, a paragraph, sentences, one, words. */
  static final int WORD_LEVEL = 6;

  private final JsonWriter json;
  private final Article article;
  private final ArticleWriter.Settings settings;
  private int sampleRateHz;
  private long frames;

  ManifestFile(OutputStream out, Article article, ArticleWriter.Settings settings) {
    this.article = article;
    this.settings = settings;
    this.json = new JsonWriter(out, WORD_LEVEL);
  }

  /** Writes what is known before the first paragraph. */
  void begin() throws IOException {
    json.beginObject();
    json.member("schema", SCHEMA);
    writeArticle();
    writeSettings();
    json.beginArray("paragraphs");
  }

  private void writeArticle() throws IOException {
    json.member("source", article.source());
    json.member("name", article.name());
    json.member("title", article.title());
    writeMetadata();
    json.member("lectern", settings.lecternVersion());
  }

  private void writeMetadata() throws IOException {
    Metadata metadata = article.metadata();
    json.beginObject("metadata");
    writeUnlessEmpty("author", metadata.author());
    writeUnlessEmpty("date", metadata.date());
    writeUnlessEmpty("language", metadata.language());
    writeUnlessEmpty("publisher", metadata.publisher());
    writeUnlessEmpty("address", metadata.address());
    json.endObject();
  }

  private void writeUnlessEmpty(String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.member(field, value);
    }
  }

  private void writeSettings() throws IOException {
    Prosody prosody = settings.prosody();
    json.beginObject("settings");
    json.member("voice", settings.voice());
    json.member("engine", settings.engine());
    json.member("style", settings.style());
    json.member("speed", prosody.speed());
    json.member("pitchHz", prosody.pitchHz());
    json.member("pitchRange", prosody.pitchRange());
    json.beginObject("pausesMs");
    for (Break place : Break.all()) {
      json.member(place.label(), prosody.pauses().ms(place));
    }
    json.endObject();
    json.member("loudness", settings.loudness().toString());
    json.endObject();
  }

  /**
   * The sound of a paragraph.
   *
   * @param file the name of its file
   * @param rendition what determines the file's bytes
   * @param crc32c their checksum, eight hexadecimal digits
   */
  record Sound(String file, String rendition, String crc32c) {}

  /**
   * Adds a paragraph or a break.
   *
   * @param sound its sound; null if it has none
   */
  void add(Paragraph paragraph, Prepared prepared, @Nullable Sound sound) throws IOException {
    beginParagraph(paragraph);
    if (sound != null) {
      writeSound(prepared, sound);
    }
    if (!prepared.failure().isEmpty()) {
      json.member("failure", prepared.failure());
    }
    json.part("sentences", prepared.manifest());
    json.endObject();
  }

  private void writeSound(Prepared prepared, Sound sound) throws IOException {
    if (sampleRateHz != 0 && sampleRateHz != prepared.sampleRateHz()) {
      throw new IllegalArgumentException("the sample rate changed to " + prepared.sampleRateHz());
    }
    sampleRateHz = prepared.sampleRateHz();
    frames += prepared.frames();
    json.member("file", sound.file());
    json.member("frames", prepared.frames());
    writeSeconds(json, "durationSeconds", prepared.frames(), sampleRateHz);
    json.member("id", prepared.id());
    json.member("rendition", sound.rendition());
    json.member("crc32c", sound.crc32c());
  }

  private void beginParagraph(Paragraph written) throws IOException {
    Delivery delivery = written.delivery();
    String how =
        delivery instanceof Delivery.Announced
            ? "announced"
            : delivery instanceof Delivery.Skipped ? "skipped" : "read";
    json.beginObject();
    json.member("number", written.number());
    json.member("kind", written.kind().name().toLowerCase(Locale.ROOT));
    json.member("delivery", how);
    json.member("text", written.text());
  }

  /** Writes a time with four decimals, a tenth of a millisecond. */
  static void writeSeconds(JsonWriter json, String field, long frame, int sampleRateHz)
      throws IOException {
    long tenths = Math.round(frame * 10_000.0 / sampleRateHz);
    json.member(field, tenths, 4);
  }

  private void writeLedger(Ledger ledger) throws IOException {
    json.beginObject("characters");
    json.member("spoken", ledger.spoken());
    json.member("normalized", ledger.normalized());
    json.beginObject("skipped");
    for (Map.Entry<String, Long> reason : ledger.skipped().entrySet()) {
      json.member(reason.getKey(), reason.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private void writeOmissions() throws IOException {
    if (article.omissions().isEmpty()) {
      return;
    }
    json.beginArray("omitted");
    for (Omission omission : article.omissions()) {
      json.beginObject();
      json.member("what", omission.what());
      json.member("characters", omission.characters());
      json.member("beginning", omission.beginning());
      json.endObject();
    }
    json.endArray();
  }

  /** Writes what is known only at the end. */
  void end(Ledger ledger, Leveller leveller, Level level) throws IOException {
    json.endArray();
    writeChapters();
    writeLedger(ledger);
    writeOmissions();
    if (sampleRateHz != 0) {
      json.beginObject("audio");
      json.member("container", "wav");
      json.member("encoding", "pcm_s16le");
      json.member("sampleRateHz", sampleRateHz);
      json.member("channels", 1);
      json.member("frames", frames);
      writeSeconds(json, "durationSeconds", frames, sampleRateHz);
      json.member("gainDb", leveller.gainDb());
      writeDecibels("loudnessLufs", level.loudnessLufs());
      writeDecibels("rmsDb", level.rmsDb());
      json.endObject();
    }
    json.endObject();
    json.close();
  }

  private void writeChapters() throws IOException {
    if (!article.chapters().isEmpty()) {
      json.beginArray("chapters");
      for (Chapter chapter : article.chapters()) {
        json.beginObject();
        json.member("title", chapter.title());
        json.member("level", chapter.level());
        json.member("first", chapter.first());
        json.endObject();
      }
      json.endArray();
    }
  }

  /** Writes a level with one decimal; leaves out what is silence. */
  private void writeDecibels(String field, double decibels) throws IOException {
    if (Double.isFinite(decibels)) {
      json.member(field, Math.round(decibels * 10), 1);
    }
  }
}
