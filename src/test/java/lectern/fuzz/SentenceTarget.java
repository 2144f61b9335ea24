package lectern.fuzz;

import lectern.sentence.Sentence;
import lectern.sentence.SentenceSplitter;

/** The sentences of any text stand in order and hold all of it but white space. */
public final class SentenceTarget {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private SentenceTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Texts.of(data);
    int end = 0;
    for (Sentence sentence : SPLITTER.split(text)) {
      Law.holds(sentence.span().start() >= end, "sentences stand in order");
      Law.holds(blank(text, end, sentence.span().start()), "nothing between them is lost");
      Law.holds(sentence.span().of(text).equals(sentence.text()), "a sentence is its span");
      Law.holds(!sentence.text().isBlank(), "a sentence has text");
      end = sentence.span().end();
    }
    Law.holds(blank(text, end, text.length()), "nothing behind them is lost");
  }

  private static boolean blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
