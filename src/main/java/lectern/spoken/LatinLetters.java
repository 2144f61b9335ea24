package lectern.spoken;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Letters of the Latin script behind its first 384 characters: those of African and other young
 * orthographies, of phonetics and of old books. Most are a letter from a to z in another form, and
 * Unicode's name of them tells which one: {@code LATIN SMALL LETTER OPEN O} is an o.
 */
final class LatinLetters {
  /** All before are letters from a to z with an accent, or have a usual transcription. */
  static final char FIRST_RARE = 0x180;

  /** What stands for a letter that is like no other. */
  private static final String NONE = "";

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("ALPHA", "a"),
          Map.entry("CHI", "ch"),
          Map.entry("ENG", "ng"),
          Map.entry("ESH", "sh"),
          Map.entry("EZH", "zh"),
          Map.entry("GAMMA", "g"),
          Map.entry("IOTA", "i"),
          Map.entry("OMEGA", "o"),
          Map.entry("SCHWA", "a"),
          Map.entry("UPSILON", "u"),
          Map.entry("WYNN", "w"),
          Map.entry("YOGH", "gh"));

  /** What was found for each character, or null where nothing was looked for yet. */
  private static final String[] PLAIN = new String[0xA800];

  private LatinLetters() {}

  /**
   * Returns a letter itself if it is one from a to z but for accents, else such letters that stand
   * for it, else nothing: nobody could say it.
   *
   * @param c a letter of the Latin script, {@link #FIRST_RARE} or later, before U+A800
   */
  static String plain(char c) {
    String plain = PLAIN[c];
    if (plain == null) {
      plain = find(c); // any thread finds the same
      PLAIN[c] = plain;
    }
    return plain;
  }

  private static String find(char c) {
    String letter = String.valueOf(c);
    char base = Normalizer.normalize(letter, Normalizer.Form.NFKD).charAt(0);
    if (isAscii(base) || Character.toLowerCase(c) < FIRST_RARE) {
      return letter;
    }
    String name = String.valueOf(Character.getName(c));
    String found = NONE;
    for (String word : name.substring(0, end(name)).split(" ", -1)) {
      boolean isLetter = word.length() <= 2 && isAscii(word.charAt(0));
      found = isLetter ? word.toLowerCase(Locale.ROOT) : NAMED.getOrDefault(word, found);
    }
    boolean upper = Character.isUpperCase(c) && !found.isEmpty();
    return upper ? Character.toUpperCase(found.charAt(0)) + found.substring(1) : found;
  }

  private static int end(String name) {
    int end = name.indexOf(" WITH ");
    return end < 0 ? name.length() : end;
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
