package lectern.voice.freetts;

import java.io.IOException;
import java.util.List;
import lectern.voice.Prosody;
import lectern.voice.UnknownVoiceException;
import lectern.voice.Voice;
import lectern.voice.Voices;

/** The voices that come with FreeTTS: loads the data of one, once, for any number of threads. */
public final class FreeTtsVoices implements Voices {
  /** The voice to take if nobody says otherwise. */
  public static final String DEFAULT_NAME = "kevin16";

  private static final List<String> NAMES = List.of(DEFAULT_NAME, "kevin");

  /** The files of their recordings. */
  static final List<String> UNITS =
      List.of("cmu_us_kal/cmu_us_kal16.bin", "cmu_us_kal/cmu_us_kal.bin");

  private final Engine engine;
  private final PhoneTable phones;
  private final Pronouncer pronouncer;

  private FreeTtsVoices(Engine engine, PhoneTable phones, Pronouncer pronouncer) {
    this.engine = engine;
    this.phones = phones;
    this.pronouncer = pronouncer;
  }

  /** Returns the names of all voices: {@code kevin16} (16 kHz) and {@code kevin} (8 kHz). */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Loads what a voice needs, once for all threads.
   *
   * @throws UnknownVoiceException if {@code name} is not one of {@link #names()}
   */
  public static FreeTtsVoices load(String name) throws UnknownVoiceException {
    String units = units(name);
    PhoneTable phones = PhoneTable.load();
    Engine engine = ArrayEngine.load(Diphones.load(units, phones), phones);
    return new FreeTtsVoices(engine, phones, Pronouncer.load());
  }

  /**
   * Loads a voice that speaks with FreeTTS's own utterance processors, to compare with.
   *
   * @throws UnknownVoiceException if {@code name} is not one of {@link #names()}
   */
  public static FreeTtsVoices loadReference(String name) throws UnknownVoiceException {
    String units = units(name);
    PhoneTable phones = PhoneTable.load();
    try {
      Engine engine = new ReferenceEngine(ReferenceModels.load(units), phones);
      return new FreeTtsVoices(engine, phones, Pronouncer.load());
    } catch (IOException e) {
      throw new IllegalStateException("FreeTTS's data cannot be read", e);
    }
  }

  private static String units(String name) throws UnknownVoiceException {
    int place = NAMES.indexOf(name);
    if (place < 0) {
      throw new UnknownVoiceException(name, NAMES);
    }
    return UNITS.get(place);
  }

  @Override
  public Voice newVoice(Prosody prosody) {
    return new FreeTtsVoice(engine, phones, pronouncer, prosody);
  }
}
