package lectern.sentence;

/** Tells kinds of words by their shape. */
final class Shapes {
  private Shapes() {}

  /** Returns whether {@code word} is letters with full stops between them: "U.S", "p.m". */
  static boolean isDotted(String word) {
    int length = word.length();
    if (length < 3 || length > 14 || length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Letters.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether {@code word} is one capital letter. */
  static boolean isCapital(String word) {
    return word.length() == 1 && Letters.isUpper(word.charAt(0));
  }

  /** Returns whether {@code word} starts with a digit. */
  static boolean isNumber(String word) {
    return !word.isEmpty() && Letters.isDigit(word.charAt(0));
  }

  /** Returns whether {@code word} is a capital and small consonants, as no word is: "Sgt". */
  static boolean isContracted(String word) {
    int length = word.length();
    if (length < 2 || length > 5 || !Letters.isUpper(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c >= 128 || "aeiouyAEIOUY".indexOf(c) >= 0 || (i > 0 && !Letters.isLower(c))) {
        return false;
      }
    }
    return !"Hmm Hm Shh Sh Mm Mmm Pfft Psst Pst Brr Grr Zzz Nth Tsk Ssh Ng Mr Mrs Ms Dr"
        .contains(word);
  }

  /** Returns whether {@code word} is a roman numeral in capitals. */
  static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
