package lectern.spoken.en;

import lectern.spoken.Phrase;

/** Says words of a table, where a single capital is the name of a letter. */
final class Spelled {
  private Spelled() {}

  /** Says {@code words}, which are separated by blanks. */
  static void say(String words, Phrase out) {
    int start = 0;
    while (start < words.length()) {
      int blank = words.indexOf(' ', start);
      int end = blank < 0 ? words.length() : blank;
      String word = words.substring(start, end);
      if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
        out.letters(word);
      } else {
        out.word(word);
      }
      start = end + 1;
    }
  }
}
