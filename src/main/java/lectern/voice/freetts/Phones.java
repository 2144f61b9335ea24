package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to be known of FreeTTS's phones: ARPAbet in small letters, a {@code 1} at the vowel of a
 * stressed syllable and no other digit, {@code ax} for the unstressed {@code ah}.
 */
final class Phones {
  static final String PAUSE = "pau";

  private static final String ALL =
      " aa ae ah ao aw ax ay b ch d dh eh er ey f g hh ih iy jh k l m n ng ow oy p r s sh t th uh uw"
          + " v w y z zh ";

  private Phones() {}

  static boolean isVowel(String phone) {
    return "aeiou".indexOf(phone.charAt(0)) >= 0;
  }

  static boolean isSibilant(String phone) {
    return switch (phone) {
      case "s", "z", "sh", "zh", "ch", "jh" -> true;
      default -> false;
    };
  }

  static boolean isVoiceless(String phone) {
    return switch (phone) {
      case "p", "t", "k", "f", "th", "s", "sh", "ch", "hh" -> true;
      default -> false;
    };
  }

  static boolean isStressed(String phone) {
    return phone.endsWith("1");
  }

  /** Returns the phone without the mark of stress. */
  static String bare(String phone) {
    return isStressed(phone) ? phone.substring(0, phone.length() - 1) : phone;
  }

  /**
   * Returns the phones of a word with a stress, if it may have lost one: in the packed lexicon no
   * {@code ay} and no {@code uw} is stressed, so that "five" and "food" have no stress at all. Of
   * several such vowels the first is the likeliest ("bridegroom").
   */
  static List<String> restressed(List<String> phones) {
    int found = -1;
    for (int i = phones.size() - 1; i >= 0; i--) {
      String phone = phones.get(i);
      if (isStressed(phone)) {
        return phones;
      }
      if (phone.equals("ay") || phone.equals("uw")) {
        found = i;
      }
    }
    if (found < 0) {
      return phones;
    }
    List<String> stressed = new ArrayList<>(phones);
    stressed.set(found, phones.get(found) + "1");
    return stressed;
  }

  /**
   * Returns phones as FreeTTS wants them for phones as the CMU Pronouncing Dictionary writes them.
   * Variants that this voice lacks become their nearest relative; what is no phone is left out.
   */
  static List<String> ofArpabet(List<String> arpabet) {
    List<String> phones = new ArrayList<>(arpabet.size());
    for (String given : arpabet) {
      String phone = given.toLowerCase(Locale.ROOT);
      int last = phone.length() - 1;
      char stress = last > 0 && Character.isDigit(phone.charAt(last)) ? phone.charAt(last) : ' ';
      String name = stress == ' ' ? phone : phone.substring(0, last);
      switch (name) {
        case "ah" -> phones.add(stress == '0' ? "ax" : stress == '1' ? "ah1" : "ah");
        case "axr" -> phones.add("er");
        case "ix" -> phones.add("ih");
        case "ux" -> phones.add("uw");
        case "dx" -> phones.add("d");
        case "nx" -> phones.add("n");
        case "hv" -> phones.add("hh");
        case "el" -> phones.addAll(List.of("ax", "l"));
        case "em" -> phones.addAll(List.of("ax", "m"));
        case "en" -> phones.addAll(List.of("ax", "n"));
        default -> {
          if (!name.isBlank() && ALL.contains(" " + name + " ")) {
            phones.add(stress == '1' && isVowel(name) ? name + "1" : name);
          }
        }
      }
    }
    return phones;
  }
}
