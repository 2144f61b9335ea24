package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.article.Article;
import lectern.voice.UnknownVoiceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a text to files, with a voice of tones. */
class LecternTest {
  @TempDir private Path folder;

  private static Lectern lectern(int jobs) {
    return Lectern.builder().jobs(jobs).build(TonesVoice.source());
  }

  private static Article article(String text) throws Exception {
    return lectern(1).article(new ByteArrayInputStream(text.getBytes(UTF_8)), "test");
  }

  private static String manyParagraphs() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      text.append("Paragraph ").append(i).append(" costs a little more. ".repeat(i % 7 + 1));
      text.append("\n\n");
    }
    return text.toString();
  }

  @Test
  void everyParagraphBecomesAFileAndTheReportTellsSo() throws Exception {
    Report report =
        lectern(2)
            .read(article("The first one.\n\nThe second one is here."), folder, Progress.NONE);
    assertThat(report.spoken()).isEqualTo(2);
    assertThat(report.folder()).isEqualTo(folder.resolve("test"));
    assertThat(files(folder).keySet())
        .containsExactlyInAnyOrder("test/001.wav", "test/002.wav", "test/article.json");
    double letters = "ThefirstoneThesecondoneishere".length();
    assertThat(report.seconds())
        .isCloseTo(letters * TonesVoice.FRAMES_PER_LETTER / 16000, within(1e-9));
  }

  @Test
  void anyNumberOfJobsLeavesTheSameBytes() throws Exception {
    Article article = article(manyParagraphs());
    lectern(1).read(article, folder.resolve("one"), Progress.NONE);
    lectern(7).read(article, folder.resolve("seven"), Progress.NONE);
    Map<String, byte[]> one = files(folder.resolve("one"));
    Map<String, byte[]> seven = files(folder.resolve("seven"));
    assertThat(one).hasSize(61);
    assertThat(seven.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(seven.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void progressIsToldOfEveryParagraphInOrder() throws Exception {
    List<Integer> numbers = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void start(Article article, int paragraphs) {
            assertThat(paragraphs).isEqualTo(60);
          }

          @Override
          public void done(Report.Outcome outcome) {
            numbers.add(outcome.paragraph().number());
          }
        };
    lectern(3).read(article(manyParagraphs()), folder, progress);
    assertThat(numbers).hasSize(60).isSorted();
  }

  @Test
  void aParagraphThatFailsDoesNotStopTheOthers() throws Exception {
    Report report =
        lectern(2)
            .read(
                article("One is fine.\n\n" + TonesVoice.UNSPEAKABLE + "\n\nThree is fine."),
                folder,
                Progress.NONE);
    assertThat(report.spoken()).isEqualTo(2);
    assertThat(report.failures())
        .singleElement()
        .extracting(f -> f.paragraph().number())
        .isEqualTo(2);
    assertThat(files(folder).keySet())
        .containsExactlyInAnyOrder("test/001.wav", "test/003.wav", "test/article.json");
  }

  @Test
  void whatWasSpokenBeforeAnInterruptionIsNotSpokenAgain() throws Exception {
    Article article = article(manyParagraphs());
    Progress interrupting =
        new Progress() {
          @Override
          public void start(Article article, int paragraphs) {}

          @Override
          public void done(Report.Outcome outcome) {
            Thread.currentThread().interrupt();
          }
        };
    assertThatThrownBy(() -> lectern(2).read(article, folder, interrupting))
        .isInstanceOf(InterruptedException.class);
    assertThat(files(folder)).isEmpty();
    Report report = lectern(2).read(article, folder, Progress.NONE);
    assertThat(report.reused()).isPositive();
    assertThat(report.spoken()).isEqualTo(60);
  }

  @Test
  void wordsKeepTheSpanOfTheWrittenTextThroughTheWholeParagraph() throws Exception {
    var paragraph = article("It rose. Then it fell by 270% in 2021.").paragraphs().get(0);
    var words =
        lectern(1).spoken(paragraph).sentences().stream().flatMap(s -> s.words().stream()).toList();
    assertThat(words)
        .extracting(w -> w.span().of(paragraph.text()))
        .contains("270%", "2021", "fell");
  }

  @Test
  void anUnknownVoiceIsRefusedWithTheNamesThatThereAre() {
    assertThatThrownBy(() -> Lectern.builder().voice("nobody").build())
        .isInstanceOf(UnknownVoiceException.class)
        .hasMessageContaining("nobody")
        .hasMessageContaining("kevin16");
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.contains("/.lectern/")) { // what Lectern keeps for itself
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
