package lectern.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a program that is told to stop (Ctrl-C, or a signal to end) put its files in order first:
 * the working thread is interrupted, and the system waits for it a moment.
 */
final class Interruption implements Runnable {
  /**
   * How long it may take. A paragraph takes some hundredths of a second; who waits for input that
   * does not come cannot be woken, and would wait for nothing.
   */
  private static final long PATIENCE_MS = 2000;

  private final Thread working;
  private final CountDownLatch finished = new CountDownLatch(1);

  private Interruption(Thread working) {
    this.working = working;
  }

  /** Watches over the thread that calls it. */
  static Interruption watch() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(interruption, "stop"));
    return interruption;
  }

  /** Ends the watch: from now on the program may end at any moment. */
  void finished() {
    finished.countDown();
  }

  /** What the system does when it is told to stop. */
  @Override
  public void run() {
    if (finished.getCount() == 0) {
      return;
    }
    working.interrupt();
    try {
      if (!finished.await(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        return; // what it has not put in order, the next run does
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
