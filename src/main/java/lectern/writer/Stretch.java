package lectern.writer;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;

/**
 * A stretch of a sentence as written: one that is heard as a whole ({@code $10.50}, however many
 * words are said for it), one that is not said, or what lies between (blanks, most punctuation).
 *
 * @param span its place in the paragraph's text
 * @param state which of the three
 * @param start when it is first heard, in seconds from the start of the paragraph; 0 if never
 * @param end when it ends
 * @param reason why it is not said; empty where it is
 */
record Stretch(Span span, State state, double start, double end, String reason) {
  /** What becomes of a stretch. */
  enum State {
    HEARD,
    SKIPPED,
    BETWEEN
  }

  boolean heard() {
    return state == State.HEARD;
  }

  /** Returns the stretches of a sentence; together they are all of it. */
  static List<Stretch> of(Manifest.Sentence sentence) {
    List<Stretch> stretches = new ArrayList<>();
    int at = sentence.span().start();
    int skip = 0;
    List<Manifest.Skipped> skipped = sentence.skipped();
    for (Stretch heard : heard(sentence)) {
      int start = heard.span().start();
      while (skip < skipped.size() && skipped.get(skip).span().start() < start) {
        at = addSkipped(stretches, at, start, skipped.get(skip++));
      }
      at = addBetween(stretches, at, start);
      stretches.add(heard);
      at = Math.max(at, heard.span().end());
    }
    int end = sentence.span().end();
    while (skip < skipped.size()) {
      at = addSkipped(stretches, at, end, skipped.get(skip++));
    }
    addBetween(stretches, at, end);
    return stretches;
  }

  /** Joins the words that are said for the same text. */
  private static List<Stretch> heard(Manifest.Sentence sentence) {
    List<Stretch> heard = new ArrayList<>();
    for (Manifest.Word word : sentence.words()) {
      int last = heard.size() - 1;
      double start = word.start();
      if (last >= 0 && heard.get(last).span().equals(word.span())) {
        start = heard.remove(last).start();
      }
      heard.add(new Stretch(word.span(), State.HEARD, start, word.end(), ""));
    }
    return heard;
  }

  private static int addSkipped(
      List<Stretch> stretches, int at, int limit, Manifest.Skipped skipped) {
    int from = Math.max(at, skipped.span().start());
    int to = Math.min(limit, skipped.span().end());
    if (from >= to) {
      return at;
    }
    addBetween(stretches, at, from);
    stretches.add(new Stretch(new Span(from, to), State.SKIPPED, 0, 0, skipped.reason()));
    return to;
  }

  private static int addBetween(List<Stretch> stretches, int at, int end) {
    if (at < end) {
      stretches.add(new Stretch(new Span(at, end), State.BETWEEN, 0, 0, ""));
    }
    return Math.max(at, end);
  }
}
