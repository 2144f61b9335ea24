package lectern.writer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Span;
import lectern.audio.Pcm;
import lectern.audio.WavFile;
import lectern.writer.Manifest.Delivery;

/**
 * Manifests to test with: one that the program wrote, with all kinds of paragraphs, and made ones.
 */
final class Gardens {
  static final int RATE = 16000;

  private Gardens() {}

  /** Returns the manifest {@code garden.json} as text. */
  static String json() throws IOException {
    try (InputStream in = Gardens.class.getResourceAsStream("/manifests/garden.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Reads the manifest {@code garden.json}. */
  static Manifest garden(Path folder) throws IOException, UnreadableManifestException {
    Files.writeString(folder.resolve(Manifest.FILE), json());
    return Manifest.read(folder);
  }

  /** Makes a manifest of paragraphs that are read; a word lasts a fifth of a second. */
  static Manifest of(String... texts) {
    List<Manifest.Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(paragraph(paragraphs.size() + 1, text));
    }
    return new Manifest(
        "made.txt",
        "made",
        "Made & told",
        new Metadata("Ann <Lee>", "2026-03-01", "en", "", "", null),
        "0.0",
        "tones",
        "Tones 1",
        paragraphs,
        List.of(),
        Map.of(),
        RATE);
  }

  /** Returns a manifest with other chapters. */
  static Manifest with(Manifest of, List<Chapter> chapters) {
    return new Manifest(
        of.source(),
        of.name(),
        of.title(),
        of.metadata(),
        of.lectern(),
        of.voice(),
        of.engine(),
        of.paragraphs(),
        chapters,
        of.skipped(),
        of.sampleRateHz());
  }

  /** Makes a paragraph of one sentence for each full stop. */
  static Manifest.Paragraph paragraph(int number, String text) {
    List<Manifest.Sentence> sentences = new ArrayList<>();
    double time = 0.1;
    for (int start = 0; start < text.length(); ) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      List<Manifest.Word> words = new ArrayList<>();
      double begin = time;
      for (int at = start; at < end; ) {
        int blank = text.indexOf(' ', at);
        int last = blank < 0 || blank > end ? end : blank;
        String word = text.substring(at, last);
        words.add(new Manifest.Word(new Span(at, last), word, time, time + 0.2));
        time += 0.2;
        at = last + 1;
      }
      sentences.add(new Manifest.Sentence(new Span(start, end), begin, time, words, List.of()));
      time += 0.4;
      start = end + 1;
    }
    long frames = Math.round(time * RATE);
    String file = String.format(java.util.Locale.ROOT, "%03d.wav", number);
    return new Manifest.Paragraph(
        number, Kind.BODY, text, Delivery.READ, file, frames, time, "", "", sentences);
  }

  /** Writes the sound of each paragraph beside the manifest: tones of its length. */
  static void writeSound(Path folder, Manifest manifest) throws IOException {
    for (Placement placement : Placement.each(manifest)) {
      short[] samples = new short[(int) placement.paragraph().frames()];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (short) (1000 * Math.sin(i * 0.2));
      }
      var info = new WavFile.Info("", "", placement.paragraph().number(), "");
      try (var out = Files.newOutputStream(folder.resolve(placement.file()))) {
        new WavFile(new Pcm(samples, RATE), info, List.of()).write(out);
      }
    }
  }
}
