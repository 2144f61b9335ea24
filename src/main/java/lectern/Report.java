package lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.Level;
import lectern.spoken.Ledger;
import lectern.voice.VoiceException;

/**
 * What became of an article.
 *
 * @param article the article
 * @param folder where its files are
 * @param outcomes one for each paragraph that is not a {@link lectern.article.Kind#BREAK}, in order
 * @param rewritten how many sound files this run wrote; the others were there already
 * @param ledger the account of every character
 * @param level how loud it is
 */
public record Report(
    Article article,
    Path folder,
    List<Outcome> outcomes,
    int rewritten,
    Ledger ledger,
    Level level) {
  /** Copies the list. */
  public Report {
    outcomes = outcomes instanceof Outcomes ? outcomes : List.copyOf(outcomes);
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
   * @param fresh whether it was spoken in this run; else an earlier one has left it
   * @param unspoken the written text that is left out because the voice fails on it, in order
   */
  public record Spoken(
      Paragraph paragraph, Path file, double seconds, boolean fresh, List<Span> unspoken)
      implements Outcome {
    /** Copies the list. */
    public Spoken {
      unspoken = List.copyOf(unspoken);
    }
  }

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
    int spoken = 0;
    for (Outcome outcome : outcomes) {
      spoken += outcome instanceof Spoken ? 1 : 0;
    }
    return spoken;
  }

  /** Returns how many paragraphs were spoken by an earlier run, and are still right. */
  public int reused() {
    int reused = 0;
    for (Outcome outcome : outcomes) {
      reused += outcome instanceof Spoken s && !s.fresh() ? 1 : 0;
    }
    return reused;
  }

  /** Returns the paragraphs on which the voice failed. */
  public List<Failed> failures() {
    List<Failed> failures = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Failed failed) {
        failures.add(failed);
      }
    }
    return failures;
  }

  /** Returns how long all of it plays, in seconds. */
  public double seconds() {
    double seconds = 0;
    for (Outcome outcome : outcomes) {
      seconds += outcome instanceof Spoken s ? s.seconds() : 0;
    }
    return seconds;
  }
}
