package lectern.spoken.en;

import lectern.spoken.Phrase;

/** Says terms of the tables, in which a single capital stands for the name of a letter. */
final class Terms {
  private Terms() {}

  /** Says words that are separated by single blanks. */
  static void say(String term, Phrase out) {
    int start = 0;
    for (int at = 0; at <= term.length(); at++) {
      if (at == term.length() || term.charAt(at) == ' ') {
        String word = term.substring(start, at);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
          out.letters(word);
        } else if (!word.isEmpty()) {
          out.words(word);
        }
        start = at + 1;
      }
    }
  }
}
