package lectern.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Splits every paragraph of the case file, and compares the exact list of sentences. */
final class SentenceCasesTest {
  private static final String FILE = "/cases/en/sentences.txt";

  private final SentenceSplitter splitter = new SentenceSplitter();

  @TestFactory
  List<DynamicTest> everyParagraphIsSplitAsWritten() throws IOException, URISyntaxException {
    URI file = SentenceCasesTest.class.getResource(FILE).toURI();
    List<DynamicTest> tests = new ArrayList<>();
    int number = 0;
    String kind = "";
    for (String line : Files.readAllLines(Path.of(file))) {
      number++;
      if (line.startsWith("## ")) {
        kind = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        String name = "sentences.txt:" + number + " " + kind + ": " + line;
        tests.add(dynamicTest(name, file, () -> check(line)));
      }
    }
    return tests;
  }

  private void check(String line) {
    String written = line.replace("\\n", "\n");
    List<String> expected = new ArrayList<>();
    for (String sentence : written.split("\\|")) {
      expected.add(sentence.strip());
    }
    String paragraph = written.replace(" | ", " ").replace("\n| ", "\n").replace("|", "");
    assertThat(texts(paragraph)).as(reasons(paragraph)).isEqualTo(expected);
  }

  private List<String> texts(String paragraph) {
    return splitter.split(paragraph).stream().map(Sentence::text).toList();
  }

  /** Returns which rule decided on each candidate. */
  private static String reasons(String paragraph) {
    StringBuilder reasons = new StringBuilder();
    Candidates candidates = new Candidates(paragraph, ListMarkers.in(paragraph));
    int start = 0;
    for (Candidate c = candidates.next(start); c != null; c = candidates.next(start)) {
      if (c.end > start && c.next < paragraph.length()) {
        Verdict verdict = EnglishRules.judge(c);
        String behind = paragraph.substring(c.end, Math.min(paragraph.length(), c.end + 10));
        reasons.append(verdict.boundary() ? "[ends] " : "[goes on] ");
        reasons.append(verdict.why()).append(" before “").append(behind).append("”\n");
        start = verdict.boundary() ? c.next : start;
      }
    }
    return reasons.toString();
  }

  @Test
  void theFileHoldsManyParagraphs() throws IOException, URISyntaxException {
    assertThat(everyParagraphIsSplitAsWritten()).hasSizeGreaterThan(750);
  }
}
