package lectern.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Span;

/**
 * A finished manifest: what was read, and when in which file each written word is heard. All that
 * is made of an article after it was spoken (captions, pages, books, feeds) is made of this and of
 * the sound beside it.
 *
 * @param source where the article was read from
 * @param name the name of its folder
 * @param title its title
 * @param metadata what it says of itself; the cover is not part of a manifest and null when read
 * @param lectern the version of Lectern that spoke it
 * @param voice the voice's name; may be empty
 * @param engine the engine and its version; may be empty
 * @param paragraphs the paragraphs in order
 * @param chapters its chapters in order
 * @param skipped how many characters were not said, by reason
 * @param sampleRateHz of the sound; 0 where nothing could be spoken
 */
public record Manifest(
    String source,
    String name,
    String title,
    Metadata metadata,
    String lectern,
    String voice,
    String engine,
    List<Paragraph> paragraphs,
    List<Chapter> chapters,
    Map<String, Long> skipped,
    int sampleRateHz) {
  /** The manifest's name in an article's folder. */
  public static final String FILE = "article.json";

  /** Copies the collections. */
  public Manifest {
    paragraphs = List.copyOf(paragraphs);
    chapters = List.copyOf(chapters);
    skipped = Map.copyOf(skipped);
  }

  /**
   * Reads the manifest of an article's folder.
   *
   * @throws UnreadableManifestException if there is none, or it breaks its schema
   */
  public static Manifest read(Path folder) throws UnreadableManifestException {
    return ManifestReader.read(folder.resolve(FILE));
  }

  /**
   * Reads a manifest from memory.
   *
   * @param name what to call it in messages
   * @throws UnreadableManifestException if it breaks its schema
   */
  public static Manifest parse(Path name, byte[] bytes) throws UnreadableManifestException {
    try {
      return ManifestReader.read(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      throw new UncheckedIOException("memory fails", e);
    }
  }

  /** Returns this manifest with what else is known of the article, such as its cover. */
  public Manifest with(Metadata other) {
    return new Manifest(
        source,
        name,
        title,
        other,
        lectern,
        voice,
        engine,
        paragraphs,
        chapters,
        skipped,
        sampleRateHz);
  }

  /** Returns how long all paragraphs play, in seconds. */
  public double seconds() {
    double sum = 0;
    for (Paragraph paragraph : paragraphs) {
      sum += paragraph.seconds();
    }
    return sum;
  }

  /** What became of a paragraph. */
  public enum Delivery {
    /** It is read as written. */
    READ,
    /** Something else is said in its place. */
    ANNOUNCED,
    /** It is left out. */
    SKIPPED
  }

  /**
   * A paragraph.
   *
   * @param number its number, from 1; a break has that of the paragraph before it
   * @param kind what it is
   * @param text the text as written
   * @param delivery what became of it
   * @param file the name of its sound beside the manifest; empty where it has none
   * @param frames how long it plays, in frames
   * @param seconds the same in seconds
   * @param id what names it whatever its number is; may be empty
   * @param failure why the voice failed on it; empty if it did not
   * @param sentences its sentences in order
   */
  public record Paragraph(
      int number,
      Kind kind,
      String text,
      Delivery delivery,
      String file,
      long frames,
      double seconds,
      String id,
      String failure,
      List<Sentence> sentences) {
    /** Copies the list. */
    public Paragraph {
      sentences = List.copyOf(sentences);
    }

    /** Returns whether it has sound. */
    public boolean heard() {
      return !file.isEmpty();
    }

    /** Returns why none of it is said, or an empty text. */
    public String skippedBecause() {
      if (delivery != Delivery.SKIPPED) {
        return "";
      }
      for (Sentence sentence : sentences) {
        for (Skipped skip : sentence.skipped()) {
          return skip.reason();
        }
      }
      return "left out";
    }
  }

  /**
   * A sentence; its times are in seconds from the start of its paragraph.
   *
   * @param span its place in the paragraph's text
   * @param start when it begins; 0 where nothing of it is said
   * @param end when it ends
   * @param words what is said of it
   * @param skipped what is not
   */
  public record Sentence(
      Span span, double start, double end, List<Word> words, List<Skipped> skipped) {
    /** Copies the lists. */
    public Sentence {
      words = List.copyOf(words);
      skipped = List.copyOf(skipped);
    }

    /** Returns whether something of it is said. */
    public boolean heard() {
      return !words.isEmpty();
    }
  }

  /**
   * A word as said; its times are in seconds from the start of its paragraph.
   *
   * @param span the written text that it came from; several words may share one
   * @param said the word
   * @param start when it begins
   * @param end when it ends
   */
  public record Word(Span span, String said, double start, double end) {}

  /**
   * Written text that is not said.
   *
   * @param span its place in the paragraph's text
   * @param reason why, in one or two words
   */
  public record Skipped(Span span, String reason) {}
}
