package lectern.voice.freetts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.spoken.Pause;
import lectern.voice.Pace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PhrasingTest {
  private static final Path CASES = Path.of("src/test/resources/cases/en/phrasing.tsv");

  private static final Pieces PIECES =
      new Pieces(new KnownWords(Kevin.pronouncer()), Pace.NORMAL.pauses());

  @TestFactory
  List<DynamicTest> dividesLongStretchesWhereAReaderWould() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lines = Files.readAllLines(CASES, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("#")) {
        tests.add(
            DynamicTest.dynamicTest(
                "phrasing.tsv:" + (i + 1),
                () -> assertThat(divided(line.replace("| ", ""))).isEqualTo(line)));
      }
    }
    return tests;
  }

  @Test
  void leavesStretchesAloneThatAMarkDivides() {
    String text = "On Monday, the third of the month; he left for the coast with his dog";
    assertThat(divided(text)).isEqualTo(text);
  }

  @Test
  void makesNoBreakWhereNoWordOpensAnything() {
    String text = String.join(" ", Collections.nCopies(200, "word"));
    assertThat(divided(text)).isEqualTo(text);
  }

  @Test
  void dividesAnEndlessSentenceInOneGo() {
    String text =
        String.join(" ", Collections.nCopies(20_000, "the old man and his dog went home"));
    String[] parts = divided(text).split("\\|", -1);
    assertThat(parts).hasSizeGreaterThan(10_000);
    for (String part : parts) {
      assertThat(part.strip().split(" ")).hasSizeBetween(4, 16);
    }
  }

  private static String divided(String text) {
    String[] words = text.split(" ", -1);
    StringBuilder divided = new StringBuilder();
    for (Piece piece : PIECES.of(Said.sentence(text))) {
      divided.append(divided.isEmpty() ? "" : " ").append(words[piece.word()]);
      divided.append(piece.pause() == Pause.PHRASE ? " |" : "");
    }
    return divided.toString();
  }
}
