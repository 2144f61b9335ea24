package lectern.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes up the phones of a pronunciation sound by sound, and gives each word a stress: a word
 * without a mark is stressed on its first full vowel, as a dictionary would have it.
 */
final class Transcription {
  /** No stress is marked. */
  static final int UNMARKED = 0;

  static final int PRIMARY = 1;
  static final int SECONDARY = 2;

  private final List<Sound> sounds = new ArrayList<>();
  private int wordStart;

  /**
   * Adds a vowel.
   *
   * @param name its phone without a digit
   * @param stress {@link #UNMARKED}, {@link #PRIMARY} or {@link #SECONDARY}
   * @param weak whether it never bears the stress of a word that has a fuller vowel
   */
  void vowel(String name, int stress, boolean weak) {
    sounds.add(new Sound(name, true, stress, weak));
  }

  /** Adds a consonant; the same one twice running is one long one. */
  void consonant(String name) {
    if (!endsIn(name)) {
      sounds.add(new Sound(name, false, UNMARKED, false));
    }
  }

  /** Whether the last sound of this word is the one of this phone. */
  boolean endsIn(String name) {
    int last = sounds.size() - 1;
    return last >= wordStart && sounds.get(last).name.equals(name);
  }

  /** Whether this word has a vowel so far. */
  boolean hasVowel() {
    for (int i = wordStart; i < sounds.size(); i++) {
      if (sounds.get(i).vowel) {
        return true;
      }
    }
    return false;
  }

  /** Ends a word; the next sound starts another one. */
  void endWord() {
    int stressed = stressed();
    if (stressed >= 0) {
      Sound sound = sounds.get(stressed);
      sounds.set(stressed, new Sound(sound.name, true, PRIMARY, sound.weak));
    }
    wordStart = sounds.size();
  }

  /** Returns the phones of all words. */
  List<String> phones() {
    endWord();
    List<String> phones = new ArrayList<>(sounds.size());
    for (Sound sound : sounds) {
      phones.add(sound.vowel ? sound.name + sound.stress : sound.name);
    }
    return phones;
  }

  /** Returns the vowel that this word's main stress goes to if none is marked, else −1. */
  private int stressed() {
    int secondary = -1;
    int full = -1;
    int weak = -1;
    for (int i = sounds.size() - 1; i >= wordStart; i--) {
      Sound sound = sounds.get(i);
      if (sound.stress == PRIMARY) {
        return -1;
      }
      if (sound.stress == SECONDARY) {
        secondary = i;
      }
      if (sound.vowel && !sound.weak) {
        full = i;
      }
      if (sound.vowel && sound.weak && sound.name.equals("er")) {
        weak = i;
      }
    }
    return secondary >= 0 ? secondary : full >= 0 ? full : weak;
  }

  private record Sound(String name, boolean vowel, int stress, boolean weak) {}
}
