package lectern;

import lectern.voice.Prosody;
import lectern.voice.Voice;
import lectern.voice.Voices;

/** Makes voices for workers, from data that is loaded once, when it is first needed. */
final class VoiceSource {
  private final String name;
  private final String engine;
  private final Ahead<Voices> voices;

  /**
   * Makes one.
   *
   * @param name the voice's name, such as {@code kevin16}
   * @param engine the engine's name and version
   * @param voices the data, and what makes voices of it
   */
  VoiceSource(String name, String engine, Ahead<Voices> voices) {
    this.name = name;
    this.engine = engine;
    this.voices = voices;
  }

  String name() {
    return name;
  }

  String engine() {
    return engine;
  }

  /** Starts loading in the background, if nothing has yet. */
  void warmUp() {
    voices.begin();
  }

  /** Returns a new voice for one thread; waits for the data. */
  Voice newVoice(Prosody prosody) {
    return voices.get().newVoice(prosody);
  }
}
