package lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void itIsMadeOnceInAThreadOfThatName() {
    AtomicInteger times = new AtomicInteger();
    Ahead<String> ahead =
        new Ahead<>(
            "maker", () -> times.incrementAndGet() + " in " + Thread.currentThread().getName());
    ahead.begin();
    ahead.begin();
    assertThat(ahead.get()).isEqualTo("1 in maker");
    assertThat(ahead.get()).isEqualTo("1 in maker");
  }

  @Test
  void whoeverIsInterruptedWhileWaitingGetsItAndIsStillInterrupted() {
    CountDownLatch latch = new CountDownLatch(1);
    Ahead<String> ahead =
        new Ahead<>(
            "maker",
            () -> {
              latch.await();
              return "made";
            });
    Thread.currentThread().interrupt();
    ahead.begin();
    latch.countDown();
    assertThat(ahead.get()).isEqualTo("made");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whyItCannotBeMadeIsTold() {
    Exception reason = new Exception("no file");
    Ahead<String> ahead =
        new Ahead<>(
            "maker",
            () -> {
              throw reason;
            });
    assertThatExceptionOfType(CompletionException.class).isThrownBy(ahead::get).withCause(reason);
  }

  @Test
  void usedUpMemoryIsTold() {
    Ahead<String> ahead =
        new Ahead<>(
            "maker",
            () -> {
              throw new OutOfMemoryError("test");
            });
    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(ahead::get);
  }
}
