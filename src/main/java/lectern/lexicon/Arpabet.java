package lectern.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads ARPAbet as the CMU Pronouncing Dictionary writes it, in capitals or small letters, with or
 * without stress digits; phones of larger sets become those of the dictionary.
 */
final class Arpabet {
  private static final Set<String> VOWELS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "axr", "ay", "eh", "er", "ey", "ih", "ix", "iy", "ow",
          "oy", "uh", "uw", "ux");

  private static final Set<String> CONSONANTS =
      Set.of(
          "b", "ch", "d", "dh", "dx", "el", "em", "en", "eng", "f", "g", "h", "hh", "hv", "jh", "k",
          "l", "m", "n", "ng", "nx", "p", "q", "r", "s", "sh", "t", "th", "v", "w", "wh", "y", "z",
          "zh");

  private Arpabet() {}

  /**
   * Whether {@code text} is meant as ARPAbet, perhaps with a mistake, and not as IPA: phones of
   * several letters with blanks between them, stress digits, or capitals.
   */
  static boolean isMeant(String text) {
    int known = 0;
    boolean digit = false;
    List<String> parts = parts(text);
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        if (c >= 0x80) {
          return false;
        }
        digit |= c >= '0' && c <= '9';
      }
      known += isPhone(part) ? 1 : 0;
    }
    return digit || (known == parts.size() ? hasLongPhone(parts) : known * 2 > parts.size());
  }

  /** Whether {@code text} is nothing but phones, at least one of them with a stress digit. */
  static boolean isPlain(String text) {
    boolean digit = false;
    for (String part : parts(text)) {
      if (!isPhone(part)) {
        return false;
      }
      digit |= stress(part) >= 0;
    }
    return digit;
  }

  /** Returns the phones of {@code text}, vowels with a stress digit. */
  static List<String> phones(String text) throws UnsayableException {
    List<String> parts = parts(text);
    boolean digits = false;
    for (String part : parts) {
      digits |= stress(part) >= 0;
    }
    Transcription bare = new Transcription();
    List<String> marked = new ArrayList<>(parts.size());
    for (String part : parts) {
      String name = name(part);
      if (!isPhone(part)) {
        throw new UnsayableException(
            "\"" + part + "\" is no ARPAbet phone" + hint(name) + "; write for example /l ay1 v/");
      }
      if (digits) {
        addMarked(name, stress(part), marked);
      } else {
        addBare(name, bare);
      }
    }
    List<String> phones = digits ? marked : bare.phones();
    if (phones.isEmpty()) {
      throw new UnsayableException("there is no sound in it; write for example /l ay1 v/");
    }
    return phones;
  }

  private static void addMarked(String name, int stress, List<String> phones) {
    if (!VOWELS.contains(name)) {
      addConsonant(name, phones);
      return;
    }
    // "ah" without a digit among vowels with digits: a full vowel without stress.
    String digit = stress >= 0 ? String.valueOf(stress) : name.equals("ah") ? "2" : "0";
    phones.add(cmuVowel(name) + digit);
  }

  private static void addBare(String name, Transcription phones) {
    if (VOWELS.contains(name)) {
      boolean weak = name.equals("ax") || name.equals("axr") || name.equals("ix");
      phones.vowel(cmuVowel(name), Transcription.UNMARKED, weak);
      return;
    }
    List<String> consonants = new ArrayList<>(2);
    addConsonant(name, consonants);
    for (String consonant : consonants) {
      if (consonant.equals("ah0")) {
        phones.vowel("ah", Transcription.UNMARKED, true);
      } else {
        phones.consonant(consonant);
      }
    }
  }

  private static void addConsonant(String name, List<String> phones) {
    switch (name) {
      case "dx" -> phones.add("d");
      case "nx" -> phones.add("n");
      case "h", "hv" -> phones.add("hh");
      case "wh" -> phones.add("w");
      case "el" -> phones.addAll(List.of("ah0", "l"));
      case "em" -> phones.addAll(List.of("ah0", "m"));
      case "en" -> phones.addAll(List.of("ah0", "n"));
      case "eng" -> phones.addAll(List.of("ah0", "ng"));
      case "q" -> {
        // The glottal stop has no sound of its own.
      }
      default -> phones.add(name);
    }
  }

  private static String cmuVowel(String name) {
    return switch (name) {
      case "ax" -> "ah";
      case "axr" -> "er";
      case "ix" -> "ih";
      case "ux" -> "uw";
      default -> name;
    };
  }

  private static String hint(String name) {
    return switch (name) {
      case "j" -> " (\"jh\" is the sound of \"gin\", \"y\" that of \"you\")";
      case "c" -> " (use \"k\" or \"s\")";
      case "a", "e", "i", "o", "u" -> " (vowels have two letters, such as \"ae\" or \"iy\")";
      default -> "";
    };
  }

  private static boolean isPhone(String part) {
    String name = name(part);
    return VOWELS.contains(name) || (CONSONANTS.contains(name) && stress(part) < 0);
  }

  private static boolean hasLongPhone(List<String> parts) {
    for (String part : parts) {
      if (part.length() > 1) {
        return true;
      }
    }
    return false;
  }

  private static int stress(String part) {
    char last = part.charAt(part.length() - 1);
    return last >= '0' && last <= '2' ? last - '0' : -1;
  }

  private static String name(String part) {
    String small = part.toLowerCase(Locale.ROOT);
    return stress(small) < 0 ? small : small.substring(0, small.length() - 1);
  }

  /** Returns what blanks, and signs between syllables, separate. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || " \t\n.-|".indexOf(text.charAt(at)) >= 0) {
        if (at > start) {
          parts.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return parts;
  }
}
