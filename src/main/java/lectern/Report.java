package lectern;

import java.nio.file.Path;
import java.util.List;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.spoken.Ledger;
import lectern.voice.VoiceException;

/**
 * What became of an article.
 *
 * @param article the article
 * @param folder where its files are
 * @param outcomes one for each paragraph that is not a {@link lectern.article.Kind#BREAK}, in order
 * @param ledger the account of every character
 */
public record Report(Article article, Path folder, List<Outcome> outcomes, Ledger ledger) {
  /** Copies the list. */
  public Report {
    outcomes = List.copyOf(outcomes);
  }

  /** What became of a paragraph. */
  public sealed interface Outcome {
    /** Returns the paragraph. */
    Paragraph paragraph();
  }

  /**
   * It was spoken.
   *
   * @param paragraph the paragraph
   * @param file its sound
   * @param seconds how long that plays
   */
  public record Spoken(Paragraph paragraph, Path file, double seconds) implements Outcome {}

  /**
   * It has nothing that can be said, such as a row of pictures.
   *
   * @param paragraph the paragraph
   */
  public record Silent(Paragraph paragraph) implements Outcome {}

  /**
   * The voice failed on it.
   *
   * @param paragraph the paragraph
   * @param cause why
   */
  public record Failed(Paragraph paragraph, VoiceException cause) implements Outcome {}

  /** Returns how many paragraphs were spoken. */
  public int spoken() {
    return (int) outcomes.stream().filter(Spoken.class::isInstance).count();
  }

  /** Returns the paragraphs on which the voice failed. */
  public List<Failed> failures() {
    return outcomes.stream().filter(Failed.class::isInstance).map(Failed.class::cast).toList();
  }

  /** Returns how long all of it plays, in seconds. */
  public double seconds() {
    return outcomes.stream().mapToDouble(o -> o instanceof Spoken s ? s.seconds() : 0).sum();
  }
}
