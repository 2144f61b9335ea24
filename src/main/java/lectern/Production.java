package lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.Report.Outcome;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.spoken.Ledger;
import lectern.voice.Recording;
import lectern.voice.VoiceException;
import lectern.writer.ArticleWriter;
import lectern.writer.UnwritableOutputException;

/** Writes the takes of one article, tells of each, and keeps account of all. */
final class Production implements Take.Sink {
  private final ArticleWriter writer;
  private final Progress progress;
  private final List<Outcome> outcomes = new ArrayList<>();
  private Ledger ledger = Ledger.EMPTY;

  Production(ArticleWriter writer, Progress progress) {
    this.writer = writer;
    this.progress = progress;
  }

  @Override
  public void take(Take take) throws UnwritableOutputException {
    Outcome outcome = write(take);
    ledger = ledger.plus(Ledger.of(take.paragraph()));
    outcomes.add(outcome);
    progress.done(outcome);
  }

  private Outcome write(Take take) throws UnwritableOutputException {
    Paragraph paragraph = take.paragraph().written();
    Recording recording = take.recording();
    VoiceException failure = take.failure();
    if (failure != null) {
      return new Report.Failed(paragraph, failure);
    }
    if (recording == null) {
      return new Report.Silent(paragraph);
    }
    Path file = writer.write(take.paragraph(), recording);
    return new Report.Spoken(paragraph, file, recording.pcm().seconds());
  }

  /** Closes the article with its manifest. */
  Report finish(Article article) throws UnwritableOutputException {
    writer.finish(ledger);
    return new Report(article, writer.folder(), outcomes, ledger);
  }
}
