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

/** Many articles at once. */
class BatchTest {
  private final Path folder;
  private final Path output;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  BatchTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("output");
  }

  @Test
  void aFolderStandsForTheArticlesInItAndBelow() throws IOException {
    file("in/b.txt", "Bee.");
    file("in/deep/a.txt", "Ay.");
    file("in/.hidden.txt", "No.");
    file("in/picture.jpg", "No.");
    file("in/page_files/advert.html", "No.");
    assertThat(read(folder.resolve("in").toString())).isZero();
    assertThat(output.resolve("a/001.wav")).exists();
    assertThat(output.resolve("b/001.wav")).exists();
    assertThat(output.toFile().list()).hasSize(2);
  }

  @Test
  void whatLecternHasWrittenIsNoArticle() throws IOException {
    file("a.txt", "Ay.");
    assertThat(read(folder.toString())).isZero();
    assertThat(read(folder.toString())).isZero();
    assertThat(output.toFile().list()).containsExactly("a");
  }

  @Test
  void aListNamesArticlesALineEach() throws IOException {
    Path a = file("one file.txt", "Ay.");
    Path list = file("list", "# mine\n\n" + a + "\n" + folder.resolve("two") + "\n");
    file("two/b.txt", "Bee.");
    assertThat(read("@" + list)).isZero();
    assertThat(output.resolve("one-file/001.wav")).exists();
    assertThat(output.resolve("b/001.wav")).exists();
  }

  @Test
  void oneBadArticleDoesNotStopTheOthersAndIsNamedAtTheEnd() throws IOException {
    Path a = file("a.txt", "Ay.");
    Path empty = file("empty.txt", " ");
    Path b = file("b.txt", "Bee.");
    assertThat(read("-q", a.toString(), empty.toString(), b.toString())).isEqualTo(6);
    assertThat(output.resolve("b/001.wav")).exists();
    assertThat(err()).hasLineCount(2).endsWith("1 of 3 articles failed: " + empty + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "check", "sentences", "read --list"})
  void noCommandStopsAtABadArticle(String command) throws IOException {
    Path empty = file("empty.txt", " ");
    Path b = file("b.txt", "Bee.");
    String[] words = (command + " " + empty + " " + b).split(" ");
    assertThat(run(words)).isEqualTo(6);
    assertThat(out.toString(UTF_8)).isNotBlank();
    assertThat(err()).hasLineCount(2).endsWith("1 of 2 articles failed: " + empty + "\n");
  }

  @Test
  void whereAllFailTheFirstFailureIsTheExitCode() {
    assertThat(read("nowhere.txt", "nobody.txt")).isEqualTo(3);
    assertThat(err()).endsWith("2 of 2 articles failed: nowhere.txt, nobody.txt\n");
  }

  @Test
  void anOutputFolderInTheWayIsOneFailureOfMany() throws IOException {
    Path a = file("a.txt", "Ay.");
    Path b = file("b.txt", "Bee.");
    file("output/a", "a file in the way");
    assertThat(read(a.toString(), b.toString())).isEqualTo(6);
    assertThat(output.resolve("b/001.wav")).exists();
  }

  @Test
  void anEmptyFolderAndAMissingListAreSaidSo() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertThat(read(folder.resolve("empty").toString())).isEqualTo(3);
    assertThat(err()).contains("there is no article in").hasLineCount(1);
    assertThat(read("@nowhere")).isEqualTo(3);
    assertThat(err()).contains("the list nowhere cannot be read");
  }

  private int read(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "read";
    all[1] = "-o";
    all[2] = output.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return run(all);
  }

  private int run(String... args) {
    try (PrintStream printOut = new PrintStream(out, true, UTF_8);
        PrintStream printErr = new PrintStream(err, true, UTF_8)) {
      var in = new ByteArrayInputStream(new byte[0]);
      return new Main(
              in, printOut, printErr, false, Map.of("XDG_CONFIG_HOME", folder.toString()), folder)
          .run(args);
    }
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
