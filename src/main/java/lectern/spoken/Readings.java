package lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.article.Span;
import lectern.sentence.Sentence;
import lectern.spoken.SpokenSentence.Ending;

/**
 * Collects the readings of one sentence: fills gaps, and hangs each pause on the word before it.
 */
final class Readings {
  private final Sentence sentence;
  private final List<Reading> readings = new ArrayList<>();
  private int covered;
  private int lastSpoken = -1;
  private Ending ending = Ending.STATEMENT;

  Readings(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns where the sentence starts in its paragraph. */
  int offset() {
    return sentence.span().start();
  }

  void skip(Span inSentence, String reason) {
    add(
        new Reading(
            inSentence.shift(offset()), "skipped", new Meaning.Skipped(reason, true), List.of()));
  }

  void add(Reading reading) {
    fillTo(reading.span().start() - offset());
    covered = Math.max(covered, reading.span().end() - offset());
    readings.add(reading);
    if (!reading.words().isEmpty()) {
      lastSpoken = readings.size() - 1;
    } else if (reading.meaning() instanceof Meaning.Punctuation punctuation) {
      pause(punctuation.pause());
      Ending mark = punctuation.ending();
      if (mark != null) {
        ending = mark;
      }
    }
  }

  SpokenSentence finish() {
    fillTo(sentence.text().length());
    pause(Pause.SENTENCE);
    SpokenSentence said = new SpokenSentence(sentence.span(), readings, ending);
    Set<Span> endless = Endless.find(readings);
    return endless.isEmpty() ? said : said.without(endless, Endless.REASON);
  }

  private void pause(Pause pause) {
    if (lastSpoken < 0 || pause == Pause.NONE) {
      return;
    }
    readings.set(lastSpoken, readings.get(lastSpoken).pausing(pause));
  }

  /** Accounts for what folding dropped: signs without a shape or a sound. */
  private void fillTo(int place) {
    String text = sentence.text();
    int start = covered;
    while (start < place) {
      if (Character.isWhitespace(text.charAt(start)) || Character.isSpaceChar(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < place && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      readings.add(
          new Reading(
              new Span(start, end).shift(offset()),
              "skipped",
              new Meaning.Skipped("invisible", false),
              List.of()));
      start = end;
    }
    covered = Math.max(covered, place);
  }
}
