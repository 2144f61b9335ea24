package lectern;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.audio.LoudnessBlocks;
import lectern.audio.LoudnessTarget;
import lectern.spoken.Ledger;
import lectern.spoken.SpokenParagraph;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.writer.ArticleWriter;
import lectern.writer.ArticleWriter.Written;
import lectern.writer.Interim;
import lectern.writer.Master;
import lectern.writer.MeasuredSound;
import lectern.writer.Prepared;
import lectern.writer.UnwritableOutputException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of one article in two passes. First every paragraph is spoken, unless its master
 * is there from an earlier run; then all are brought to their common level and written, unless
 * their file is there already. What the first pass finds out goes through an {@link Interim}, so
 * that a book takes no more memory than an article.
 *
 * <p>The level of a book is foreseen from its opening: what comes behind that is brought to that
 * level as soon as it is spoken, and is written once. The book keeps that level if it is near its
 * own.
 */
final class Production {
  /** So many characters, about a quarter of an hour, are the opening of a book. */
  private static final int OPENING = 15_000;

  private final Article article;
  private final ArticleWriter writer;
  private final Function<Paragraph, SpokenParagraph> normalizing;
  private final ThreadLocal<Voice> voice;
  private final Identity identity;
  private final Progress progress;
  private final Outcomes outcomes;
  private Ledger ledger = Ledger.EMPTY;
  private int places;
  private int rewritten;

  /**
   * What is known of a paragraph after the first pass.
   *
   * @param place the paragraph and its place
   * @param loudness how loud it is; null if it has no sound
   * @param fresh whether it was spoken in this run
   * @param unspoken the written text that is left out because the voice fails on it
   * @param ledger the account of its characters
   * @param failure why the voice failed; null if it did not
   */
  private record Spoken(
      Placed place,
      Prepared prepared,
      @Nullable LoudnessBlocks loudness,
      boolean fresh,
      List<Span> unspoken,
      Ledger ledger,
      @Nullable VoiceException failure) {}

  /** A paragraph and its place in the article, from 0. */
  private record Placed(Paragraph paragraph, int place) {}

  /**
   * A paragraph in the second pass.
   *
   * @param written its file; null if it has no sound, or not yet
   */
  private record Entry(Paragraph paragraph, Prepared prepared, @Nullable Written written) {}

  Production(
      Article article,
      ArticleWriter writer,
      Function<Paragraph, SpokenParagraph> normalizing,
      ThreadLocal<Voice> voice,
      Identity identity,
      Progress progress) {
    this.article = article;
    this.writer = writer;
    this.normalizing = normalizing;
    this.voice = voice;
    this.identity = identity;
    this.progress = progress;
    this.outcomes = new Outcomes(article.paragraphs(), new Places(writer));
  }

  /** Makes all files. */
  Report perform(LoudnessTarget target, Workers workers)
      throws UnwritableOutputException, InterruptedException {
    try (Interim interim = writer.interim()) {
      Leveller leveller = speak(interim, target, workers);
      Level level = interim.expected(leveller);
      SecondPass second = new SecondPass(interim, leveller);
      workers.inOrder(second, second, second);
      writer.finish(ledger, leveller, level);
      return new Report(article, writer.folder(), outcomes, rewritten, ledger, level);
    }
  }

  /** Makes the first pass; returns what brings the article to its level. */
  private Leveller speak(Interim interim, LoudnessTarget target, Workers workers)
      throws UnwritableOutputException, InterruptedException {
    Iterator<Paragraph> paragraphs = article.paragraphs().iterator();
    FirstPass opening = new FirstPass(interim, paragraphs, OPENING, null);
    workers.inOrder(opening, opening, opening);
    Leveller leveller = interim.leveller(target);
    if (!paragraphs.hasNext()) {
      return leveller;
    }
    Leveller foreseen = writer.canKeepFinished() ? leveller : null;
    FirstPass rest = new FirstPass(interim, paragraphs, Long.MAX_VALUE, foreseen);
    workers.inOrder(rest, rest, rest);
    Leveller own = interim.leveller(target);
    return leveller.isNear(own) ? leveller : own;
  }

  /** Speaks what no earlier run has left of a part of the article. */
  private final class FirstPass
      implements Workers.Source<Placed>, Workers.Work<Placed, Spoken>, Workers.Sink<Spoken> {
    private final Interim interim;
    private final Iterator<Paragraph> paragraphs;
    private final @Nullable Leveller foreseen;
    private long left;

    /**
     * @param paragraphs those that are left
     * @param most the part ends with the paragraph that has this character
     * @param foreseen the level that the article will probably have; null if that is not known
     */
    FirstPass(
        Interim interim, Iterator<Paragraph> paragraphs, long most, @Nullable Leveller foreseen) {
      this.interim = interim;
      this.paragraphs = paragraphs;
      this.left = most;
      this.foreseen = foreseen;
    }

    @Override
    public @Nullable Placed next() {
      if (left <= 0 || !paragraphs.hasNext()) {
        return null;
      }
      Paragraph paragraph = paragraphs.next();
      left -= paragraph.text().length();
      return new Placed(paragraph, places++);
    }

    @Override
    public Spoken done(Placed placed) throws UnwritableOutputException {
      SpokenParagraph said = said(placed.paragraph());
      if (Take.isSilent(said)) {
        return unspoken(placed, said, Prepared.of(said, "", null), null);
      }
      String id = identity.of(said, voice.get());
      try {
        Master found = writer.find(id, foreseen);
        if (found != null) {
          return heard(placed, said, id, found, false);
        }
        Recording recording = Speaker.speak(said, voice.get());
        Master master = Master.of(recording);
        Spoken spoken = heard(placed, said, id, master, true);
        keep(spoken, recording, master);
        voice.get().reuse(recording);
        return spoken;
      } catch (VoiceException e) {
        said = said.without(Speaker.spans(said), Speaker.REASON);
        return unspoken(placed, said, Prepared.failed(said, String.valueOf(e.getMessage())), e);
      }
    }

    private void keep(Spoken spoken, Recording recording, Master master)
        throws UnwritableOutputException {
      Prepared prepared = spoken.prepared();
      if (foreseen != null) {
        writer.keepFinished(spoken.place().paragraph(), prepared, recording, master, foreseen);
      } else {
        writer.keep(prepared.id(), recording, master);
      }
    }

    @Override
    public void take(Spoken spoken) throws UnwritableOutputException {
      Prepared prepared = spoken.prepared();
      interim.add(prepared, spoken.loudness());
      ledger = ledger.plus(spoken.ledger());
      if (spoken.place().paragraph().kind() == Kind.BREAK) {
        return;
      }
      int place = spoken.place().place();
      if (prepared.heard()) {
        outcomes.addSpoken(
            place, prepared.frames(), prepared.sampleRateHz(), spoken.fresh(), spoken.unspoken());
      } else {
        outcomes.addUnspoken(place, spoken.failure());
      }
      progress.done(outcomes.get(outcomes.size() - 1));
    }
  }

  /** Writes the files that are not there yet. */
  private final class SecondPass
      implements Workers.Source<Entry>, Workers.Work<Entry, Entry>, Workers.Sink<Entry> {
    private final Iterator<Paragraph> paragraphs = article.paragraphs().iterator();
    private final Interim interim;
    private final Leveller leveller;

    SecondPass(Interim interim, Leveller leveller) {
      this.interim = interim;
      this.leveller = leveller;
    }

    @Override
    public @Nullable Entry next() throws UnwritableOutputException {
      Prepared prepared = interim.next();
      return prepared == null ? null : new Entry(paragraphs.next(), prepared, null);
    }

    @Override
    public Entry done(Entry entry) throws UnwritableOutputException {
      Prepared prepared = entry.prepared();
      if (!prepared.heard()) {
        return entry;
      }
      Paragraph paragraph = entry.paragraph();
      Written written =
          writer.write(paragraph, prepared, leveller, new Kept(paragraph, prepared.id()));
      return new Entry(paragraph, prepared, written);
    }

    @Override
    public void take(Entry entry) throws UnwritableOutputException {
      Written written = entry.written();
      writer.enter(entry.paragraph(), entry.prepared(), written);
      rewritten += written != null && written.fresh() ? 1 : 0;
    }
  }

  private record Places(ArticleWriter writer) implements Function<Paragraph, Path> {
    @Override
    public Path apply(Paragraph paragraph) {
      return writer.file(paragraph);
    }
  }

  /** Where the sound of a paragraph is. */
  private final class Kept implements ArticleWriter.Source<UnwritableOutputException> {
    private final Paragraph paragraph;
    private final String id;

    Kept(Paragraph paragraph, String id) {
      this.paragraph = paragraph;
      this.id = id;
    }

    @Override
    public MeasuredSound sound() throws UnwritableOutputException {
      return Production.this.sound(paragraph, id);
    }
  }

  private static Spoken heard(
      Placed placed, SpokenParagraph spoken, String id, Master master, boolean fresh) {
    SpokenParagraph said = spoken.without(master.unspoken(), Speaker.REASON);
    Prepared prepared = Prepared.of(said, id, master);
    return new Spoken(
        placed, prepared, master.loudness(), fresh, master.unspoken(), account(said), null);
  }

  private static Spoken unspoken(
      Placed placed, SpokenParagraph said, Prepared prepared, @Nullable VoiceException failure) {
    return new Spoken(placed, prepared, null, false, List.of(), account(said), failure);
  }

  private static Ledger account(SpokenParagraph said) {
    return said.written().kind() == Kind.BREAK ? Ledger.EMPTY : Ledger.of(said);
  }

  private SpokenParagraph said(Paragraph paragraph) {
    return paragraph.kind() == Kind.BREAK
        ? new SpokenParagraph(paragraph, List.of())
        : normalizing.apply(paragraph);
  }

  /** Returns a sound from its master, or, if there is none that is whole, from the voice. */
  private MeasuredSound sound(Paragraph paragraph, String id) throws UnwritableOutputException {
    MeasuredSound kept = writer.sound(id);
    if (kept != null) {
      return kept;
    }
    try {
      Recording recording = Speaker.speak(said(paragraph), voice.get());
      Master master = Master.of(recording);
      writer.keep(id, recording, master);
      return new MeasuredSound(recording.pcm(), master.loudness());
    } catch (VoiceException e) {
      throw new IllegalStateException("the voice fails on what it has spoken before", e);
    }
  }
}
