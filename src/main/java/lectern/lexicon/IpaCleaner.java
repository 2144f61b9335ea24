package lectern.lexicon;

import java.text.Normalizer;

/**
 * Brings the many ways to write IPA to one: tie bars, tones, and finer shades that the voice cannot
 * make go; signs that stand in for others ({@code '} for {@code ˈ}) become them.
 */
final class IpaCleaner {
  static final char NASAL = 0x303;
  static final char SYLLABIC = 0x329;

  private static final char NOT_SYLLABIC = 0x32F;
  private static final char CEDILLA = 0x327;
  private static final char DIAERESIS = 0x308;
  private static final char CARON = 0x30C;
  private static final char RAISED = 0x31D;

  private static final String VOWELS = "iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒᵻᵿɚɝɩɷᵊ";

  /** Aspiration, releases, tones, arrows, brackets. */
  private static final String DROPPED = "ʰʱˠˤˀⁿˡʼ˥˦˧˨˩¹²³⁴⁵⁶ꜛꜜ↗↘()˔˕˖˗";

  private static final String INSTEAD = "'’ʹ′‘`\":,εǝ∫ηƏˑᵗᵈ";
  private static final String PROPER = "ˈˈˈˈˈˈˈːˌɛəʃŋəːtd";

  private IpaCleaner() {}

  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** Returns {@code ipa} with its letters and marks apart, and without what cannot be heard. */
  static String clean(String ipa) {
    String text = Normalizer.normalize(ipa, Normalizer.Form.NFD);
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int instead = INSTEAD.indexOf(c);
      if (instead >= 0) {
        clean.append(PROPER.charAt(instead));
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        appendMark(c, clean);
      } else if (DROPPED.indexOf(c) < 0) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static void appendMark(char mark, StringBuilder clean) {
    int last = clean.length() - 1;
    char base = last < 0 ? ' ' : clean.charAt(last);
    switch (mark) {
      case SYLLABIC, 0x30D -> clean.append(SYLLABIC);
      case NASAL -> appendNasal(clean);
      case NOT_SYLLABIC, 0x311 -> glide(base, clean);
      case CEDILLA -> append(mark, base == 'c', clean);
      case DIAERESIS -> append(mark, base == 'a', clean);
      case CARON, RAISED -> append(mark, base == 'r', clean);
      default -> {
        // Tie bars, tones, places of the tongue.
      }
    }
  }

  private static void append(char mark, boolean wanted, StringBuilder clean) {
    if (wanted) {
      clean.append(mark);
    }
  }

  /** Of two nasal sounds running, such as a diphthong, only the second keeps the mark. */
  private static void appendNasal(StringBuilder clean) {
    int before = clean.length() - 2;
    if (before >= 0 && clean.charAt(before) == NASAL) {
      clean.deleteCharAt(before);
    }
    clean.append(NASAL);
  }

  /** The vowel at the end is the weaker half of a diphthong, or a glide. */
  private static void glide(char base, StringBuilder clean) {
    int last = clean.length() - 1;
    int before = last - 1;
    if (before >= 0 && clean.charAt(before) == 'ː') {
      before--;
    }
    boolean behindVowel = before >= 0 && isVowel(clean.charAt(before));
    switch (base) {
      case 'ɐ' -> clean.setCharAt(last, 'r');
      case 'i', 'ɪ', 'e', 'y', 'ʏ' -> {
        if (!behindVowel) {
          clean.setCharAt(last, 'j');
        }
      }
      case 'u', 'ʊ', 'o' -> {
        if (!behindVowel) {
          clean.setCharAt(last, 'w');
        }
      }
      default -> {
        // A schwa stays one.
      }
    }
  }
}
