package lectern.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a name for a folder from any name: small letters a to z, figures and single hyphens, so
 * that every file system and every shell takes it as it is.
 */
final class ArticleName {
  private static final int LONGEST = 80;
  private static final int LONGEST_ENDING = 8;
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private ArticleName() {}

  /** Returns the name without a file's ending, {@code report.txt} as {@code report}. */
  static String withoutEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    int length = fileName.length() - dot - 1;
    if (dot <= 0 || length == 0 || length > LONGEST_ENDING || !isLatin(fileName.charAt(dot + 1))) {
      return fileName;
    }
    for (int i = dot + 1; i < fileName.length(); i++) {
      char c = fileName.charAt(i);
      if (!isLatin(c) && !isFigure(c)) {
        return fileName;
      }
    }
    return fileName.substring(0, dot);
  }

  /** Returns a safe name, never empty and at most 80 letters. */
  static String of(String name) {
    StringBuilder safe = new StringBuilder();
    String apart = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String plain = apart.toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      append(safe, plain.charAt(i));
    }
    String result = cut(safe);
    if (result.isEmpty()) {
      return named(name) ? "article-" + Integer.toHexString(name.hashCode()) : "article";
    }
    return isDevice(result) ? result + "-article" : result;
  }

  /** Whether nothing in a name can be taken apart, which takes tables that are slow to load. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder safe, char c) {
    switch (c) {
      case 'ß' -> safe.append("ss");
      case 'æ' -> safe.append("ae");
      case 'œ' -> safe.append("oe");
      case 'ø' -> safe.append('o');
      case 'đ', 'ð' -> safe.append('d');
      case 'ł' -> safe.append('l');
      case 'þ' -> safe.append("th");
      case 'ı' -> safe.append('i');
      case '\'', '’' -> {} // Mali's, as malis
      default -> {
        if (isLatin(c) || isFigure(c)) {
          safe.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
            && !safe.isEmpty()
            && safe.charAt(safe.length() - 1) != '-') {
          safe.append('-');
        }
      }
    }
  }

  private static String cut(StringBuilder safe) {
    int end = safe.length();
    if (end > LONGEST) {
      int hyphen = safe.lastIndexOf("-", LONGEST);
      end = hyphen > LONGEST / 2 ? hyphen : LONGEST;
    }
    while (end > 0 && safe.charAt(end - 1) == '-') {
      end--;
    }
    return safe.substring(0, end);
  }

  /** Returns whether the name has letters or figures at all, such as those of other scripts. */
  private static boolean named(String name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns whether Windows takes the name for a device: con, lpt1 and their kind. */
  private static boolean isDevice(String name) {
    boolean port = name.length() == 4 && (name.startsWith("com") || name.startsWith("lpt"));
    return DEVICES.contains(name) || (port && isFigure(name.charAt(3)));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
