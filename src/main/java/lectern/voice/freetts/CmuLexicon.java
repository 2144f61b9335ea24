package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in a lexicon of FreeTTS's binary format. The file stays as it is, with a hash
 * table of the places of its words, which takes a small part of the time in which FreeTTS makes
 * objects of them. Only reads after it was made, so that all threads share it.
 *
 * <p>The format: the head; how many phones there are, and each; how many words there are, and of
 * each its letters with a letter for its part of speech, how many phones it has, and their numbers.
 * A string is a byte for its length and two bytes for each letter.
 */
final class CmuLexicon {
  private static final int MAGIC = 0xbabb1e;

  private final ByteBuffer data;
  private final String[] phones;
  private final int[] places;

  /** The letters for parts of speech in the order in which they are tried; the first means any. */
  private final StringBuilder partsOfSpeech = new StringBuilder("0");

  private CmuLexicon(ByteBuffer data) {
    this.data = data;
    phones = new String[data.getInt()];
    for (int i = 0; i < phones.length; i++) {
      StringBuilder phone = new StringBuilder();
      for (int left = data.get(); left > 0; left--) {
        phone.append(data.getChar());
      }
      phones[i] = phone.toString();
    }
    int words = data.getInt();
    places = new int[Integer.highestOneBit(Math.max(1, words)) * 4];
    int place = data.position();
    for (int i = 0; i < words; i++) {
      add(place);
      int letters = data.get(place);
      place += 1 + 2 * letters;
      place += 1 + data.get(place);
    }
  }

  /** Loads a file that lies beside FreeTTS's lexicon class. */
  static CmuLexicon load(String file) {
    return new CmuLexicon(DataFiles.behindHead(file, MAGIC));
  }

  /** Returns the phones of a word in small letters a to z, else null. */
  @Nullable List<String> phones(String word) {
    for (int i = 0; i < partsOfSpeech.length(); i++) {
      int place = place(word, partsOfSpeech.charAt(i));
      if (place > 0) {
        int at = place + 1 + 2 * data.get(place);
        int count = data.get(at);
        List<String> found = new ArrayList<>(count);
        for (int k = 1; k <= count; k++) {
          found.add(phones[data.get(at + k)]);
        }
        return found;
      }
    }
    return null;
  }

  private void add(int place) {
    int letters = data.get(place);
    int hash = 0;
    for (int i = 0; i < letters; i++) {
      hash = 31 * hash + data.get(place + 2 + 2 * i);
    }
    int slot = slot(hash);
    while (places[slot] != 0) {
      slot = (slot + 1) & (places.length - 1);
    }
    places[slot] = place;
    String last = String.valueOf((char) data.get(place + 2 * letters));
    if (partsOfSpeech.indexOf(last) < 0) {
      partsOfSpeech.append(last);
    }
  }

  private int place(String word, char partOfSpeech) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    int slot = slot(31 * hash + partOfSpeech);
    while (places[slot] != 0 && !isAt(places[slot], word, partOfSpeech)) {
      slot = (slot + 1) & (places.length - 1);
    }
    return places[slot];
  }

  private boolean isAt(int place, String word, char partOfSpeech) {
    int letters = word.length();
    if (data.get(place) != letters + 1 || data.get(place + 2 + 2 * letters) != partOfSpeech) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      if (data.get(place + 2 + 2 * i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }
}
