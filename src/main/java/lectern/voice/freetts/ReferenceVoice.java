package lectern.voice.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;

/**
 * What FreeTTS's steps ask an utterance's voice for: rate, pitch and the features of phones. It
 * loads no steps, no units and no audio of its own.
 */
final class ReferenceVoice extends CMUDiphoneVoice {
  /** FreeTTS's loaders keep time in one shared map: only one may run at a time. */
  private static final Object LOADING = new Object();

  ReferenceVoice(Delivery delivery) {
    super("lectern", Gender.MALE, Age.YOUNGER_ADULT, "", Locale.US, "general", "cmu", null, null);
    setDurationStretch(delivery.stretch());
    setPitch(delivery.pitchHz());
    setPitchRange(delivery.pitchRangeHz());
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
