package lectern;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import lectern.voice.Prosody;
import lectern.voice.Voice;
import lectern.voice.Voices;

/** Makes voices for workers, from data that is loaded once, when it is first needed. */
final class VoiceSource {
  private final String name;
  private final String engine;
  private final Callable<Voices> loader;
  private final CompletableFuture<Voices> loaded = new CompletableFuture<>();
  private boolean started;

  /**
   * Makes one.
   *
   * @param name the voice's name, such as {@code kevin16}
   * @param engine the engine's name and version
   * @param loader loads the data and returns what makes voices
   */
  VoiceSource(String name, String engine, Callable<Voices> loader) {
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
  synchronized void warmUp() {
    if (!started) {
      started = true;
      new Loading().start();
    }
  }

  /** Returns a new voice for one thread; waits for the data. */
  Voice newVoice(Prosody prosody) {
    warmUp();
    return loaded.join().newVoice(prosody);
  }

  private final class Loading extends Thread {
    Loading() {
      super("voice-loader");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        loaded.complete(loader.call());
      } catch (Exception | LinkageError e) {
        loaded.completeExceptionally(e);
      }
    }
  }
}
