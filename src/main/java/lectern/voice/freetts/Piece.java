package lectern.voice.freetts;

import java.util.List;
import lectern.spoken.Pause;

/**
 * A word with its phones, as it goes to the engine; a very long word is cut into several.
 *
 * @param word the place of the word in its sentence
 * @param name the word in small letters, by which the engine tells function words
 * @param phones what is said, in FreeTTS's phones
 * @param pause the break after it, which ends a phrase
 * @param pauseMs the silence of that break in milliseconds; a phrase may also end without any
 */
record Piece(int word, String name, List<String> phones, Pause pause, int pauseMs) {
  Piece {
    phones = List.copyOf(phones);
  }

  /** Whether a phrase ends with it. */
  boolean endsPhrase() {
    return pause != Pause.NONE;
  }

  Piece withPhones(List<String> other) {
    return new Piece(word, name, other, pause, pauseMs);
  }

  Piece withPause(Pause other, int ms) {
    return new Piece(word, name, phones, other, ms);
  }
}
