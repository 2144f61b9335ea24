package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CueSplitterTest {
  @Test
  void aShortSentenceIsOneLine() {
    assertThat(split("The garden is open every day."))
        .containsExactly("The garden is open every day.");
  }

  @Test
  void aMiddlingSentenceIsTwoLinesBrokenWhereAPhraseBegins() {
    assertThat(split("The gardener planted tulips in the beds along the old south wall."))
        .containsExactly("The gardener planted tulips / in the beds along the old south wall.");
  }

  @Test
  void aLongSentenceIsCutBehindStops() {
    assertThat(
            split(
                "When the rain came at last, after eleven weeks of dust and waiting, nobody in the"
                    + " village went indoors; they stood in the road with faces up, and the"
                    + " children danced."))
        .containsExactly(
            "When the rain came at last, / after eleven weeks of dust and waiting,",
            "nobody in the village went indoors;",
            "they stood in the road with faces up, / and the children danced.");
  }

  @Test
  void noCaptionEndsWithAWordThatLeansOnTheNext() {
    for (String cue :
        split(
            "The committee that the minister of health appointed in the spring to look into the"
                + " causes of the delays at the two largest hospitals of the country met for the"
                + " first time on Monday")) {
      assertThat(cue).doesNotMatch(".*\\b(the|of|a|to|in)$");
    }
  }

  @Test
  void everyCaptionFitsTwoLinesAndNothingIsLost() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(text.isEmpty() ? "" : " ").append("x".repeat(1 + random.nextInt(12)));
        text.append(random.nextInt(6) == 0 ? "," : "");
      }
      List<String> cues = split(text.toString());
      assertThat(String.join(" ", cues).replace(" / ", " ")).isEqualTo(text.toString());
      for (String cue : cues) {
        assertThat(cue.split(" / ")).hasSizeLessThanOrEqualTo(2).allMatch(l -> l.length() <= 42);
      }
    }
  }

  @Test
  void endlessTextIsCutInNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(split("y".repeat(1_000_000))).hasSize(1);
          assertThat(split("it is so ".repeat(100_000).strip())).hasSizeGreaterThan(10_000);
        });
  }

  /** Returns the captions of a sentence, with a slash between lines. */
  private static List<String> split(String text) {
    List<CueWord> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new CueWord(word, false, List.of()));
    }
    CueSplitter splitter = new CueSplitter(words);
    List<Integer> starts = splitter.captions();
    List<String> cues = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      int second = splitter.secondLine(starts.get(i), starts.get(i + 1));
      StringBuilder cue = new StringBuilder();
      for (int w = starts.get(i); w < starts.get(i + 1); w++) {
        cue.append(w == starts.get(i) ? "" : w == second ? " / " : " ").append(words.get(w).text());
      }
      cues.add(cue.toString());
    }
    return cues;
  }
}
