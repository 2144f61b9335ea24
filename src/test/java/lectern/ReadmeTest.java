package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lectern.spoken.SpokenWord;
import org.junit.jupiter.api.Test;

/** Keeps the README true: its table is spoken as it says, and its example compiles. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path EXAMPLE = Path.of("src/test/java/lectern/ReadmeExample.java");

  @Test
  void theTableIsSpokenAsItSays() throws Exception {
    List<String[]> rows =
        Files.readAllLines(README, UTF_8).stream()
            .dropWhile(line -> !line.equals("| written | spoken |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|"))
            .toList();
    assertThat(rows).hasSize(8);
    Lectern lectern = Lectern.builder().build(TonesVoice.source());
    for (String[] row : rows) {
      String said =
          lectern.spoken(row[1].strip()).words().stream()
              .map(SpokenWord::text)
              .collect(Collectors.joining(" "));
      assertThat(said).isEqualTo(row[2].strip());
    }
  }

  @Test
  void theExampleIsCodeThatCompiles() throws IOException {
    String readme = Files.readString(README, UTF_8);
    int start = readme.indexOf("```java\n") + "```java\n".length();
    List<String> example = readme.substring(start, readme.indexOf("```", start)).lines().toList();
    List<String> compiled = Files.readAllLines(EXAMPLE, UTF_8).stream().map(String::strip).toList();
    assertThat(example).isNotEmpty();
    assertThat(compiled).containsSubsequence(example);
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.readAllLines(README, UTF_8)).hasSizeLessThanOrEqualTo(130);
  }
}
