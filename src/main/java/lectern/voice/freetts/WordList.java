package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.data.Fields;
import lectern.data.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in tables of words and their phones. The tables stay bytes as they lie in the
 * files, with a hash table of the places of their words; a line is only read when its word is
 * wanted, so that thousands of names cost next to nothing at start. Only reads after it was made.
 *
 * <p>A line has a word, a tab and ARPAbet phones with blanks between them. A word that is written
 * with a capital in the table is a name, and means nothing else than a name.
 */
final class WordList {
  private static final String FOLDER = "/lectern/voice/";

  private final byte[] data;

  /** A character for each byte: what stands there, where it is ASCII, as all phones are. */
  private final String latin;

  private int[] places;
  private int count;

  /**
   * Loads tables, the first of which wins.
   *
   * @param files files of {@code lectern/voice}, at least one
   */
  WordList(List<String> files) {
    data = bytes(files);
    latin = new String(data, StandardCharsets.ISO_8859_1);
    byte[] index = Resources.made(indexOf(files));
    if (index == null) {
      places = new int[1024];
      addAll();
    } else {
      places = new int[index.length / Integer.BYTES];
      ByteBuffer.wrap(index).asIntBuffer().get(places);
    }
  }

  private static byte[] bytes(List<String> files) {
    List<byte[]> parts = new ArrayList<>();
    int length = 0;
    for (String file : files) {
      byte[] part = Resources.bytes(FOLDER + file);
      parts.add(part);
      length += part.length;
    }
    byte[] all = new byte[length];
    int end = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, end, part.length);
      end += part.length;
    }
    return all;
  }

  /** Returns the place among all resources at which the index of tables lies, if one was made. */
  static String indexOf(List<String> files) {
    return FOLDER + files.get(0) + ".index";
  }

  /** Returns the places of the words, with which the tables are loaded in a part of the time. */
  byte[] index() {
    ByteBuffer index = ByteBuffer.allocate(Integer.BYTES * places.length);
    index.asIntBuffer().put(places);
    return index.array();
  }

  /**
   * Returns the phones of a word, else null.
   *
   * @param word a word in small letters
   * @param name whether the word may be a name
   */
  @Nullable List<String> phones(String word, boolean name) {
    int place = place(word);
    if (place < 0 || (isCapital(data[place]) && !name)) {
      return null;
    }
    int tab = place;
    while (data[tab] != '\t') {
      tab++;
    }
    int end = lineEnd(tab);
    return Phones.ofArpabet(Arrays.asList(Fields.of(latin, tab + 1, end, ' ')));
  }

  private void addAll() {
    int at = 0;
    while (at < data.length) {
      if (data[at] != '#') {
        put(at);
      }
      at = lineEnd(at) + 1;
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < data.length && data[end] != '\n') {
      end++;
    }
    return end;
  }

  private void put(int place) {
    if (++count * 2 > places.length) {
      grow();
    }
    int slot = slot(hash(place));
    while (places[slot] != 0) {
      slot = (slot + 1) & (places.length - 1);
    }
    places[slot] = place + 1;
  }

  private void grow() {
    int[] old = places;
    places = new int[old.length * 4];
    for (int place : old) {
      if (place != 0) {
        int slot = slot(hash(place - 1));
        while (places[slot] != 0) {
          slot = (slot + 1) & (places.length - 1);
        }
        places[slot] = place;
      }
    }
  }

  private int hash(int place) {
    int hash = 0;
    for (int at = place; data[at] != '\t'; at++) {
      hash = 31 * hash + small(data[at]);
    }
    return hash;
  }

  /** Returns where the line of a word starts, or {@code -1}. */
  private int place(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (byte b : bytes) {
      hash = 31 * hash + b;
    }
    int slot = slot(hash);
    while (places[slot] != 0) {
      if (isAt(places[slot] - 1, bytes)) {
        return places[slot] - 1;
      }
      slot = (slot + 1) & (places.length - 1);
    }
    return -1;
  }

  private boolean isAt(int place, byte[] word) {
    if (place + word.length >= data.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (small(data[place + i]) != word[i]) {
        return false;
      }
    }
    return data[place + word.length] == '\t';
  }

  private static int small(byte letter) {
    return isCapital(letter) ? letter + ('a' - 'A') : letter;
  }

  private static boolean isCapital(byte letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }
}
