package lectern.reader;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, for a text in an encoding of one byte a letter, the one in which it looks most like
 * English with a few foreign words: accented letters stand beside letters, quotation marks and
 * dashes at the edges of words. Encodings of one script for another are not told apart.
 */
final class SingleByteCharset {
  /** The most common first: where two are alike, it is taken. */
  private static final String[] NAMES = {
    "windows-1252", "IBM850", "x-MacRoman", "IBM437", "windows-1250", "ISO-8859-15"
  };

  private SingleByteCharset() {}

  /** Returns the encoding that fits best, or null if none fits at all. */
  static @Nullable Charset of(byte[] bytes) {
    Charset other = ScriptCharset.of(bytes);
    if (other != null) {
      return other;
    }
    Charset best = null;
    int most = 0;
    for (String name : NAMES) {
      if (!Charset.isSupported(name)) {
        continue;
      }
      Charset charset = Charset.forName(name);
      int score = score(new String(bytes, charset));
      if (score > most) {
        best = charset;
        most = score;
      }
    }
    return best;
  }

  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += score(c, before, after);
      }
    }
    return score;
  }

  private static int score(char c, char before, char after) {
    boolean inWord = Character.isLetter(before) || Character.isLetter(after);
    boolean inside = Character.isLetter(before) && Character.isLetter(after);
    if (c == '\ufffd' || (c < 0xA0 && c != 0x85)) {
      return -100; // no text has these
    }
    if (Character.isLetter(c)) {
      boolean small = Character.isLowerCase(c);
      int worth = c == 'ª' || c == 'º' || c == 'µ' ? 0 : c <= 0xFF ? 6 : 5;
      if (!inWord) {
        return c == 'à' || c == 'À' ? 2 : -4;
      }
      boolean capitalInside = !small && Character.isLowerCase(before);
      return capitalInside ? -8 : worth;
    }
    return switch (c) {
      case '’' -> Character.isLetter(before) ? 8 : 1;
      case '“', '‘' -> Character.isLetter(before) ? -4 : 6;
      case '”' -> Character.isLetter(after) ? -4 : 6;
      case '–', '—' -> 5;
      case '…' -> 5;
      case '£', '€' -> Character.isDigit(after) ? 8 : inWord ? -6 : 1;
      case '¢' -> Character.isDigit(before) ? 6 : 0;
      case '°' -> Character.isDigit(before) ? 6 : inWord ? -6 : 0;
      case '½', '¼', '¾' -> inside ? -4 : 4;
      case '\u00a0', '•', '©', '®', '™', '§', '«', '»', '·', '×' -> inside ? -4 : 2;
      default -> inside ? -6 : -2;
    };
  }
}
