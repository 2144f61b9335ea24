package lectern.spoken.en;

import java.util.Set;

/**
 * Judges whether a run of small letters can be pronounced as an English word, by the consonants
 * that it starts and ends with.
 */
final class Syllables {
  private static final Set<String> ONSETS =
      Set.of(
          "", "b", "bl", "br", "c", "ch", "chr", "cl", "cr", "d", "dr", "dw", "f", "fl", "fr", "g",
          "gh", "gl", "gr", "h", "j", "k", "kh", "kl", "kn", "kr", "l", "m", "n", "p", "ph", "pl",
          "pr", "q", "r", "rh", "s", "sc", "sch", "scr", "sh", "shr", "sk", "sl", "sm", "sn", "sp",
          "spl", "spr", "sq", "st", "str", "sv", "sw", "t", "th", "thr", "tr", "ts", "tw", "v",
          "vl", "w", "wh", "wr", "x", "z", "zh");
  private static final Set<String> CODAS =
      Set.of(
          "", "b", "c", "ch", "ck", "ct", "d", "f", "ft", "g", "gh", "ght", "h", "hn", "k", "l",
          "ld", "lf", "lk", "lm", "lp", "lt", "lth", "lv", "m", "mb", "mp", "mpt", "n", "nc", "nch",
          "nd", "ng", "nk", "nt", "nth", "nx", "p", "ph", "pt", "r", "rb", "rc", "rch", "rd", "rf",
          "rg", "rk", "rl", "rm", "rn", "rp", "rsh", "rst", "rt", "rth", "rv", "s", "sh", "sk",
          "sm", "sp", "st", "t", "tch", "th", "tz", "v", "w", "wl", "wn", "wk", "wd", "x", "xt",
          "z");

  private Syllables() {}

  /** Whether there is a vowel at all. */
  static boolean hasVowel(String lower) {
    for (int at = 0; at < lower.length(); at++) {
      if (isVowel(lower.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it starts and ends as English words do. */
  static boolean isPronounceable(String lower) {
    int first = 0;
    while (first < lower.length() && !isVowel(lower.charAt(first))) {
      first++;
    }
    int last = lower.length();
    while (last > first && !isVowel(lower.charAt(last - 1))) {
      last--;
    }
    return first < lower.length()
        && ONSETS.contains(lower.substring(0, first))
        && isCoda(lower.substring(last));
  }

  private static boolean isCoda(String consonants) {
    int length = consonants.length();
    boolean doubled =
        length == 2 && consonants.charAt(0) == consonants.charAt(1) && consonants.charAt(0) != 'h';
    return doubled
        || CODAS.contains(consonants)
        || (consonants.endsWith("s") && isCoda(consonants.substring(0, length - 1)));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0 || c > 0x7F;
  }
}
