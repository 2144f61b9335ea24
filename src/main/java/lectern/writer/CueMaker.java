package lectern.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import lectern.article.Span;
import lectern.writer.CueWord.Stamp;

/** Makes the captions of paragraphs that are heard in one file. */
final class CueMaker {
  private final List<Cue> cues = new ArrayList<>();

  private CueMaker() {}

  /** Returns the captions in order. */
  static List<Cue> cues(List<Placement> placements) {
    CueMaker maker = new CueMaker();
    for (Placement placement : placements) {
      Manifest.Paragraph paragraph = placement.paragraph();
      boolean announced = paragraph.delivery() == Manifest.Delivery.ANNOUNCED;
      for (Manifest.Sentence sentence : paragraph.sentences()) {
        if (announced && sentence.heard()) {
          maker.addAnnouncement(sentence, placement.start());
        } else if (sentence.heard()) {
          maker.add(CueWord.of(paragraph.text(), sentence), sentence, placement.start());
        }
      }
    }
    return maker.cues;
  }

  /** Adds what is said in place of a paragraph, in brackets as sounds are in captions. */
  private void addAnnouncement(Manifest.Sentence sentence, double offset) {
    StringJoiner said = new StringJoiner(" ", "[", "]");
    List<Manifest.Word> words = new ArrayList<>();
    int at = 1;
    for (Manifest.Word word : sentence.words()) {
      said.add(word.said());
      Span span = new Span(at, at + word.said().length());
      words.add(new Manifest.Word(span, word.said(), word.start(), word.end()));
      at = span.end() + 1;
    }
    String text = said.toString();
    var heard =
        new Manifest.Sentence(
            new Span(0, text.length()), sentence.start(), sentence.end(), words, List.of());
    add(CueWord.of(text, heard), heard, offset);
  }

  private void add(List<CueWord> words, Manifest.Sentence sentence, double offset) {
    CueSplitter splitter = new CueSplitter(words);
    List<Integer> starts = splitter.captions();
    List<List<Cue.Run>> lines = new ArrayList<>();
    long startMs = Seconds.millis(offset + sentence.start());
    long endMs = Seconds.millis(offset + sentence.end());
    boolean heard = false;
    for (int i = 0; i + 1 < starts.size(); i++) {
      int from = starts.get(i);
      int to = starts.get(i + 1);
      double first = firstHeard(words.subList(from, to));
      if (first >= 0 && heard) { // a part of which nothing is heard stays with the one before
        long nextMs = Math.max(startMs + 1, Seconds.millis(offset + first));
        cues.add(new Cue(startMs, nextMs, lines));
        lines = new ArrayList<>();
        startMs = nextMs;
      }
      heard |= first >= 0;
      int second = splitter.secondLine(from, to);
      lines.add(runs(words.subList(from, second), offset));
      if (second < to) {
        lines.add(runs(words.subList(second, to), offset));
      }
    }
    cues.add(new Cue(startMs, Math.max(startMs + 1, endMs), lines));
  }

  private static double firstHeard(List<CueWord> words) {
    for (CueWord word : words) {
      if (!word.stamps().isEmpty()) {
        return word.stamps().get(0).seconds();
      }
    }
    return -1;
  }

  private static List<Cue.Run> runs(List<CueWord> words, double offset) {
    List<Cue.Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    long time = -1;
    for (CueWord word : words) {
      if (!text.isEmpty() || !runs.isEmpty()) {
        text.append(' ');
      }
      int at = 0;
      for (Stamp stamp : word.stamps()) {
        text.append(word.text(), at, stamp.at());
        if (!text.isEmpty()) {
          runs.add(new Cue.Run(text.toString(), time));
          text.setLength(0);
        }
        at = stamp.at();
        time = Seconds.millis(offset + stamp.seconds());
      }
      text.append(word.text(), at, word.text().length());
    }
    runs.add(new Cue.Run(text.toString(), time));
    return runs;
  }
}
