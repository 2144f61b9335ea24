package lectern.voice.freetts;

import lectern.voice.Break;
import lectern.voice.Prosody;
import lectern.voice.UnknownVoiceException;
import lectern.voice.Voice;

/** The default voice, loaded once for all tests. */
final class Kevin {
  private static final FreeTtsVoices VOICES = load();

  private Kevin() {}

  static Voice voice() {
    return voice(Prosody.DEFAULT);
  }

  static Voice voice(Prosody prosody) {
    return VOICES.newVoice(prosody);
  }

  static Prosody prosody(double speed, double pitchHz, int headMs, int sentenceMs, int tailMs) {
    return Prosody.DEFAULT
        .withSpeed(speed)
        .withPitchHz(pitchHz)
        .withPause(Break.HEAD, headMs)
        .withPause(Break.SENTENCE, sentenceMs)
        .withPause(Break.PARAGRAPH, tailMs);
  }

  static Pronouncer pronouncer() {
    return Pronouncer.load();
  }

  private static FreeTtsVoices load() {
    try {
      return FreeTtsVoices.load(FreeTtsVoices.DEFAULT_NAME);
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }
}
