package lectern.voice;

/** Makes voices that share their data, one for each thread. */
public interface Voices {
  /** Returns a new voice, for one thread. */
  Voice newVoice(Prosody prosody);
}
