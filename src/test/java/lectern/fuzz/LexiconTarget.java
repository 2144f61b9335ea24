package lectern.fuzz;

import lectern.lexicon.Lexicon;
import lectern.lexicon.LexiconException;

/** Any bytes are a lexicon or are refused with one line. */
public final class LexiconTarget {
  private LexiconTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Lexicon lexicon = Lexicon.parse("any", data);
      for (Lexicon.Entry entry : lexicon.entries()) {
        Law.holds(entry.equals(lexicon.find(entry.grapheme())), "an entry is found by its word");
      }
    } catch (LexiconException e) {
      Law.holds(String.valueOf(e.getMessage()).lines().count() == 1, "a refusal is one line");
    }
  }
}
