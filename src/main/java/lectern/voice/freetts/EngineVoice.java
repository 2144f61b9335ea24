package lectern.voice.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import lectern.voice.Prosody;

/**
 * What FreeTTS's steps ask an utterance's voice for: rate, pitch and the features of phones. It
 * loads no steps, no units and no audio of its own.
 */
final class EngineVoice extends CMUDiphoneVoice {
  /** FreeTTS's loaders keep time in one shared map: only one may run at a time. */
  private static final Object LOADING = new Object();

  /**
   * How much longer each phone lasts than the duration model says. Flite stretches this voice by as
   * much.
   */
  private static final double STRETCH = 1.1;

  /** The deviation of the pitch, in parts of its mean: 11 Hz at 100 Hz. */
  private static final double PITCH_RANGE = 0.11;

  EngineVoice(Prosody prosody) {
    super("lectern", Gender.MALE, Age.YOUNGER_ADULT, "", Locale.US, "general", "cmu", null, null);
    setDurationStretch((float) (STRETCH / prosody.speed()));
    setPitch((float) prosody.pitchHz());
    setPitchRange((float) (PITCH_RANGE * prosody.pitchHz()));
    getFeatures().setString(Voice.FEATURE_SILENCE, Phones.PAUSE);
    getFeatures().setString(Voice.FEATURE_JOIN_TYPE, "simple_join");
    synchronized (LOADING) {
      try {
        setupFeatureProcessors();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Finds FreeTTS's files beside its own class, not beside this one. */
  @Override
  protected URL getResource(String name) {
    return CMUDiphoneVoice.class.getResource(name);
  }

  @Override
  public void allocate() {
    // Nothing to allocate: the constructor has made all that is used.
  }
}
