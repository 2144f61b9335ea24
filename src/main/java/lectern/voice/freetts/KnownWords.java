package lectern.voice.freetts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.spoken.SpokenWord;

/** Remembers the phones of words, of which texts use few over and over. For one thread. */
final class KnownWords {
  /** More than almost any text has; when so many are known, all are forgotten. */
  private static final int MOST = 20_000;

  private final Pronouncer pronouncer;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> letters = new HashMap<>();

  KnownWords(Pronouncer pronouncer) {
    this.pronouncer = pronouncer;
  }

  /** Returns the phones of a word; none if nothing in it can be said. Not to be changed. */
  List<String> phones(SpokenWord word) {
    if (word.phonemes() != null) {
      return pronouncer.phones(word);
    }
    Map<String, List<String>> known = word.letter() ? letters : words;
    List<String> phones = known.get(word.text());
    if (phones == null) {
      phones = pronouncer.phones(word);
      if (known.size() == MOST) {
        known.clear();
      }
      known.put(word.text(), phones);
    }
    return phones;
  }
}
