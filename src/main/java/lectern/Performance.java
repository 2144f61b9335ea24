package lectern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import lectern.article.Paragraph;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.voice.Prosody;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.writer.UnwritableOutputException;

/**
 * Speaks paragraphs on several threads, and hands them on in order. Only a few paragraphs are in
 * memory as sound at a time.
 */
final class Performance {
  private final Function<Paragraph, SpokenParagraph> normalizing;
  private final ThreadLocal<Voice> voice;
  private final int jobs;

  /**
   * Makes one.
   *
   * @param normalizing works out what is said; used by all threads
   * @param voices makes a voice for each thread
   * @param jobs how many threads
   */
  Performance(
      Function<Paragraph, SpokenParagraph> normalizing,
      VoiceSource voices,
      Prosody prosody,
      int jobs) {
    this.normalizing = normalizing;
    this.voice = ThreadLocal.withInitial(() -> voices.newVoice(prosody));
    this.jobs = jobs;
  }

  /**
   * Speaks all paragraphs.
   *
   * @throws UnwritableOutputException if {@code sink} throws it
   * @throws InterruptedException if this thread is interrupted
   */
  void perform(List<Paragraph> paragraphs, Take.Sink sink)
      throws UnwritableOutputException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, Performance::worker);
    try {
      Deque<Future<Take>> ahead = new ArrayDeque<>();
      Iterator<Paragraph> next = paragraphs.iterator();
      while (next.hasNext() || !ahead.isEmpty()) {
        while (ahead.size() <= jobs && next.hasNext()) {
          Paragraph paragraph = next.next();
          ahead.add(workers.submit(() -> take(paragraph)));
        }
        sink.take(result(ahead.remove()));
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Take result(Future<Take> take) throws InterruptedException {
    try {
      return take.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
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

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "voice");
    thread.setDaemon(true);
    return thread;
  }
}
