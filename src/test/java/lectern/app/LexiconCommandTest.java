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

/** The user's lexicon on the command line: where it comes from, and what it does. */
class LexiconCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] in = {};

  private int run(String... args) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.resolve("cfg").toString());
    try (PrintStream printOut = new PrintStream(out, true, UTF_8);
        PrintStream printErr = new PrintStream(err, true, UTF_8)) {
      return new Main(new ByteArrayInputStream(in), printOut, printErr, false, environment, folder)
          .run(args);
    }
  }

  private String out() {
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(UTF_8).replace("\r\n", "\n");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text).toString();
  }

  @Test
  void textSaysWhatTheLexiconTellsAndExplainsIt() throws IOException {
    String lexicon = file("l.txt", "WHO\tWorld Health Organization\n");
    in = "The WHO's chief".getBytes(UTF_8);
    assertThat(run("text", "--lines", "--explain", "-l", lexicon, "-")).isEqualTo(0);
    assertThat(out())
        .contains("  WHO's\tuser lexicon\tWorld Health Organization's\n")
        .endsWith("The World Health Organization's chief\n");
  }

  @Test
  void phonemesReachTheVoice() throws IOException {
    String lexicon = file("l.txt", "cat\t/d ao1 g/\nSinn Féin\t/ʃɪn ˈfeɪn/\n");
    in = "Sinn Féin's cat".getBytes(UTF_8);
    assertThat(run("text", "--lines", "--phones", "-l", lexicon, "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("sh ih n f ey n z d ao g\n");
  }

  @Test
  void laterFilesWinAndTheConfigurationFolderComesFirst() throws IOException {
    file(
        "cfg/lectern/lexicon.pls",
        "<lexicon><lexeme><grapheme>a1</grapheme>"
            + "<grapheme>b1</grapheme><grapheme>c1</grapheme><grapheme>d1</grapheme>"
            + "<alias>first</alias></lexeme></lexicon>");
    file("cfg/lectern/lexicon.txt", "b1\tsecond\nc1\tsecond\nd1\tsecond\n");
    String third = file("third.txt", "c1\tthird\nd1\tthird\n");
    String fourth = file("fourth.txt", "d1\tfourth\n");
    in = "a1 b1 c1 d1".getBytes(UTF_8);
    assertThat(run("text", "--lines", "-l", third, "--lexicon", fourth, "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("first second third fourth\n");
    in = "a1 b1 c1 d1".getBytes(UTF_8);
    assertThat(run("text", "--lines", "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("first second second second\n");
  }

  @Test
  void readSpeaksOtherwiseOnlyWhereTheWordStands() throws IOException {
    String article = file("a.txt", "Nguyen came.\n\nThe other went.\n");
    String lexicon = file("l.txt", "Nguyen\t/b ae1 ng k ao2 k/\n");
    String one = folder.resolve("one").toString();
    String two = folder.resolve("two").toString();
    assertThat(run("read", "-q", "--loudness", "off", article, "-o", one)).isEqualTo(0);
    assertThat(run("read", "-q", "--loudness", "off", article, "-o", two, "-l", lexicon))
        .isEqualTo(0);
    assertThat(Path.of(two, "a/001.wav").toFile().length())
        .isNotEqualTo(Path.of(one, "a/001.wav").toFile().length());
    assertThat(Path.of(two, "a/002.wav")).hasSameBinaryContentAs(Path.of(one, "a/002.wav"));
  }

  @Test
  void checkNoLongerCallsAListedWordGuessed() throws IOException {
    String article = file("a.txt", "Zorblat came.");
    assertThat(run("check", article)).isEqualTo(0);
    String line = out().lines().reduce((first, last) -> last).orElse("");
    assertThat(line).startsWith("Zorblat\t/");
    String lexicon = file("l.txt", line + "\n");
    assertThat(run("check", "-l", lexicon, article)).isEqualTo(0);
    assertThat(out()).doesNotContain("Guessed").contains("Zorblat  ->  /").contains("user lexicon");
  }

  @Test
  void aWrongLexiconIsOneLineWithFileAndLine() throws IOException {
    String lexicon = file("l.txt", "a\tb\noops\n");
    String article = file("a.txt", "Hello.");
    for (String command : new String[] {"read", "text", "check"}) {
      assertThat(run(command, "-l", lexicon, article)).isEqualTo(2);
      assertThat(err()).contains("l.txt: line 2: ").hasLineCount(1);
    }
    assertThat(run("text", "-l", folder.resolve("none").toString(), article)).isEqualTo(2);
    assertThat(err()).contains("none: the lexicon cannot be read").hasLineCount(1);
  }

  @Test
  void testTellsThePhonesAndWhereTheyComeFrom() throws IOException {
    String lexicon = file("l.txt", "# mine\nNguyen\t/w ih1 n/\n");
    assertThat(
            run(
                "lexicon",
                "test",
                "-l",
                lexicon,
                "Nguyen",
                "don't",
                "cat",
                "ministers",
                "USA",
                "zorblat",
                "record",
                "!!"))
        .isEqualTo(0);
    assertThat(out().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("Nguyen\t/w ih1 n/\t# user: " + lexicon + " line 2"),
            line -> assertThat(line).isEqualTo("don't\t/d ow1 n t/\t# built-in"),
            line -> assertThat(line).isEqualTo("cat\t/k ae1 t/\t# FreeTTS's dictionary"),
            line -> assertThat(line).startsWith("ministers\t/m ih1 n "),
            line -> assertThat(line).isEqualTo("USA\t/y uw1 eh1 s ey1/\t# letters"),
            line -> assertThat(line).startsWith("zorblat\t/z ").endsWith("/\t# guessed"),
            line -> assertThat(line).contains("\t# homograph: "),
            line -> assertThat(line).isEqualTo("!!\t# not said"));
  }

  @Test
  void addWritesIntoTheConfigurationFolderAndTheNextRunUsesIt() throws IOException {
    assertThat(run("lexicon", "add", "Kyiv", "/ˈkiːv/")).isEqualTo(0);
    Path file = folder.resolve("cfg/lectern/lexicon.txt");
    assertThat(out()).isEqualTo("Kyiv\t/k iy1 v/\t# user: " + file + " line 2\n");
    assertThat(err()).isEqualTo("added to " + file + " line 2\n");
    assertThat(run("lexicon", "add", "Kyiv", "keef")).isEqualTo(0);
    assertThat(err()).startsWith("changed in ");
    in = "Kyiv".getBytes(UTF_8);
    assertThat(run("text", "--lines", "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("keef\n");
    assertThat(run("lexicon", "list")).isEqualTo(0);
    assertThat(out()).isEqualTo("Kyiv\tkeef\t# " + file + " line 2\n");
  }

  @Test
  void addChecksBeforeItWrites() throws IOException {
    String file = file("mine.txt", "a\tb\n");
    assertThat(run("lexicon", "add", "-f", file, "c", "/k q9/")).isEqualTo(2);
    assertThat(err()).contains("no ARPAbet phone").hasLineCount(1);
    assertThat(Path.of(file)).hasContent("a\tb\n");
    assertThat(run("lexicon", "add", "--file", folder.toString() + "/mine.txt/x", "c", "d"))
        .isEqualTo(5);
    assertThat(err()).contains("cannot be written").hasLineCount(1);
  }

  @Test
  void withoutACommandItTellsWhichThereAre() {
    assertThat(run("lexicon")).isEqualTo(2);
    assertThat(err()).contains("test, add, list").hasLineCount(1);
  }
}
