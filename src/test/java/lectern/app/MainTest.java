package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line with streams in and an exit code out. */
class MainTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] in = {};

  private int run(String... args) {
    try (PrintStream printOut = new PrintStream(out, true, UTF_8);
        PrintStream printErr = new PrintStream(err, true, UTF_8)) {
      var streams = new ByteArrayInputStream(in);
      return new Main(
              streams,
              printOut,
              printErr,
              false,
              Map.of("XDG_CONFIG_HOME", folder.toString()),
              folder)
          .run(args);
    }
  }

  private String out() {
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(UTF_8).replace("\r\n", "\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void withoutACommandItPrintsHelpWithTwoExamples() {
    assertThat(run()).isEqualTo(0);
    assertThat(out()).contains("Usage: lectern").contains("Examples:");
    assertThat(out().lines().filter(line -> line.startsWith("  lectern "))).hasSize(2);
    assertThat(err()).isEmpty();
  }

  @Test
  void aFileInPlaceOfACommandIsAnsweredWithTheRightCommand() throws IOException {
    Path article = file("news.txt", "Hello.");
    assertThat(run(article.toString())).isEqualTo(2);
    assertThat(err()).contains("lectern read " + article).hasLineCount(1);
    assertThat(out()).isEmpty();
  }

  @Test
  void whatAMessageQuotesCannotSteerTheTerminal() {
    assertThat(run("read", "a\u001b[31m\u202e\nb\u009b.txt")).isEqualTo(3);
    assertThat(err()).startsWith("lectern: a [31m  b .txt: ").hasLineCount(1);
  }

  @Test
  void aWordThatIsNoCommandIsAnsweredWithTheCommandsThatThereAre() {
    assertThat(run("raed", "x")).isEqualTo(2);
    assertThat(err()).contains("raed").contains("read, text, check, sentences").hasLineCount(1);
  }

  @Test
  void helpListsEveryExitCode() {
    assertThat(run("read", "--help")).isEqualTo(0);
    for (ExitCode code : ExitCode.values()) {
      assertThat(out()).contains(code.code() + " ").contains(code.meaning());
    }
  }

  @Test
  void versionIsOneLine() {
    assertThat(run("--version")).isEqualTo(0);
    assertThat(out()).startsWith("lectern ").hasLineCount(1);
  }

  @Test
  void textPrintsASentenceALineAndABlankLineBetweenParagraphs() throws IOException {
    Path article = file("a.txt", "It rose by 270%. It fell.\n\nThe US said no.\n");
    assertThat(run("text", article.toString())).isEqualTo(0);
    assertThat(out())
        .isEqualTo("It rose by two hundred seventy percent\nIt fell\n\nThe U S said no\n");
  }

  @Test
  void linesAnswersEveryLineWithExactlyOne() {
    in = "The US. It is.\n\n!!!\n* * *\nlast 5%".getBytes(UTF_8);
    assertThat(run("text", "--lines", "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("The U S It is\n\n\n\nlast five percent\n");
  }

  @Test
  void explainShowsTheWrittenTextItsClassAndItsWords() {
    in = "By 270%".getBytes(UTF_8);
    assertThat(run("text", "--lines", "--explain", "-")).isEqualTo(0);
    assertThat(out()).contains("270%\tpercent\ttwo hundred seventy percent");
  }

  @Test
  void phonesPrintsWhatTheVoiceSpeaks() {
    in = "cat".getBytes(UTF_8);
    assertThat(run("text", "--lines", "--phones", "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("k ae t\n");
  }

  @Test
  void checkTellsWhatIsGuessedChosenChangedAndSkipped() throws IOException {
    Path article = file("a.txt", "Zorblat read it to 270% of Zorblat.[1] Привет.");
    assertThat(run("check", article.toString())).isEqualTo(0);
    assertThat(out())
        .contains("2 x  Zorblat  ->  /")
        .contains("1 x  read  ->  /r eh1 d/  (past")
        .contains("1 x  270%  ->  two hundred seventy percent  (percent)")
        .contains("1 x  [1]  (footnote mark)")
        .contains("1 x  Привет  (Cyrillic letters)")
        .containsPattern("\nZorblat\t/[a-z0-9 ]+/\n");
  }

  @Test
  void checkAnswersProgramsInJson() throws IOException {
    Path article = file("a.txt", "Zorblat paid 5%.");
    assertThat(run("check", "--json", article.toString())).isEqualTo(0);
    assertThat(out())
        .hasLineCount(1)
        .contains("\"durationSeconds\":", "\"guessed\":[{\"written\":\"Zorblat\"")
        .contains("\"normalized\":3");
  }

  @Test
  void strictFailsIfSomethingIsNotSaidThatShouldBe() throws IOException {
    Path lost = file("lost.txt", "He said Привет to all.");
    Path fine = file("fine.txt", "He said so.[1]");
    String output = folder.resolve("out").toString();
    assertThat(run("check", "--strict", lost.toString())).isEqualTo(7);
    assertThat(run("check", "--strict", fine.toString())).isEqualTo(0);
    assertThat(run("read", "-q", "--strict", lost.toString(), "-o", output)).isEqualTo(7);
    assertThat(err()).contains("Cyrillic letters (6)").hasLineCount(1);
    assertThat(run("read", "-q", "--strict", fine.toString(), "-o", output)).isEqualTo(0);
    assertThat(folder.resolve("out/lost/001.wav")).exists();
  }

  @Test
  void sentencesArePrintedAsWritten() throws IOException {
    Path article = file("a.txt", "Mr. Li is 5. He left.\n\nThe end.\n");
    assertThat(run("sentences", article.toString())).isEqualTo(0);
    assertThat(out()).isEqualTo("Mr. Li is 5.\nHe left.\n\nThe end.\n");
  }

  @Test
  void sentencesAnswersEachJsonStringWithAJsonArray() {
    in = "\"One. Two \\\"x\\\".\"\n\"\"\n\"caf\\u00e9\"\n".getBytes(UTF_8);
    assertThat(run("sentences", "--json", "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("[\"One.\",\"Two \\\"x\\\".\"]\n[]\n[\"café\"]\n");
  }

  @Test
  void aLineThatIsNoJsonStringIsNamedByItsNumber() {
    in = "\"fine.\"\n{}\n".getBytes(UTF_8);
    assertThat(run("sentences", "--json", "-")).isEqualTo(3);
    assertThat(err()).contains("line 2").hasLineCount(1);
  }

  @Test
  void voicesListsTheDefaultFirst() {
    assertThat(run("voices")).isEqualTo(0);
    assertThat(out()).isEqualTo("kevin16\nkevin\n");
  }

  @Test
  void anArticleFromStandardInputIsSpoken() throws IOException {
    in = "Hello there.".getBytes(UTF_8);
    assertThat(run("read", "-", "-o", folder.toString())).isEqualTo(0);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("1 paragraph, ").hasLineCount(1);
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(f -> f.endsWith("001.wav"))).hasSize(1);
    }
  }

  @Test
  void quietSaysNothing() throws IOException {
    Path article = file("a.txt", "Hello.");
    assertThat(run("read", "-q", article.toString(), "-o", folder.toString())).isEqualTo(0);
    assertThat(out() + err()).isEmpty();
  }

  @Test
  void twoArticlesOfOneNameGetFoldersOfTheirOwn() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Path first = file("news.txt", "One.");
    Path second = file("x/news.txt", "Two.");
    Path output = folder.resolve("out");
    assertThat(run("read", "-q", first.toString(), second.toString(), "-o", output.toString()))
        .isEqualTo(0);
    assertThat(output.resolve("news/001.wav")).exists();
    assertThat(output.resolve("news-2/001.wav")).exists();
  }

  @Test
  void aMissingFileIsOneLineAndExitCodeThree() {
    assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(3);
    assertThat(err()).contains("none.txt").hasLineCount(1);
  }

  @Test
  void aMissingFileDoesNotStopTheOtherArticles() throws IOException {
    Path article = file("there.txt", "Here I am.");
    String none = folder.resolve("none.txt").toString();
    assertThat(run("read", none, article.toString(), "-o", folder.toString())).isEqualTo(6);
    assertThat(folder.resolve("there/001.wav")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.49", "3.01", "NaN", "fast", "-1"})
  void aSpeedOutOfRangeIsOneLineThatNamesTheRangeOrTheValue(String speed) throws IOException {
    Path article = file("a.txt", "Hello.");
    assertThat(run("read", article.toString(), "--speed", speed, "-o", folder.toString()))
        .isEqualTo(2);
    assertThat(err()).contains(speed).contains("lectern read --help").hasLineCount(1);
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aMistypedOptionIsOneLineThatGuessesWhatWasMeant() {
    assertThat(run("read", "--sped", "2", "a.txt")).isEqualTo(2);
    assertThat(err()).contains("--sped").contains("--speed").hasLineCount(1);
  }

  @Test
  void anUnknownVoiceNamesTheVoicesThatThereAre() throws IOException {
    Path article = file("a.txt", "Hello.");
    assertThat(run("read", article.toString(), "-v", "bob", "-o", folder.toString())).isEqualTo(2);
    assertThat(err()).contains("bob").contains("kevin16").hasLineCount(1);
  }

  @Test
  void anOutputThatIsAFileIsExitCodeFive() throws IOException {
    Path article = file("a.txt", "Hello.");
    Path blocked = file("blocked", "mine");
    assertThat(run("read", article.toString(), "-o", blocked.toString())).isEqualTo(5);
    assertThat(err()).contains("blocked").hasLineCount(1);
    assertThat(blocked).hasContent("mine");
  }

  @Test
  void debugShowsTheStackTrace() {
    assertThat(run("text", "--debug", folder.resolve("none.txt").toString())).isEqualTo(3);
    assertThat(err()).contains("UnreadableArticleException").contains("\tat ");
  }

  @Test
  void theProgressLineTellsHowFarAndHowLong() {
    assertThat(ProgressLine.line("news", 5, 20, 2.0))
        .isEqualTo("news [#######.......................] 5/20, 6 s left");
    assertThat(ProgressLine.line("news", 0, 20, 0.0)).endsWith("0/20");
  }
}
