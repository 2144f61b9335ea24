package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in a lexicon of FreeTTS's binary format. The file stays as it is, with a hash
 * table of the places of its words, which takes a small part of the time in which FreeTTS makes
 * objects of them, and is read ready-made where it lies in the resource store. Only reads after it
 * was made, so that all threads share it.
 *
 * <p>The format: the head; how many phones there are, and each; how many words there are, and of
 * each its letters with a letter for its part of speech, how many phones it has, and their numbers.
 * A string is a byte for its length and two bytes for each letter.
 */
final class CmuLexicon {
  private static final int MAGIC = 0xbabb1e;

  private final byte[] data;
  private final String[] phones;
  private final int[] places;

  /** The letters for parts of speech in the order in which they are tried; the first means any. */
  private final StringBuilder partsOfSpeech = new StringBuilder("0");

  private CmuLexicon(byte[] data, ByteBuffer file, @Nullable ByteBuffer index) {
    this.data = data;
    phones = new String[file.getInt()];
    for (int i = 0; i < phones.length; i++) {
      StringBuilder phone = new StringBuilder();
      for (int left = file.get(); left > 0; left--) {
        phone.append(file.getChar());
      }
      phones[i] = phone.toString();
    }
    int words = file.getInt();
    places = new int[Integer.highestOneBit(Math.max(1, words)) * 4];
    if (index == null) {
      addAll(file.position(), words);
    } else {
      partsOfSpeech.setLength(0);
      for (int left = index.getInt(); left > 0; left--) {
        partsOfSpeech.append(index.getChar());
      }
      index.asIntBuffer().get(places);
    }
  }

  /** Loads a file that lies beside FreeTTS's lexicon class. */
  static CmuLexicon load(String file) {
    byte[] data = DataFiles.read(file);
    return new CmuLexicon(data, DataFiles.behindHead(data, file, MAGIC), DataFiles.index(file));
  }

  /** Returns the table of places with which the file is loaded in a small part of the time. */
  byte[] index() {
    int letters = partsOfSpeech.length();
    int size = Integer.BYTES + Character.BYTES * letters + Integer.BYTES * places.length;
    ByteBuffer index = ByteBuffer.allocate(size).putInt(letters);
    for (int i = 0; i < letters; i++) {
      index.putChar(partsOfSpeech.charAt(i));
    }
    index.asIntBuffer().put(places);
    return index.array();
  }

  private void addAll(int start, int words) {
    int place = start;
    for (int i = 0; i < words; i++) {
      add(place);
      int letters = data[place];
      place += 1 + 2 * letters;
      place += 1 + data[place];
    }
  }

  /** Returns the phones of a word in small letters a to z, else null. */
  @Nullable List<String> phones(String word) {
    for (int i = 0; i < partsOfSpeech.length(); i++) {
      int place = place(word, partsOfSpeech.charAt(i));
      if (place > 0) {
        int at = place + 1 + 2 * data[place];
        int count = data[at];
        List<String> found = new ArrayList<>(count);
        for (int k = 1; k <= count; k++) {
          found.add(phones[data[at + k]]);
        }
        return found;
      }
    }
    return null;
  }

  private void add(int place) {
    int letters = data[place];
    int hash = 0;
    for (int i = 0; i < letters; i++) {
      hash = 31 * hash + data[place + 2 + 2 * i];
    }
    int slot = slot(hash);
    while (places[slot] != 0) {
      slot = (slot + 1) & (places.length - 1);
    }
    places[slot] = place;
    String last = String.valueOf((char) data[place + 2 * letters]);
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
    if (data[place] != letters + 1 || data[place + 2 + 2 * letters] != partOfSpeech) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      if (data[place + 2 + 2 * i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }
}
