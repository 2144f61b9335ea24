package lectern.voice;

import java.util.List;

/**
 * How a voice says a word.
 *
 * @param phones ARPAbet in small letters, vowels with a stress digit where they are stressed
 * @param source where they come from
 */
public record Pronounced(List<String> phones, Source source) {
  /** Where the phones of a word come from. */
  public enum Source {
    /** The word brought them: a homograph, or an entry of the user's lexicon. */
    GIVEN,
    /** It is the name of a letter. */
    LETTER,
    /** A list that comes with Lectern. */
    BUILT_IN,
    /** The dictionary that comes with the engine. */
    DICTIONARY,
    /** A known word with an ending, or in another spelling. */
    DERIVED,
    /** Rules worked them out from the letters, because no lexicon has the word. */
    GUESSED
  }

  /** Copies the list. */
  public Pronounced {
    phones = List.copyOf(phones);
  }

  /** Whether the phones are only guessed from the letters. */
  public boolean guessed() {
    return source == Source.GUESSED;
  }
}
