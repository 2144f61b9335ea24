package lectern.voice.freetts;

import com.sun.speech.freetts.PhoneDurationsImpl;
import com.sun.speech.freetts.cart.CARTImpl;
import com.sun.speech.freetts.cart.Durator;
import com.sun.speech.freetts.cart.Intonator;
import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.en.ContourGenerator;
import com.sun.speech.freetts.en.us.CMUVoice;
import com.sun.speech.freetts.relp.UnitConcatenator;
import java.io.IOException;
import java.net.URL;

/** FreeTTS's own utterance processors with their data. All threads share them. */
final class ReferenceModels {
  /** The words a minute of the speaker from whom the durations stem. */
  private static final float RATE = 150;

  /** The pitch of the speaker from whom the melodies stem, and its deviation, in hertz. */
  private static final float PITCH_HZ = 170;

  private static final float PITCH_DEVIATION_HZ = 34;

  final Intonator intonator;
  final Durator durator;
  final ContourGenerator contour;
  final DiphoneUnitSelector selector;
  final UnitConcatenator concatenator = new UnitConcatenator();

  private ReferenceModels(String units) throws IOException {
    intonator =
        new Intonator(
            new CARTImpl(resource("int_accent_cart.txt")),
            new CARTImpl(resource("int_tone_cart.txt")));
    durator =
        new Durator(
            new CARTImpl(resource("durz_cart.txt")),
            RATE,
            new PhoneDurationsImpl(resource("dur_stat.txt")));
    contour = new ContourGenerator(resource("f0_lr_terms.txt"), PITCH_HZ, PITCH_DEVIATION_HZ);
    selector = new DiphoneUnitSelector(resource(units));
  }

  /**
   * Loads them.
   *
   * @param units the file of recorded pairs of phones
   */
  static ReferenceModels load(String units) throws IOException {
    return new ReferenceModels(units);
  }

  private static URL resource(String name) throws IOException {
    URL url = CMUVoice.class.getResource(name);
    if (url == null) {
      throw new IOException("the FreeTTS jar lacks " + name);
    }
    return url;
  }
}
