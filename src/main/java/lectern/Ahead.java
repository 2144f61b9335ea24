package lectern;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * What takes a while to make and is made once, in a thread of its own, so that it may be begun
 * before it is needed.
 *
 * @param <T> what it is
 */
final class Ahead<T> {
  private final String threadName;
  private final Callable<T> maker;
  private final CompletableFuture<T> made = new CompletableFuture<>();
  private boolean begun;

  Ahead(String threadName, Callable<T> maker) {
    this.threadName = threadName;
    this.maker = maker;
  }

  /** Begins to make it, if nobody has yet; does not wait. */
  synchronized void begin() {
    if (!begun) {
      begun = true;
      new Making().start();
    }
  }

  /**
   * Returns it; waits until it is there.
   *
   * @throws java.util.concurrent.CompletionException if it could not be made
   */
  T get() {
    begin();
    return made.join();
  }

  private final class Making extends Thread {
    Making() {
      super(threadName);
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        made.complete(maker.call());
      } catch (Exception | LinkageError e) {
        made.completeExceptionally(e);
      }
    }
  }
}
