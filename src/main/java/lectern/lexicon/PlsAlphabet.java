package lectern.lexicon;

import java.util.Locale;
import lectern.lexicon.Pronunciation.Phonemes;

/**
 * The alphabets that a phoneme may be written in: {@code ipa}, and ARPAbet under the names in use.
 * Source: PLS 1.0, §2.1 and §4.6.
 */
final class PlsAlphabet {
  private PlsAlphabet() {}

  /** Returns what {@code text} stands for in an alphabet. */
  static Phonemes phonemes(String alphabet, String text) throws UnsayableException {
    return switch (alphabet.strip().toLowerCase(Locale.ROOT)) {
      case "ipa", "x-ipa" -> new Phonemes(Ipa.phones(inside(text)));
      case "x-arpabet", "arpabet", "x-cmu", "cmu", "x-cmudict", "x-cmubet" ->
          new Phonemes(Arpabet.phones(inside(text)));
      case "" ->
          throw new UnsayableException(
              "the alphabet is missing; write alphabet=\"ipa\" or alphabet=\"x-arpabet\" in"
                  + " <lexicon>");
      default ->
          throw new UnsayableException(
              "the alphabet \"" + alphabet + "\" is not known; it may be ipa or x-arpabet");
    };
  }

  /** Leaves out slashes or brackets around a transcription. */
  private static String inside(String text) {
    int last = text.length() - 1;
    boolean around =
        last > 1
            && ((text.charAt(0) == '/' && text.charAt(last) == '/')
                || (text.charAt(0) == '[' && text.charAt(last) == ']'));
    return around ? text.substring(1, last) : text;
  }
}
