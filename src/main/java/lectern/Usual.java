package lectern;

import java.util.concurrent.Callable;
import lectern.lexicon.Lexicon;
import lectern.spoken.Normalizer;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;
import lectern.voice.UnknownVoiceException;
import lectern.voice.Voices;
import lectern.voice.freetts.FreeTtsVoices;

/**
 * The data of voices and the rules of the language, made in threads of their own. The usual ones
 * are made once for the whole program, so that they can be begun before it is known what the user
 * wants; whoever wants others has them made for himself.
 */
final class Usual {
  private static final Ahead<Voices> VOICES = ahead(new Loader(FreeTtsVoices.DEFAULT_NAME, false));
  private static final Ahead<Normalizer> RULES = ahead(new Rules(Style.AMERICAN));

  private Usual() {}

  /** Begins to make the usual ones; does not wait. */
  static void begin() {
    VOICES.begin();
    RULES.begin();
  }

  /**
   * Returns the data of a voice.
   *
   * @param name one of {@link FreeTtsVoices#names()}
   * @param reference whether FreeTTS's own utterance processors speak
   */
  static Ahead<Voices> voices(String name, boolean reference) {
    return name.equals(FreeTtsVoices.DEFAULT_NAME) && !reference
        ? VOICES
        : ahead(new Loader(name, reference));
  }

  /** Returns the rules of English in a house style, and above them the words of a user. */
  static Ahead<Normalizer> rules(Style style, Lexicon lexicon) {
    Ahead<Normalizer> rules = style == Style.AMERICAN ? RULES : ahead(new Rules(style));
    return lexicon.isEmpty() ? rules : new Ahead<>("lexicon-loader", new Above(rules, lexicon));
  }

  private static Ahead<Voices> ahead(Loader loader) {
    return new Ahead<>("voice-loader", loader);
  }

  private static Ahead<Normalizer> ahead(Rules rules) {
    return new Ahead<>("rules-loader", rules);
  }

  private record Loader(String name, boolean reference) implements Callable<Voices> {
    @Override
    public Voices call() throws UnknownVoiceException {
      return reference ? FreeTtsVoices.loadReference(name) : FreeTtsVoices.load(name);
    }
  }

  private record Rules(Style style) implements Callable<Normalizer> {
    @Override
    public Normalizer call() {
      return new Normalizer(new English(style));
    }
  }

  private record Above(Ahead<Normalizer> rules, Lexicon lexicon) implements Callable<Normalizer> {
    @Override
    public Normalizer call() {
      return rules.get().with(lexicon);
    }
  }
}
