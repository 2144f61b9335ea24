package lectern;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import lectern.Report.Outcome;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.writer.ArticleWriter;
import lectern.writer.UnwritableOutputException;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the paragraphs of an article on several threads, and hands them to the writer in order.
 * Only a few paragraphs are in memory as sound at a time.
 */
final class Performance {
  private final Function<Paragraph, SpokenParagraph> normalizing;
  private final VoiceSource voices;
  private final Prosody prosody;
  private final int jobs;

  Performance(
      Function<Paragraph, SpokenParagraph> normalizing,
      VoiceSource voices,
      Prosody prosody,
      int jobs) {
    this.normalizing = normalizing;
    this.voices = voices;
    this.prosody = prosody;
    this.jobs = jobs;
  }

  /** What a worker made of a paragraph: sound, or the failure, or neither if there are no words. */
  private record Take(
      SpokenParagraph paragraph, @Nullable Recording recording, @Nullable VoiceException failure) {}

  Report perform(Article article, Path output, Progress progress)
      throws UnwritableOutputException, InterruptedException {
    voices.warmUp();
    List<Paragraph> paragraphs =
        article.paragraphs().stream().filter(p -> p.kind() != Kind.BREAK).toList();
    var settings =
        new ArticleWriter.Settings(voices.name(), voices.engine(), prosody, Lectern.version());
    ExecutorService workers = Executors.newFixedThreadPool(jobs, Performance::worker);
    try (ArticleWriter writer = ArticleWriter.open(output, article, settings)) {
      progress.start(article, paragraphs.size());
      List<Outcome> outcomes = new ArrayList<>();
      for (Takes takes = new Takes(paragraphs, workers); takes.hasNext(); ) {
        Outcome outcome = write(takes.next(), writer);
        outcomes.add(outcome);
        progress.done(outcome);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
      writer.finish();
      return new Report(article, writer.folder(), outcomes);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Outcome write(Take take, ArticleWriter writer) throws UnwritableOutputException {
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

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "voice");
    thread.setDaemon(true);
    return thread;
  }

  /** The takes in order, made by the workers some paragraphs ahead. */
  private final class Takes {
    private final ThreadLocal<Voice> voice =
        ThreadLocal.withInitial(() -> voices.newVoice(prosody));
    private final Iterator<Paragraph> paragraphs;
    private final ExecutorService workers;
    private final Deque<Future<Take>> ahead = new ArrayDeque<>();

    Takes(List<Paragraph> paragraphs, ExecutorService workers) {
      this.paragraphs = paragraphs.iterator();
      this.workers = workers;
    }

    boolean hasNext() {
      return paragraphs.hasNext() || !ahead.isEmpty();
    }

    Take next() throws InterruptedException {
      while (ahead.size() <= jobs && paragraphs.hasNext()) {
        Paragraph paragraph = paragraphs.next();
        ahead.add(workers.submit(() -> take(paragraph)));
      }
      try {
        return ahead.remove().get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a worker failed", e.getCause());
      }
    }

    private Take take(Paragraph paragraph) {
      SpokenParagraph spoken = normalizing.apply(paragraph);
      boolean silent = true;
      for (SpokenSentence sentence : spoken.sentences()) {
        silent &= sentence.words().isEmpty();
      }
      try {
        return new Take(spoken, silent ? null : voice.get().speak(spoken), null);
      } catch (VoiceException e) {
        return new Take(spoken, null, e);
      }
    }
  }
}
