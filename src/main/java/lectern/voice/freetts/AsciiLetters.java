package lectern.voice.freetts;

import java.text.Normalizer;
import java.util.Map;

/**
 * Writes a word with the small letters a to z and straight apostrophes, as the lexicon has it:
 * accents fall, and letters that are not an accented one of these become their usual transcription.
 * Letters of other scripts are left out.
 */
final class AsciiLetters {
  private static final Map<Character, String> TRANSCRIPTIONS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "ng"),
          Map.entry('ə', "a"),
          Map.entry('ŧ', "t"),
          Map.entry('ĸ', "k"),
          Map.entry('ƒ', "f"),
          Map.entry('\u2019', "'"),
          Map.entry('\u02bc', "'"));

  private AsciiLetters() {}

  static String of(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128;
      append(letters, c);
    }
    if (plain) {
      return letters.toString();
    }
    letters.setLength(0);
    String split = Normalizer.normalize(word, Normalizer.Form.NFKD);
    for (int i = 0; i < split.length(); i++) {
      char c = Character.toLowerCase(split.charAt(i));
      String transcription = c < 128 ? null : TRANSCRIPTIONS.get(c);
      if (transcription == null) {
        append(letters, c);
      } else {
        letters.append(transcription);
      }
    }
    return letters.toString();
  }

  private static void append(StringBuilder letters, char c) {
    if ((c >= 'a' && c <= 'z') || c == '\'') {
      letters.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      letters.append((char) (c + ('a' - 'A')));
    }
  }
}
