package lectern.voice.freetts;

import lectern.data.Resources;

/**
 * Remembers the words that a dictionary says as FreeTTS's letter-to-sound rules do, and that its
 * lexicon therefore leaves out: a filter after Bloom ("Space/time trade-offs in hash coding with
 * allowable errors", 1970) in place of the whole dictionary. It knows each of them, and takes about
 * one other word in a hundred for one of them.
 */
final class RuledWords {
  private static final String FILE = "/lectern/voice/ruled-words.bin";

  /** How many bits a word sets. */
  private static final int HASHES = 6;

  private final byte[] bits;

  private RuledWords(byte[] bits) {
    this.bits = bits;
  }

  /** Loads the filter that comes with Lectern. */
  static RuledWords load() {
    return new RuledWords(Resources.bytes(FILE));
  }

  /** Returns an empty filter of a size in bytes. */
  static RuledWords empty(int size) {
    return new RuledWords(new byte[size]);
  }

  /** Makes the filter remember a word in small letters. */
  void add(String word) {
    long hash = hash(word);
    for (int i = 0; i < HASHES; i++) {
      int bit = bit(hash, i);
      bits[bit >> 3] |= (byte) (1 << (bit & 7));
    }
  }

  /** Whether the filter remembers a word in small letters. */
  boolean contains(String word) {
    long hash = hash(word);
    for (int i = 0; i < HASHES; i++) {
      int bit = bit(hash, i);
      if ((bits[bit >> 3] & (1 << (bit & 7))) == 0) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return bits.clone();
  }

  private int bit(long hash, int index) {
    int first = (int) hash;
    int second = (int) (hash >>> 32) | 1;
    return Integer.remainderUnsigned(first + index * second, bits.length * 8);
  }

  /** Fowler, Noll and Vo's hash with its bits mixed once more. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 31)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
