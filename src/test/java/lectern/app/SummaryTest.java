package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.Report;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.Level;
import lectern.spoken.Ledger;
import lectern.voice.VoiceException;
import org.junit.jupiter.api.Test;

/** What is told when an article is read, and how that ends. */
class SummaryTest {
  private static final Paragraph ONE =
      new Paragraph(1, Kind.BODY, "A fine\nmess, " + "x".repeat(50));
  private static final Paragraph TWO = new Paragraph(2, Kind.BODY, "Two.");

  private static final Report.Outcome LEAKY =
      new Report.Spoken(
          ONE, Path.of("001.wav"), 2, true, List.of(new Span(2, 11), new Span(13, 63)));
  private static final Report.Outcome WHOLE =
      new Report.Spoken(TWO, Path.of("002.wav"), 1, true, List.of());
  private static final Report.Outcome FAILED =
      new Report.Failed(TWO, new VoiceException(new Span(0, 3), new IllegalStateException("why")));

  private static Report report(long lost, Report.Outcome... outcomes) {
    Ledger ledger = new Ledger(10, 0, new TreeMap<>(Map.of("voice failed", lost)), lost);
    return new Report(
        new Article("goats", "goats.txt", "Goats", List.of(ONE, TWO)),
        Path.of("output", "goats"),
        List.of(outcomes),
        0,
        ledger,
        new Level(-19, -20, -3));
  }

  @Test
  void everyWordThatIsLeftOutHasALineWithItsPlace() {
    Report report = report(59, LEAKY, WHOLE);
    assertThat(Summary.problems(report, LEAKY))
        .containsExactly(
            "goats.txt, paragraph 1: \"fine mess\" is left out: the voice fails on it; a lexicon can"
                + " say it otherwise",
            "goats.txt, paragraph 1: \""
                + "x".repeat(40)
                + "…\" is left out: the voice fails on it; a lexicon can say it otherwise");
    assertThat(Summary.problems(report, WHOLE)).isEmpty();
  }

  @Test
  void aParagraphThatFailedHasOneLine() {
    assertThat(Summary.problems(report(3, LEAKY, FAILED), FAILED))
        .singleElement()
        .asString()
        .startsWith("goats.txt, paragraph 2: the voice failed on it")
        .contains("why");
  }

  @Test
  void aWordThatIsLeftOutMattersWithStrictOnly() {
    assertThat(ExitCode.of(report(0, WHOLE), true)).isEqualTo(ExitCode.OK);
    assertThat(ExitCode.of(report(59, LEAKY, WHOLE), false)).isEqualTo(ExitCode.OK);
    assertThat(ExitCode.of(report(59, LEAKY, WHOLE), true)).isEqualTo(ExitCode.LOST);
    assertThat(ExitCode.of(report(62, LEAKY, FAILED), true)).isEqualTo(ExitCode.PARTIAL);
    assertThat(ExitCode.of(report(3, FAILED), false)).isEqualTo(ExitCode.VOICE);
  }
}
