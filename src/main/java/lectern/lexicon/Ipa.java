package lectern.lexicon;

import java.util.List;

/**
 * Turns IPA into phones of the CMU Pronouncing Dictionary. English of all kinds is mapped sound by
 * sound; sounds of other languages become what English speakers make of them. Source: Handbook of
 * the International Phonetic Association (1999), and the chart of 2020.
 */
final class Ipa {
  private static final String SEPARATORS = ".-|‖‿_~·";

  /** Signs that only transcriptions of English have. */
  private static final String ENGLISH = "ɪʌæɚɝɹ";

  private static final IpaSigns SIGNS = new IpaSigns();

  private final String text;
  private final boolean english;
  private final boolean marked;
  private final Transcription out = new Transcription();
  private int at;
  private int stress = Transcription.UNMARKED;

  private Ipa(String text) {
    this.text = text;
    this.english = hasOneOf(text, ENGLISH);
    this.marked = hasOneOf(text, "ˈˌ");
  }

  /**
   * Returns the phones, vowels with a stress digit.
   *
   * @param ipa IPA without slashes or brackets around it
   */
  static List<String> phones(String ipa) throws UnsayableException {
    String clean = IpaCleaner.clean(ipa);
    List<String> phones = new Ipa(isSpaced(clean) ? clean.replace(" ", "") : clean).read();
    if (phones.isEmpty()) {
      throw new UnsayableException("there is no sound in it; write for example /laɪv/");
    }
    return phones;
  }

  /** Whether {@code text} has a sign that is hardly ever used outside of IPA. */
  static boolean isMeant(String text) {
    return hasOneOf(text, "ˈˌːəɪʃʒθŋʊɛɔʌɑɹɡɚɝɜɒɐɾʔʁɲ");
  }

  private static boolean hasOneOf(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks stand between sounds, not between words. */
  private static boolean isSpaced(String text) {
    int parts = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        length = 0;
      } else if (c != 'ː' && c != 'ˈ' && c != 'ˌ') {
        parts += length == 0 ? 1 : 0;
        length++;
        if (length > 2) {
          return false;
        }
      }
    }
    return parts > 2;
  }

  private List<String> read() throws UnsayableException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == 'ˈ' || c == 'ˌ') {
        stress = c == 'ˈ' ? Transcription.PRIMARY : Transcription.SECONDARY;
        at++;
      } else if (c == ' ' || c == '\t' || c == '\n') {
        out.endWord();
        at++;
      } else if (c == 'ː' || SEPARATORS.indexOf(c) >= 0 || isLooseMark(c)) {
        at++;
      } else if (!readByContext(c)) {
        readSign();
      }
    }
    return out.phones();
  }

  private static boolean isLooseMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void readSign() throws UnsayableException {
    int length = SIGNS.longest(text, at);
    if (length > 1 && isGlideBeforeVowel(at + length - 1)) {
      length--;
    }
    List<String> phones = length == 0 ? null : SIGNS.phones(text.substring(at, at + length));
    if (phones == null) {
      throw unknown(text.codePointAt(at));
    }
    at += length;
    add(phones);
    // The tongue stays or the nose opens: "ɔ̃ː".
    while (at < text.length() && (text.charAt(at) == 'ː' || text.charAt(at) == IpaCleaner.NASAL)) {
      if (text.charAt(at) == IpaCleaner.NASAL && "mnŋɲ".indexOf(charAt(at + 1)) < 0) {
        out.consonant("n");
      }
      at++;
    }
  }

  /** Whether a vowel's second half is the start of the next syllable: "ka.wa", not "kaw.a". */
  private boolean isGlideBeforeVowel(int place) {
    char c = text.charAt(place);
    int next = charAt(place + 1) == 'ː' ? place + 2 : place + 1;
    return (c == 'j' || c == 'w')
        && IpaCleaner.isVowel(text.charAt(place - 1))
        && IpaCleaner.isVowel(charAt(next));
  }

  private static UnsayableException unknown(int sign) {
    return new UnsayableException(
        String.format(
            "the voice has no sound for \"%s\" (U+%04X) in IPA; write a sound that is near it, or"
                + " leave it out",
            Character.toString(sign), sign));
  }

  private void add(List<String> phones) {
    for (String phone : phones) {
      if (phone.equals("ə") || "aeiou".indexOf(phone.charAt(0)) >= 0) {
        boolean weak = phone.equals("ə") || (phone.equals("er") && charAt(at - 1) == 'ɚ');
        out.vowel(phone.equals("ə") ? "ah" : phone, stress, weak);
        stress = Transcription.UNMARKED;
      } else if (IpaCleaner.isVowel(charAt(at)) || !isSwallowed(phone, phones)) {
        out.consonant(phone);
      }
    }
  }

  /** Whether a sound is not heard unless a vowel follows: "ñ" has no "y", "er" no second "r". */
  private boolean isSwallowed(String phone, List<String> phones) {
    return (phone.equals("y") && phones.size() == 2)
        || (phone.equals("r") && phones.size() == 1 && out.endsIn("er"));
  }

  /** Reads a sign that is said by its neighbours; returns whether it was one. */
  private boolean readByContext(char c) {
    char next = charAt(at + 1);
    return switch (c) {
      case 'ɾ' -> take(1, english ? "d" : "r");
      case 'ʔ' -> isSyllabic(at + 1) && take(1, "t");
      case 'ʲ' -> take(1, IpaCleaner.isVowel(next) && "iɪeɛ".indexOf(next) < 0 ? "y" : "");
      case 'c' -> next == 0x327 && take(2, isBeforeVowel(at + 2) ? "hh" : "sh");
      case 'e' -> isEnd(at + 1) && take(1, "ey");
      case 'ə' -> (next == 'r' || next == 'ɹ') && !isBeforeVowel(at + 2) && takeWeakEr();
      case 'ɪ' -> next == 'ə' && isWeakDiphthong() && take(2, "iy", "ə");
      case 'ʊ' -> next == 'ə' && isWeakDiphthong() && take(2, "uw", "ə");
      default -> false;
    };
  }

  private boolean take(int length, String... phones) {
    at += length;
    for (String phone : phones) {
      if (!phone.isEmpty()) {
        add(List.of(phone));
      }
    }
    return true;
  }

  private boolean takeWeakEr() {
    at += 2;
    out.vowel("er", stress, true);
    stress = Transcription.UNMARKED;
    return true;
  }

  /** "India" and "usual" in British transcription, but not "near" and "cure". */
  private boolean isWeakDiphthong() {
    char behind = charAt(at + 2);
    boolean stressed = stress != Transcription.UNMARKED || (!marked && !out.hasVowel());
    return !stressed && behind != 'r' && behind != 'ɹ';
  }

  private boolean isSyllabic(int place) {
    return charAt(place) == 'ᵊ' || charAt(place + 1) == IpaCleaner.SYLLABIC;
  }

  private boolean isBeforeVowel(int place) {
    return IpaCleaner.isVowel(charAt(place)) || charAt(place) == 'j';
  }

  private boolean isEnd(int place) {
    return place >= text.length() || charAt(place) == ' ';
  }

  private char charAt(int place) {
    return place < text.length() ? text.charAt(place) : '\0';
  }
}
