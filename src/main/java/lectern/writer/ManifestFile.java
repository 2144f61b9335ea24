package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
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

  /** How deep words stand: in the manifest, paragraphs, a paragraph, sentences, one, words. */
  private static final int WORD_LEVEL = 6;

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
    json.member("file", sound.file());
    json.member("frames", master.frames());
    writeSeconds("durationSeconds", master.frames());
    json.member("id", sound.id());
    json.member("rendition", sound.rendition());
    json.member("crc32c", sound.crc32c());
    writeSentences(spoken, master.sentences().iterator(), master.words().iterator());
    json.endObject();
  }

  /**
   * Adds a paragraph without sound, or a break.
   *
   * @param failure why the voice failed on it; empty if it has nothing to say
   */
  void addSilent(SpokenParagraph spoken, String failure) throws IOException {
    beginParagraph(spoken.written());
    writeUnlessEmpty("failure", failure);
    writeSentences(spoken, Collections.emptyIterator(), Collections.emptyIterator());
    json.endObject();
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

  private void writeSentences(
      SpokenParagraph spoken, Iterator<Mark> sentences, Iterator<Mark> words) throws IOException {
    json.beginArray("sentences");
    for (SpokenSentence sentence : spoken.sentences()) {
      writeSentence(sentence, spoken.written().text(), sentences, words);
    }
    json.endArray();
  }

  private void writeSentence(
      SpokenSentence sentence, String text, Iterator<Mark> sentences, Iterator<Mark> words)
      throws IOException {
    json.beginObject();
    writeSpan(sentence.span());
    boolean heard = words.hasNext();
    List<SpokenWord> said = sentence.words();
    if (heard && !said.isEmpty()) {
      writeTimes(sentences.next());
    }
    json.beginArray("words");
    for (SpokenWord word : said) {
      json.beginObject();
      writeSpan(word.span());
      json.member("written", word.span().of(text));
      json.member("said", word.text());
      if (heard) {
        writeTimes(words.next());
      }
      json.endObject();
    }
    json.endArray();
    writeSkipped(sentence);
    json.endObject();
  }

  private void writeSkipped(SpokenSentence sentence) throws IOException {
    boolean open = false;
    for (Reading reading : sentence.readings()) {
      if (reading.meaning() instanceof Meaning.Skipped skipped) {
        if (!open) {
          json.beginArray("skipped");
          open = true;
        }
        json.beginObject();
        writeSpan(reading.span());
        json.member("reason", skipped.reason());
        json.endObject();
      }
    }
    if (open) {
      json.endArray();
    }
  }

  private void writeSpan(Span span) throws IOException {
    json.pair("span", span.start(), span.end());
  }

  private void writeTimes(Mark mark) throws IOException {
    writeSeconds("start", mark.startFrame());
    writeSeconds("end", mark.endFrame());
  }

  /** Writes a time with four decimals, a tenth of a millisecond. */
  private void writeSeconds(String field, long frame) throws IOException {
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
      writeSeconds("durationSeconds", frames);
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
