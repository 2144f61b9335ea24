package lectern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import lectern.writer.UnwritableOutputException;
import org.jspecify.annotations.Nullable;

/**
 * Several threads that do the same work on one thing after the other, some ahead. The results come
 * out in order, so that nothing depends on the number of threads; only a few are waiting at a time.
 */
final class Workers implements AutoCloseable {
  /**
   * So much memory each of them may need: the longest paragraph is 30 MB as sound, of which there
   * are some copies at times.
   */
  private static final long BYTES_EACH = 120_000_000;

  private final ExecutorService threads;
  private final int ahead;

  /**
   * Starts them.
   *
   * @param most how many threads, if the memory is enough for so many; else fewer, at least one
   */
  Workers(int most) {
    int jobs = jobs(most, Runtime.getRuntime().maxMemory());
    this.threads = Executors.newFixedThreadPool(jobs, new Threads());
    this.ahead = jobs + 1;
  }

  /** Returns how many threads there are where so many are wanted, and so much memory is there. */
  static int jobs(int most, long bytes) {
    return (int) Math.max(1, Math.min(most, bytes / BYTES_EACH));
  }

  /** What is done with one thing. */
  interface Work<T, R> {
    /** Does it; called from any of the threads. */
    R done(T thing) throws UnwritableOutputException;
  }

  /** Where things come from, one after the other. */
  interface Source<T> {
    /**
     * Returns the next one, or null if there is none; called from the thread that waits for all.
     */
    @Nullable T next() throws UnwritableOutputException;
  }

  /** What takes the results up. */
  interface Sink<R> {
    /** Takes up the next one; called from the thread that waits for all. */
    void take(R result) throws UnwritableOutputException;
  }

  /**
   * Does the work on all things.
   *
   * @throws UnwritableOutputException if the work or the sink throws it
   * @throws InterruptedException if this thread is interrupted
   */
  <T, R> void inOrder(Source<T> things, Work<T, R> work, Sink<R> sink)
      throws UnwritableOutputException, InterruptedException {
    Deque<Future<R>> waiting = new ArrayDeque<>();
    T next = things.next();
    while (next != null || !waiting.isEmpty()) {
      while (next != null && waiting.size() < ahead) {
        waiting.add(threads.submit(new Task<>(work, next)));
        next = things.next();
      }
      sink.take(result(waiting.remove()));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }

  private static <R> R result(Future<R> future)
      throws UnwritableOutputException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnwritableOutputException unwritable) {
        throw unwritable;
      }
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    }
  }

  /** Stops them, and waits until none of them writes any more. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private record Task<T, R>(Work<T, R> work, T thing) implements Callable<R> {
    @Override
    public R call() throws UnwritableOutputException {
      return work.done(thing);
    }
  }

  private static final class Threads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
      Thread thread = new Thread(work, "voice");
      thread.setDaemon(true);
      return thread;
    }
  }
}
