package lectern.lexicon;

import java.util.List;
import lectern.lexicon.Pronunciation.Alias;
import lectern.lexicon.Pronunciation.Phonemes;

/**
 * Reads how a word is said: {@code /l ay1 v/} is ARPAbet, {@code /laɪv/} and {@code [laɪv]} are
 * IPA, anything else is other words.
 */
final class Said {
  private static final int MAX_CHARACTERS = 1000;

  private Said() {}

  /** Returns the pronunciation that {@code text} stands for. */
  static Pronunciation of(String text) throws UnsayableException {
    String said = text.strip();
    if (said.isEmpty()) {
      throw new UnsayableException(
          "it does not tell how the word is said; write other words, or sounds such as /l ay1 v/");
    }
    if (said.length() > MAX_CHARACTERS) {
      throw new UnsayableException(
          "a pronunciation of " + said.length() + " characters is too long; shorten it");
    }
    char first = said.charAt(0);
    if (first == '/' || first == '[') {
      return new Phonemes(phones(inside(said, first == '/' ? '/' : ']')));
    }
    return alias(said);
  }

  /** Returns the phones that ARPAbet or IPA stands for. */
  static List<String> phones(String text) throws UnsayableException {
    return Arpabet.isMeant(text) ? Arpabet.phones(text) : Ipa.phones(text);
  }

  /** Returns other words, with single blanks between them. */
  static Alias alias(String words) throws UnsayableException {
    if (Ipa.isMeant(words)) {
      throw new UnsayableException(
          "\"" + words + "\" looks like IPA; put it between slashes: /" + words + "/");
    }
    if (Arpabet.isPlain(words)) {
      throw new UnsayableException(
          "\"" + words + "\" looks like ARPAbet; put it between slashes: /" + words + "/");
    }
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.codePointAt(i))) {
        return new Alias(spaced(words));
      }
    }
    throw new UnsayableException(
        "\"" + words + "\" has nothing that can be said; write words with letters");
  }

  /** Returns {@code text} with every stretch of white space as one blank, and none at the ends. */
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
        continue;
      }
      if (blank && !spaced.isEmpty()) {
        spaced.append(' ');
      }
      blank = false;
      spaced.append(c);
    }
    return spaced.toString();
  }

  private static String inside(String said, char close) throws UnsayableException {
    int end = said.indexOf(close, 1);
    if (end < 0) {
      throw new UnsayableException("the closing " + close + " is missing behind " + said);
    }
    if (end + 1 < said.length()) {
      throw new UnsayableException(
          "only one pronunciation may be given; leave out \""
              + said.substring(end + 1).strip()
              + "\"");
    }
    return said.substring(1, end);
  }
}
