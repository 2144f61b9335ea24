package lectern.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two blanks in a sentence, with the times at which parts of it are heard.
 *
 * @param text the text
 * @param continues whether it goes on with something heard as a whole, as the second part of {@code
 *     5 km} does
 * @param stamps where in the text something new is heard, and when
 */
record CueWord(String text, boolean continues, List<Stamp> stamps) {
  /** Copies the list. */
  CueWord {
    stamps = List.copyOf(stamps);
  }

  /**
   * A time at a place.
   *
   * @param at the place in the word's text
   * @param seconds the time
   */
  record Stamp(int at, double seconds) {}

  /** Returns the number of characters. */
  int width() {
    return text.codePointCount(0, text.length());
  }

  /** Returns the words of a sentence. What stands before the first sound of a word goes with it. */
  static List<CueWord> of(String text, Manifest.Sentence sentence) {
    List<CueWord> words = new ArrayList<>();
    List<Stretch> heard = Stretch.of(sentence).stream().filter(Stretch::heard).toList();
    int next = 0;
    int at = sentence.span().start();
    int end = sentence.span().end();
    while (at < end) {
      while (at < end && isBlank(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < end && !isBlank(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        boolean continues = next > 0 && heard.get(next - 1).span().end() > start;
        List<Stamp> stamps = new ArrayList<>();
        for (; next < heard.size() && heard.get(next).span().start() < at; next++) {
          int place = heard.get(next).span().start() - start;
          stamps.add(new Stamp(stamps.isEmpty() ? 0 : place, heard.get(next).start()));
        }
        words.add(new CueWord(Escape.clean(text.substring(start, at)), continues, stamps));
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
