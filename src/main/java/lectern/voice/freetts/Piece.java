package lectern.voice.freetts;

import java.util.List;
import lectern.spoken.Pause;

/**
 * A word with its phones, as it goes to the engine; a very long word is cut into several.
 *
 * @param word the place of the word in its sentence
 * @param name the word in small letters, by which the engine tells function words
 * @param phones what is said, in FreeTTS's phones
 * @param pause the break after it
 */
record Piece(int word, String name, List<String> phones, Pause pause) {
  Piece {
    phones = List.copyOf(phones);
  }

  Piece withPhones(List<String> other) {
    return new Piece(word, name, other, pause);
  }

  Piece withPause(Pause other) {
    return new Piece(word, name, phones, other);
  }
}
