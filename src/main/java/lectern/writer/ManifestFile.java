package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Metadata;
import lectern.article.Omission;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.spoken.Ledger;
import lectern.spoken.Meaning;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Break;
import lectern.voice.Mark;
import lectern.voice.Prosody;

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

  private final JsonGenerator json;
  private final Article article;
  private final ArticleWriter.Settings settings;
  private int sampleRateHz;
  private long frames;

  ManifestFile(OutputStream out, Article article, ArticleWriter.Settings settings)
      throws IOException {
    this.article = article;
    this.settings = settings;
    this.json =
        new JsonFactory()
            .createGenerator(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    json.setPrettyPrinter(ManifestLayout.create());
  }

  /** Writes what is known before the first paragraph. */
  void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    writeArticle();
    writeSettings();
    json.writeArrayFieldStart("paragraphs");
  }

  private void writeArticle() throws IOException {
    json.writeStringField("source", article.source());
    json.writeStringField("name", article.name());
    json.writeStringField("title", article.title());
    writeMetadata();
    json.writeStringField("lectern", settings.lecternVersion());
  }

  private void writeMetadata() throws IOException {
    Metadata metadata = article.metadata();
    json.writeObjectFieldStart("metadata");
    writeUnlessEmpty("author", metadata.author());
    writeUnlessEmpty("date", metadata.date());
    writeUnlessEmpty("language", metadata.language());
    writeUnlessEmpty("publisher", metadata.publisher());
    writeUnlessEmpty("address", metadata.address());
    json.writeEndObject();
  }

  private void writeUnlessEmpty(String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private void writeSettings() throws IOException {
    Prosody prosody = settings.prosody();
    json.writeObjectFieldStart("settings");
    json.writeStringField("voice", settings.voice());
    json.writeStringField("engine", settings.engine());
    json.writeStringField("style", settings.style());
    json.writeNumberField("speed", prosody.speed());
    json.writeNumberField("pitchHz", prosody.pitchHz());
    json.writeNumberField("pitchRange", prosody.pitchRange());
    json.writeObjectFieldStart("pausesMs");
    for (Break place : Break.all()) {
      json.writeNumberField(place.label(), prosody.pauses().ms(place));
    }
    json.writeEndObject();
    json.writeStringField("loudness", settings.loudness().toString());
    json.writeEndObject();
  }

  /**
   * The sound of a paragraph.
   *
   * @param file the name of its file
   * @param id the identity of its master
   * @param rendition what determines the file's bytes
   * @param crc32c their checksum, eight hexadecimal digits
   */
  record Sound(String file, String id, String rendition, String crc32c) {}

  /** Adds a paragraph with its sound. */
  void add(SpokenParagraph spoken, Master master, Sound sound) throws IOException {
    if (sampleRateHz != 0 && sampleRateHz != master.sampleRateHz()) {
      throw new IllegalArgumentException("the sample rate changed to " + master.sampleRateHz());
    }
    sampleRateHz = master.sampleRateHz();
    frames += master.frames();
    beginParagraph(spoken.written());
    json.writeStringField("file", sound.file());
    json.writeNumberField("frames", master.frames());
    writeSeconds("durationSeconds", master.frames());
    json.writeStringField("id", sound.id());
    json.writeStringField("rendition", sound.rendition());
    json.writeStringField("crc32c", sound.crc32c());
    writeSentences(spoken, master.sentences().iterator(), master.words().iterator());
    json.writeEndObject();
  }

  /** Adds a paragraph without sound, or a break. */
  void addSilent(SpokenParagraph spoken) throws IOException {
    beginParagraph(spoken.written());
    writeSentences(spoken, Collections.emptyIterator(), Collections.emptyIterator());
    json.writeEndObject();
  }

  private void beginParagraph(Paragraph written) throws IOException {
    Delivery delivery = written.delivery();
    String how =
        delivery instanceof Delivery.Announced
            ? "announced"
            : delivery instanceof Delivery.Skipped ? "skipped" : "read";
    json.writeStartObject();
    json.writeNumberField("number", written.number());
    json.writeStringField("kind", written.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("delivery", how);
    json.writeStringField("text", written.text());
  }

  private void writeSentences(
      SpokenParagraph spoken, Iterator<Mark> sentences, Iterator<Mark> words) throws IOException {
    json.writeArrayFieldStart("sentences");
    for (SpokenSentence sentence : spoken.sentences()) {
      writeSentence(sentence, spoken.written().text(), sentences, words);
    }
    json.writeEndArray();
  }

  private void writeSentence(
      SpokenSentence sentence, String text, Iterator<Mark> sentences, Iterator<Mark> words)
      throws IOException {
    json.writeStartObject();
    writeSpan(sentence.span());
    boolean heard = words.hasNext();
    List<SpokenWord> said = sentence.words();
    if (heard && !said.isEmpty()) {
      writeTimes(sentences.next());
    }
    json.writeArrayFieldStart("words");
    for (SpokenWord word : said) {
      json.writeStartObject();
      writeSpan(word.span());
      json.writeStringField("written", word.span().of(text));
      json.writeStringField("said", word.text());
      if (heard) {
        writeTimes(words.next());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSkipped(sentence);
    json.writeEndObject();
  }

  private void writeSkipped(SpokenSentence sentence) throws IOException {
    boolean open = false;
    for (Reading reading : sentence.readings()) {
      if (reading.meaning() instanceof Meaning.Skipped skipped) {
        if (!open) {
          json.writeArrayFieldStart("skipped");
          open = true;
        }
        json.writeStartObject();
        writeSpan(reading.span());
        json.writeStringField("reason", skipped.reason());
        json.writeEndObject();
      }
    }
    if (open) {
      json.writeEndArray();
    }
  }

  private void writeSpan(Span span) throws IOException {
    json.writeFieldName("span");
    json.writeRawValue("[" + span.start() + ", " + span.end() + "]");
  }

  private void writeTimes(Mark mark) throws IOException {
    writeSeconds("start", mark.startFrame());
    writeSeconds("end", mark.endFrame());
  }

  /** Writes a time with four decimals, a tenth of a millisecond. */
  private void writeSeconds(String field, long frame) throws IOException {
    long tenths = Math.round(frame * 10_000.0 / sampleRateHz);
    json.writeNumberField(field, BigDecimal.valueOf(tenths, 4));
  }

  private void writeLedger(Ledger ledger) throws IOException {
    json.writeObjectFieldStart("characters");
    json.writeNumberField("spoken", ledger.spoken());
    json.writeNumberField("normalized", ledger.normalized());
    json.writeObjectFieldStart("skipped");
    for (Map.Entry<String, Long> reason : ledger.skipped().entrySet()) {
      json.writeNumberField(reason.getKey(), reason.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeOmissions() throws IOException {
    if (article.omissions().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("omitted");
    for (Omission omission : article.omissions()) {
      json.writeStartObject();
      json.writeStringField("what", omission.what());
      json.writeNumberField("characters", omission.characters());
      json.writeStringField("beginning", omission.beginning());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes what is known only at the end. */
  void end(Ledger ledger, Leveller leveller, Level level) throws IOException {
    json.writeEndArray();
    writeChapters();
    writeLedger(ledger);
    writeOmissions();
    if (sampleRateHz != 0) {
      json.writeObjectFieldStart("audio");
      json.writeStringField("container", "wav");
      json.writeStringField("encoding", "pcm_s16le");
      json.writeNumberField("sampleRateHz", sampleRateHz);
      json.writeNumberField("channels", 1);
      json.writeNumberField("frames", frames);
      writeSeconds("durationSeconds", frames);
      json.writeNumberField("gainDb", leveller.gainDb());
      writeDecibels("loudnessLufs", level.loudnessLufs());
      writeDecibels("rmsDb", level.rmsDb());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void writeChapters() throws IOException {
    if (!article.chapters().isEmpty()) {
      json.writeArrayFieldStart("chapters");
      for (Chapter chapter : article.chapters()) {
        json.writeStartObject();
        json.writeStringField("title", chapter.title());
        json.writeNumberField("level", chapter.level());
        json.writeNumberField("first", chapter.first());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Writes a level with one decimal; leaves out what is silence. */
  private void writeDecibels(String field, double decibels) throws IOException {
    if (Double.isFinite(decibels)) {
      json.writeNumberField(field, BigDecimal.valueOf(Math.round(decibels * 10), 1));
    }
  }
}
