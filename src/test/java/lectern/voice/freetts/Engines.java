package lectern.voice.freetts;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lectern's engine and FreeTTS's own chain, loaded once for all tests. */
final class Engines {
  private static final String UNITS = "cmu_us_kal/cmu_us_kal16.bin";

  static final PhoneTable PHONES = PhoneTable.load();
  static final ArrayEngine ARRAYS = ArrayEngine.load(Diphones.load(UNITS, PHONES), PHONES);
  static final ReferenceEngine REFERENCE = reference();

  private Engines() {}

  private static ReferenceEngine reference() {
    try {
      return new ReferenceEngine(ReferenceModels.load(UNITS), PHONES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
