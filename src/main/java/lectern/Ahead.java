package lectern;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What takes a while to make and is made once, in a thread of its own, so that it may be begun
 * before it is needed.
 *
 * @param <T> what it is
 */
final class Ahead<T> {
  private final String threadName;
  private final FutureTask<T> making;
  private boolean begun;

  Ahead(String threadName, Callable<T> maker) {
    this.threadName = threadName;
    this.making = new FutureTask<>(maker);
  }

  /** Begins to make it, if nobody has yet; does not wait. */
  synchronized void begin() {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(making, threadName);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Returns it; waits until it is there, even if the thread is interrupted meanwhile.
   *
   * @throws CompletionException if it could not be made
   * @throws VirtualMachineError if the memory was not enough
   */
  T get() {
    begin();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return making.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VirtualMachineError error) {
        throw error;
      }
      throw new CompletionException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
