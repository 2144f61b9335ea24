package lectern.reader;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, for a text in an encoding of one byte a letter most of whose letters are not ASCII, the
 * encoding in which its words look like words of a language in Cyrillic or Greek letters: of small
 * letters, the common ones often, and capitals at the beginning only.
 */
final class ScriptCharset {
  private static final String[] CYRILLIC = {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"};
  private static final String[] GREEK = {"windows-1253", "ISO-8859-7"};

  /** The commonest letters, as counts of texts tell; they are more than half of all. */
  private static final String COMMON_CYRILLIC = "оеаинтсрвл";

  private static final String COMMON_GREEK = "αοιετσνηυρς";

  /** Texts in Latin letters have far fewer letters that are not ASCII. */
  private static final double LEAST = 0.4;

  private static final int MOST_BYTES = 20_000;

  private ScriptCharset() {}

  /** Returns the encoding, or null where most letters are ASCII or none fits. */
  static @Nullable Charset of(byte[] bytes) {
    int length = Math.min(bytes.length, MOST_BYTES);
    int high = 0;
    int letters = 0;
    for (int i = 0; i < length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
      letters += bytes[i] < 0 || Character.isLetter(bytes[i]) ? 1 : 0;
    }
    if (high < 4 || high < letters * LEAST) {
      return null;
    }
    Charset best = null;
    int most = high; // fewer points than letters: these are no words
    for (String[] script : new String[][] {CYRILLIC, GREEK}) {
      String common = script == GREEK ? COMMON_GREEK : COMMON_CYRILLIC;
      for (String name : script) {
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
        int score = charset == null ? 0 : score(new String(bytes, 0, length, charset), common);
        if (charset != null && score > most) {
          best = charset;
          most = score;
        }
      }
    }
    return best;
  }

  private static int score(String text, String common) {
    int score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        boolean inside = Character.isLowerCase(before);
        boolean mixed = before < 0x80 && Character.isLetter(before);
        if (mixed) {
          score -= 4; // no word has letters of two scripts
        } else if (Character.isLowerCase(c)) {
          score += common.indexOf(c) >= 0 ? 3 : 1;
        } else if (Character.isLetter(c)) {
          score += inside ? -4 : 0;
        } else {
          score += inside && c > 0xBF ? -4 : 0;
        }
      }
      before = c;
    }
    return score;
  }
}
