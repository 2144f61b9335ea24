package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.voice.VoiceException;
import org.junit.jupiter.api.Test;

class OutcomesTest {
  private static final List<Span> LEFT_OUT = List.of(new Span(2, 3));

  @Test
  void anOutcomeIsWhatWasAdded() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      paragraphs.add(new Paragraph(i + 1, Kind.BODY, "Paragraph " + i));
    }
    Outcomes outcomes = new Outcomes(paragraphs, p -> Path.of(p.number() + ".wav"));
    VoiceException failure = new VoiceException(new Span(0, 1), new IllegalStateException("no"));
    List<Report.Outcome> expected = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Paragraph paragraph = paragraphs.get(i);
      Path file = Path.of(i + 1 + ".wav");
      switch (i % 5) {
        case 0 -> {
          outcomes.addUnspoken(i, null);
          expected.add(new Report.Silent(paragraph));
        }
        case 1 -> {
          outcomes.addUnspoken(i, failure);
          expected.add(new Report.Failed(paragraph, failure));
        }
        case 2 -> {
          outcomes.addSpoken(i, Integer.MAX_VALUE - 1, 8000, true, LEFT_OUT);
          double seconds = (Integer.MAX_VALUE - 1) / 8000.0;
          expected.add(new Report.Spoken(paragraph, file, seconds, true, LEFT_OUT));
        }
        case 3 -> {
          outcomes.addSpoken(i, 0, 8000, false, List.of());
          expected.add(new Report.Spoken(paragraph, file, 0, false, List.of()));
        }
        default -> {} // a break
      }
    }
    assertThat(outcomes).isEqualTo(expected);
  }
}
