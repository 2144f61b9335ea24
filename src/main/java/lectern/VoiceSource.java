package lectern;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import lectern.voice.Prosody;
import lectern.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Makes voices for workers, from data that is loaded once, when it is first needed. */
final class VoiceSource {
  private final String name;
  private final String engine;
  private final Callable<Function<Prosody, Voice>> loader;
  private @Nullable CompletableFuture<Function<Prosody, Voice>> loaded;

  /**
   * Makes one.
   *
   * @param name the voice's name, such as {@code kevin16}
   * @param engine the engine's name and version
   * @param loader loads the data and returns what makes voices
   */
  VoiceSource(String name, String engine, Callable<Function<Prosody, Voice>> loader) {
    this.name = name;
    this.engine = engine;
    this.loader = loader;
  }

  String name() {
    return name;
  }

  String engine() {
    return engine;
  }

  /** Starts loading in the background, if nothing has yet. */
  void warmUp() {
    start();
  }

  /** Returns a new voice for one thread; waits for the data. */
  Voice newVoice(Prosody prosody) {
    return start().join().apply(prosody);
  }

  private synchronized CompletableFuture<Function<Prosody, Voice>> start() {
    CompletableFuture<Function<Prosody, Voice>> future = loaded;
    if (future == null) {
      future = new CompletableFuture<>();
      loaded = future;
      Thread thread = new Thread(loading(future), "voice-loader");
      thread.setDaemon(true);
      thread.start();
    }
    return future;
  }

  private Runnable loading(CompletableFuture<Function<Prosody, Voice>> future) {
    return () -> {
      try {
        future.complete(loader.call());
      } catch (Exception | LinkageError e) {
        future.completeExceptionally(new CompletionException("the voice cannot be loaded", e));
      }
    };
  }
}
