package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the names of a language are stressed, and what English makes of their other vowels:
 * "Kabila" has a full vowel only where the stress falls.
 */
enum NameStress {
  /** On the first syllable, as in "Medgyessy". */
  FIRST,
  /** On the last but one, as in "Kowalczyk". */
  PENULT,
  /** On the last, as in "Delacroix". */
  FINAL,
  /** On the last but one before a vowel, n or s at the end, else on the last, as in "Aznar". */
  SPANISH,
  /** On a long last syllable, as in "Rashid", else on the one before, as in "Sistani". */
  ARABIC;

  /** What the rules write for an e that is "ay" at the end and with the stress, else "eh". */
  private static final String OPEN_E = "eh2";

  static NameStress of(String name) {
    for (NameStress stress : values()) {
      if (stress.name().toLowerCase(Locale.ROOT).equals(name)) {
        return stress;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /**
   * Returns phones with a stress.
   *
   * @param phones phones; one that is already stressed keeps the stress
   * @param name the letters that they came from
   */
  List<String> set(List<String> phones, String name) {
    List<Integer> vowels = new ArrayList<>();
    int stressed = -1;
    for (int i = 0; i < phones.size(); i++) {
      if (Phones.isVowel(phones.get(i))) {
        stressed = stressed < 0 && Phones.isStressed(phones.get(i)) ? vowels.size() : stressed;
        vowels.add(i);
      }
    }
    if (vowels.isEmpty()) {
      return phones;
    }
    if (stressed < 0) {
      stressed = Math.max(0, vowels.size() - 1 - fromEnd(phones, vowels, name));
    }
    List<String> said = new ArrayList<>(phones.size());
    for (int i = 0; i < phones.size(); i++) {
      int vowel = vowels.indexOf(i);
      said.add(vowel < 0 ? phones.get(i) : vowel(phones, vowels, vowel, stressed));
    }
    return said;
  }

  private int fromEnd(List<String> phones, List<Integer> vowels, String name) {
    char last = name.charAt(name.length() - 1);
    return switch (this) {
      case FIRST -> vowels.size() - 1;
      case FINAL -> 0;
      case SPANISH -> "aeiouns".indexOf(last) >= 0 ? 1 : 0;
      case ARABIC -> isLongEnd(phones, vowels, name) ? 0 : 1;
      case PENULT -> 1;
    };
  }

  private static boolean isLongEnd(List<String> phones, List<Integer> vowels, String name) {
    int count = vowels.size();
    int last = vowels.get(count - 1);
    if (count < 2 || last == phones.size() - 1) {
      return false;
    }
    boolean openBefore = last - vowels.get(count - 2) <= 2;
    return switch (phones.get(last)) {
      case "uw", "iy", "ay", "ey", "aw" -> true;
      case "ih", "uh" -> openBefore;
      case "aa" ->
          name.endsWith("an") || (openBefore && (name.endsWith("al") || name.endsWith("ab")));
      default -> false;
    };
  }

  /** Returns one vowel as it is said with or without the stress. */
  private String vowel(List<String> phones, List<Integer> vowels, int at, int stressed) {
    int place = vowels.get(at);
    String bare = Phones.bare(phones.get(place));
    int next = at + 1 < vowels.size() ? vowels.get(at + 1) : phones.size();
    boolean atEnd = place == phones.size() - 1;
    boolean open = next - place <= 2 && (next < phones.size() || atEnd);
    String after = atEnd ? "" : phones.get(place + 1);
    if (after.equals("r")) {
      bare = beforeR(bare, at == stressed);
    } else if (bare.equals(OPEN_E)) {
      bare = atEnd || at == stressed ? "ey" : "eh";
    }
    if (this == ARABIC && at == stressed && place == phones.size() - 2) {
      bare = bare.equals("ih") ? "iy" : bare.equals("uh") ? "uw" : bare;
    }
    if (at == stressed) {
      return (atEnd && bare.equals("ih") ? "iy" : bare) + "1";
    }
    boolean beforeStress = at + 1 == stressed;
    if (bare.equals("aa") && after.equals("r") && beforeStress && next == place + 2) {
      return "ax";
    }
    boolean beside = beforeStress || at - 1 == stressed || atEnd;
    if (bare.equals("aa")
        && !after.equals("r")
        && beside
        && (open || (at > stressed && this != FIRST))) {
      return "ax";
    }
    if (bare.equals("iy") && !open && !atEnd) {
      return "ih";
    }
    return bare;
  }

  private static String beforeR(String vowel, boolean stressed) {
    return switch (vowel) {
      case "iy" -> stressed ? "ih" : "iy";
      case "uw" -> "uh";
      case "ow" -> "ao";
      case OPEN_E -> "eh";
      default -> vowel;
    };
  }
}
