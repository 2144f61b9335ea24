package lectern.voice;

import java.util.List;

/**
 * How a voice says a word.
 *
 * @param phones ARPAbet in small letters, vowels with a stress digit where they are stressed
 * @param guessed whether rules worked them out from the letters, because no lexicon has the word
 */
public record Pronounced(List<String> phones, boolean guessed) {
  /** Copies the list. */
  public Pronounced {
    phones = List.copyOf(phones);
  }
}
