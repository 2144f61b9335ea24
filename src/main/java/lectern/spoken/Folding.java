package lectern.spoken;

import java.text.Normalizer;
import java.util.Arrays;
import lectern.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Text with its typography folded, so that rules need to know one apostrophe, one quotation mark
 * and one blank: curly and straight marks become one, white space becomes blanks, invisible signs
 * go, letters and their combining marks become one character, ligatures, wide and rare letters
 * become plain ones. Each place is mapped back to the written text.
 */
final class Folding {
  private static final char GONE = 0;

  private final String text;

  /** For each place in {@code text}, and for its end, the place in the written text; or null. */
  private final int @Nullable [] origin;

  private Folding(String text, int @Nullable [] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Folds {@code written}. */
  static Folding of(String written) {
    int plain = 0;
    while (plain < written.length() && isPlain(written.charAt(plain))) {
      plain++;
    }
    if (plain == written.length()) {
      return new Folding(written, null);
    }
    StringBuilder text = new StringBuilder(written.length());
    text.append(written, 0, plain);
    int[] origin = new int[written.length() + 1];
    for (int i = 0; i < plain; i++) {
      origin[i] = i;
    }
    for (int at = plain; at < written.length(); ) {
      int end = endOfCluster(written, at);
      int before = text.length();
      append(written, at, end, text);
      if (text.length() + 1 > origin.length) {
        origin = Arrays.copyOf(origin, 2 * text.length() + 1);
      }
      Arrays.fill(origin, before, text.length(), at);
      at = end;
    }
    origin[text.length()] = written.length();
    return new Folding(text.toString(), origin);
  }

  /** Returns the folded text. */
  String text() {
    return text;
  }

  /** Returns the written text that the folded text from {@code start} to {@code end} stands for. */
  Span original(int start, int end) {
    if (origin == null) {
      return new Span(start, end);
    }
    return new Span(origin[start], Math.max(origin[start], origin[end]));
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Returns the end of the character at {@code at} together with the combining marks behind it. */
  private static int endOfCluster(String written, int at) {
    int end = at + Character.charCount(written.codePointAt(at));
    if (Character.isLetter(written.codePointAt(at))) {
      // Bounded, so that a flood of marks stays cheap; the rest is dropped sign by sign.
      int limit = Math.min(written.length(), end + 8);
      while (end < limit && Character.getType(written.charAt(end)) == Character.NON_SPACING_MARK) {
        end++;
      }
    }
    return end;
  }

  private static void append(String written, int at, int end, StringBuilder text) {
    int c = written.codePointAt(at);
    if (end - at > Character.charCount(c)) {
      appendComposed(written.substring(at, end), text);
      return;
    }
    if (c >= LatinLetters.FIRST_RARE && Tokens.isLatin(c)) {
      text.append(LatinLetters.plain((char) c));
    } else if (c < 0x250) {
      char folded = foldLatin((char) c);
      if (folded != GONE) {
        text.append(folded);
      }
    } else if (isCompatibilityForm(c)) {
      text.append(Normalizer.normalize(written.substring(at, end), Normalizer.Form.NFKC));
    } else {
      int folded = foldGeneral(c);
      if (folded != GONE) {
        text.appendCodePoint(folded);
      }
    }
  }

  /** Appends a letter with its marks as one; marks that a Latin letter cannot take in are gone. */
  private static void appendComposed(String cluster, StringBuilder text) {
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    boolean latin = Tokens.isLatin(composed.codePointAt(0));
    for (int at = 0; at < composed.length(); at++) {
      char c = composed.charAt(at);
      if (!latin || Character.getType(c) != Character.NON_SPACING_MARK) {
        text.append(c);
      }
    }
  }

  /**
   * Ligatures, Roman numerals, wide and mathematical letters and digits: said as what they stand
   * for.
   */
  private static boolean isCompatibilityForm(int c) {
    return (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0x2160 && c <= 0x217F)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x1D400 && c <= 0x1D7FF);
  }

  private static char foldLatin(char c) {
    return switch (c) {
      case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0xA0 -> ' ';
      case 0xAD, 0x7F -> GONE;
      case 0xAB, 0xBB -> '"';
      case 0xB4, '`' -> '\'';
      default -> c < ' ' || (c > 0x7F && c < 0xA0) ? GONE : c;
    };
  }

  private static int foldGeneral(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0x2BB, 0x2B9 -> '\'';
      case 0x201C, 0x201D, 0x201E, 0x201F -> '"';
      case 0x2010, 0x2011, 0x2212, 0xFE63 -> '-';
      case 0x2012 -> '–';
      case 0x2015 -> '—';
      case 0x2044 -> '/';
      case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> ' ';
      default -> foldRare(c);
    };
  }

  private static int foldRare(int c) {
    if (c >= 0x2000 && c <= 0x200A) {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> GONE;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
          // Marks of other scripts stay with their letters; loose Latin ones and selectors go.
          c < 0x370
                  || (c >= 0x1AB0 && c < 0x1B00)
                  || (c >= 0x1DC0 && c < 0x1E00)
                  || (c >= 0x20D0 && c < 0x2100)
                  || (c >= 0xFE00 && c < 0xFE30)
              ? GONE
              : c;
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
      default -> c;
    };
  }
}
