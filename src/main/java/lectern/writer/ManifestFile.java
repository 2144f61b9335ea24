package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.Pcm;
import lectern.spoken.Ledger;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Mark;
import lectern.voice.Prosody;
import lectern.voice.Recording;

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

  private static final String SCHEMA = SCHEMA_NAME + "1";

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
    json.writeStringField("lectern", settings.lecternVersion());
  }

  private void writeSettings() throws IOException {
    Prosody prosody = settings.prosody();
    json.writeObjectFieldStart("settings");
    json.writeStringField("voice", settings.voice());
    json.writeStringField("engine", settings.engine());
    json.writeStringField("style", settings.style());
    json.writeNumberField("speed", prosody.speed());
    json.writeNumberField("pitchHz", prosody.pitchHz());
    json.writeNumberField("headMs", prosody.headMs());
    json.writeNumberField("sentenceMs", prosody.sentenceMs());
    json.writeNumberField("tailMs", prosody.tailMs());
    json.writeEndObject();
  }

  /** Adds a paragraph whose sound stands in {@code file}. */
  void add(SpokenParagraph spoken, Recording recording, String file, String sha256)
      throws IOException {
    Pcm pcm = recording.pcm();
    if (sampleRateHz != 0 && sampleRateHz != pcm.sampleRateHz()) {
      throw new IllegalArgumentException("the sample rate changed to " + pcm.sampleRateHz());
    }
    sampleRateHz = pcm.sampleRateHz();
    frames += pcm.frames();
    Paragraph written = spoken.written();
    json.writeStartObject();
    json.writeNumberField("number", written.number());
    json.writeStringField("kind", written.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("text", written.text());
    json.writeStringField("file", file);
    json.writeNumberField("frames", pcm.frames());
    writeSeconds("durationSeconds", pcm.frames());
    json.writeStringField("sha256", sha256);
    json.writeArrayFieldStart("sentences");
    Iterator<Mark> sentences = recording.sentences().iterator();
    Iterator<Mark> words = recording.words().iterator();
    for (SpokenSentence sentence : spoken.sentences()) {
      writeSentence(sentence, written.text(), sentences, words);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeSentence(
      SpokenSentence sentence, String text, Iterator<Mark> sentences, Iterator<Mark> words)
      throws IOException {
    List<SpokenWord> said = sentence.words();
    json.writeStartObject();
    writeSpan(sentence.span());
    if (!said.isEmpty()) {
      writeTimes(sentences.next());
    }
    json.writeArrayFieldStart("words");
    for (SpokenWord word : said) {
      json.writeStartObject();
      writeSpan(word.span());
      json.writeStringField("written", word.span().of(text));
      json.writeStringField("said", word.text());
      writeTimes(words.next());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
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

  /** Writes what is known only at the end. */
  void end(Ledger ledger) throws IOException {
    json.writeEndArray();
    writeLedger(ledger);
    if (sampleRateHz != 0) {
      json.writeObjectFieldStart("audio");
      json.writeStringField("container", "wav");
      json.writeStringField("encoding", "pcm_s16le");
      json.writeNumberField("sampleRateHz", sampleRateHz);
      json.writeNumberField("channels", 1);
      json.writeNumberField("frames", frames);
      writeSeconds("durationSeconds", frames);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
