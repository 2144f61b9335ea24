package lectern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.Report.Outcome;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.audio.LoudnessBlocks;
import lectern.audio.LoudnessTarget;
import lectern.audio.Pcm;
import lectern.spoken.Ledger;
import lectern.spoken.SpokenParagraph;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.writer.ArticleWriter;
import lectern.writer.ArticleWriter.Written;
import lectern.writer.Master;
import lectern.writer.UnwritableOutputException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of one article in two passes. First every paragraph is spoken, unless its master
 * is there from an earlier run; then all are brought to their common level and written, unless
 * their file is there already.
 *
 * <p>Between the passes only a few figures of each paragraph are kept; its words and its sound too,
 * as long as the article is short.
 */
final class Production {
  /** As much sound as may stay in memory between the passes: 16 MiB, nine minutes. */
  private static final long MOST_FRAMES = 8L << 20;

  private final ArticleWriter writer;
  private final Function<Paragraph, SpokenParagraph> normalizing;
  private final ThreadLocal<Voice> voice;
  private final Identity identity;
  private final Progress progress;
  private final List<Spoken> all = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private Ledger ledger = Ledger.EMPTY;
  private long framesInMemory;

  /**
   * What is known of a paragraph after the first pass.
   *
   * @param paragraph as written
   * @param said its words, without those that the voice fails on; null if they have to be found
   *     again
   * @param id the identity of its sound; empty if it has none
   * @param master its master; null if it has no sound
   * @param pcm its sound; null if it has to be read
   * @param fresh whether it was spoken in this run
   * @param ledger the account of its characters
   * @param failure why the voice failed; null if it did not
   */
  private record Spoken(
      Paragraph paragraph,
      @Nullable SpokenParagraph said,
      String id,
      @Nullable Master master,
      @Nullable Pcm pcm,
      boolean fresh,
      Ledger ledger,
      @Nullable VoiceException failure) {
    Spoken lighter() {
      return new Spoken(paragraph, null, id, master, null, fresh, ledger, failure);
    }
  }

  /**
   * What became of a paragraph in the second pass.
   *
   * @param said its words, without those that the voice fails on
   * @param master its master; null if it has no sound
   * @param written its file; null if it has no sound
   * @param failure why the voice failed; null if it did not
   */
  private record Entry(
      SpokenParagraph said,
      String id,
      @Nullable Master master,
      @Nullable Written written,
      @Nullable VoiceException failure) {}

  Production(
      ArticleWriter writer,
      Function<Paragraph, SpokenParagraph> normalizing,
      ThreadLocal<Voice> voice,
      Identity identity,
      Progress progress) {
    this.writer = writer;
    this.normalizing = normalizing;
    this.voice = voice;
    this.identity = identity;
    this.progress = progress;
  }

  /** Makes all files. */
  Report perform(Article article, LoudnessTarget target, Workers workers)
      throws UnwritableOutputException, InterruptedException {
    workers.inOrder(article.paragraphs(), this::speak, this::tell);
    List<LoudnessBlocks> figures = new ArrayList<>();
    for (Spoken spoken : all) {
      Master master = spoken.master();
      if (master != null) {
        figures.add(master.loudness());
      }
    }
    Leveller leveller = Leveller.to(target, figures);
    Level level = leveller.expected(figures);
    int[] rewritten = {0};
    workers.inOrder(
        all, spoken -> write(spoken, leveller), entry -> rewritten[0] += enter(entry) ? 1 : 0);
    writer.finish(ledger, leveller, level);
    return new Report(article, writer.folder(), outcomes, rewritten[0], ledger, level);
  }

  private Spoken speak(Paragraph paragraph) throws UnwritableOutputException {
    SpokenParagraph said = said(paragraph);
    if (Take.isSilent(said)) {
      return new Spoken(paragraph, said, "", null, null, false, account(said), null);
    }
    String id = identity.of(said, voice.get());
    Master master = writer.find(id);
    Pcm pcm = null;
    boolean fresh = master == null;
    if (master == null) {
      try {
        Recording recording = Speaker.speak(said, voice.get());
        master = writer.keep(id, recording);
        pcm = recording.pcm();
      } catch (VoiceException e) {
        said = said.without(Speaker.spans(said), Speaker.REASON);
        return new Spoken(paragraph, said, id, null, null, false, account(said), e);
      }
    }
    said = said.without(master.unspoken(), Speaker.REASON);
    return new Spoken(paragraph, said, id, master, pcm, fresh, account(said), null);
  }

  private static Ledger account(SpokenParagraph said) {
    return said.written().kind() == Kind.BREAK ? Ledger.EMPTY : Ledger.of(said);
  }

  private SpokenParagraph said(Paragraph paragraph) {
    return paragraph.kind() == Kind.BREAK
        ? new SpokenParagraph(paragraph, List.of())
        : normalizing.apply(paragraph);
  }

  private void tell(Spoken spoken) {
    ledger = ledger.plus(spoken.ledger());
    Master master = spoken.master();
    framesInMemory += master == null ? 0 : master.frames();
    all.add(framesInMemory <= MOST_FRAMES ? spoken : spoken.lighter());
    Paragraph paragraph = spoken.paragraph();
    if (paragraph.kind() == Kind.BREAK) {
      return;
    }
    VoiceException failure = spoken.failure();
    Outcome outcome =
        failure != null
            ? new Report.Failed(paragraph, failure)
            : master == null
                ? new Report.Silent(paragraph)
                : new Report.Spoken(
                    paragraph,
                    writer.file(paragraph),
                    master.seconds(),
                    spoken.fresh(),
                    master.unspoken());
    outcomes.add(outcome);
    progress.done(outcome);
  }

  private Entry write(Spoken spoken, Leveller leveller) throws UnwritableOutputException {
    SpokenParagraph kept = spoken.said();
    SpokenParagraph said = kept != null ? kept : saidAgain(spoken);
    Master master = spoken.master();
    if (master == null) {
      return new Entry(said, "", null, null, spoken.failure());
    }
    Written written =
        writer.write(
            spoken.paragraph(), spoken.id(), master, leveller, () -> sound(spoken, master, said));
    return new Entry(said, spoken.id(), master, written, null);
  }

  private SpokenParagraph saidAgain(Spoken spoken) {
    SpokenParagraph said = said(spoken.paragraph());
    Master master = spoken.master();
    if (master != null) {
      return said.without(master.unspoken(), Speaker.REASON);
    }
    return spoken.failure() == null ? said : said.without(Speaker.spans(said), Speaker.REASON);
  }

  /** Returns a sound from memory, or from its master, or, if that is damaged, from the voice. */
  private Pcm sound(Spoken spoken, Master master, SpokenParagraph said)
      throws UnwritableOutputException {
    Pcm pcm = spoken.pcm();
    if (pcm == null) {
      pcm = writer.sound(spoken.id());
    }
    if (pcm != null) {
      return pcm;
    }
    try {
      Recording recording = voice.get().speak(said).leavingOut(master.unspoken());
      writer.keep(spoken.id(), recording);
      return recording.pcm();
    } catch (VoiceException e) {
      throw new IllegalStateException("the voice fails on what it has spoken before", e);
    }
  }

  /** Enters a paragraph into the manifest; returns whether its file is new. */
  private boolean enter(Entry entry) throws UnwritableOutputException {
    Master master = entry.master();
    Written written = entry.written();
    VoiceException failure = entry.failure();
    if (failure != null) {
      writer.enterFailed(entry.said(), String.valueOf(failure.getMessage()));
      return false;
    }
    if (master == null || written == null) {
      writer.enterSilent(entry.said());
      return false;
    }
    writer.enter(entry.said(), entry.id(), master, written);
    return written.fresh();
  }
}
