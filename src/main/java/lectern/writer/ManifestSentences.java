package lectern.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import lectern.article.Span;
import lectern.spoken.Meaning;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the manifest says of the sentences of one paragraph, before its place in the manifest
 * is there: with words and times this is most of it, and workers do it side by side.
 */
final class ManifestSentences {
  /** How deep the list stands: in the manifest, paragraphs, a paragraph. */
  private static final int LEVEL = 3;

  private final JsonWriter json;
  private final String text;
  private final int sampleRateHz;
  private final Iterator<Mark> sentences;
  private final Iterator<Mark> words;

  private ManifestSentences(JsonWriter json, String text, @Nullable Master master) {
    this.json = json;
    this.text = text;
    this.sampleRateHz = master == null ? 0 : master.sampleRateHz();
    this.sentences = master == null ? Collections.emptyIterator() : master.sentences().iterator();
    this.words = master == null ? Collections.emptyIterator() : master.words().iterator();
  }

  /**
   * Returns the list of sentences as it stands in the manifest.
   *
   * @param master the paragraph's sound; null if it has none
   */
  static JsonPart of(SpokenParagraph spoken, @Nullable Master master) {
    JsonWriter json = JsonWriter.part(LEVEL, ManifestFile.WORD_LEVEL);
    try {
      new ManifestSentences(json, spoken.written().text(), master).write(spoken.sentences());
    } catch (IOException e) {
      throw new UncheckedIOException("no text fails", e);
    }
    return json.written();
  }

  private void write(List<SpokenSentence> all) throws IOException {
    json.beginArray();
    for (SpokenSentence sentence : all) {
      write(sentence);
    }
    json.endArray();
  }

  private void write(SpokenSentence sentence) throws IOException {
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
    ManifestFile.writeSeconds(json, "start", mark.startFrame(), sampleRateHz);
    ManifestFile.writeSeconds(json, "end", mark.endFrame(), sampleRateHz);
  }
}
