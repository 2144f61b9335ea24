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
 */
final class Production {
  private final Article article;
  private final ArticleWriter writer;
  private final Function<Paragraph, SpokenParagraph> normalizing;
  private final ThreadLocal<Voice> voice;
  private final Identity identity;
  private final Progress progress;
  private final FirstSounds sounds = new FirstSounds();
  private final Outcomes outcomes;
  private Ledger ledger = Ledger.EMPTY;
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
      FirstPass first = new FirstPass(interim);
      workers.inOrder(first, first, first);
      Leveller leveller = interim.leveller(target);
      Level level = interim.expected(leveller);
      SecondPass second = new SecondPass(interim, leveller);
      workers.inOrder(second, second, second);
      writer.finish(ledger, leveller, level);
      return new Report(article, writer.folder(), outcomes, rewritten, ledger, level);
    }
  }

  /** Speaks what no earlier run has left. */
  private final class FirstPass
      implements Workers.Source<Placed>, Workers.Work<Placed, Spoken>, Workers.Sink<Spoken> {
    private final Iterator<Paragraph> paragraphs = article.paragraphs().iterator();
    private final Interim interim;
    private int nextPlace;

    FirstPass(Interim interim) {
      this.interim = interim;
    }

    @Override
    public @Nullable Placed next() {
      return paragraphs.hasNext() ? new Placed(paragraphs.next(), nextPlace++) : null;
    }

    @Override
    public Spoken done(Placed placed) throws UnwritableOutputException {
      SpokenParagraph said = said(placed.paragraph());
      if (Take.isSilent(said)) {
        return unspoken(placed, said, Prepared.of(said, "", null), null);
      }
      String id = identity.of(said, voice.get());
      Master master = writer.find(id);
      boolean fresh = master == null;
      try {
        if (master == null) {
          Recording recording = Speaker.speak(said, voice.get());
          master = writer.keep(id, recording);
          sounds.keep(id, new MeasuredSound(recording.pcm(), master.loudness()));
        }
        said = said.without(master.unspoken(), Speaker.REASON);
        Prepared prepared = Prepared.of(said, id, master);
        return new Spoken(
            placed, prepared, master.loudness(), fresh, master.unspoken(), account(said), null);
      } catch (VoiceException e) {
        said = said.without(Speaker.spans(said), Speaker.REASON);
        return unspoken(placed, said, Prepared.failed(said, String.valueOf(e.getMessage())), e);
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

  /** Returns a sound from memory, or from its master, or, if that is damaged, from the voice. */
  private MeasuredSound sound(Paragraph paragraph, String id) throws UnwritableOutputException {
    MeasuredSound first = sounds.find(id);
    MeasuredSound kept = first != null ? first : writer.sound(id);
    if (kept != null) {
      return kept;
    }
    try {
      Recording recording = Speaker.speak(said(paragraph), voice.get());
      return new MeasuredSound(recording.pcm(), writer.keep(id, recording).loudness());
    } catch (VoiceException e) {
      throw new IllegalStateException("the voice fails on what it has spoken before", e);
    }
  }
}
