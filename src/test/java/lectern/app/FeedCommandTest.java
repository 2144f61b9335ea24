package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    try (PrintStream printOut = new PrintStream(out, true, UTF_8);
        PrintStream printErr = new PrintStream(err, true, UTF_8)) {
      var in = new ByteArrayInputStream(new byte[0]);
      return new Main(in, printOut, printErr, false, Map.of(), folder).run(args);
    }
  }

  @Test
  void theFeedIsWrittenAndNamed() throws Exception {
    Path goats = Files.createDirectories(folder.resolve("goats"));
    Files.writeString(
        goats.resolve("article.json"), "{\"schema\": \"lectern-article/2\", \"name\": \"goats\"}");
    Files.writeString(goats.resolve("goats.mp3"), "sound");
    assertThat(run("feed", folder.toString(), "--base-url", "https://example.com/t/")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).isEqualTo(folder.resolve("feed.xml") + System.lineSeparator());
    assertThat(folder.resolve("feed.xml"))
        .content()
        .contains("url=\"https://example.com/t/goats/goats.mp3\"");
  }

  @Test
  void anArticleInManyFilesIsNamedAndLeftOut() throws Exception {
    Path goats = Files.createDirectories(folder.resolve("goats"));
    Files.writeString(
        goats.resolve("article.json"), "{\"schema\": \"lectern-article/2\", \"name\": \"goats\"}");
    assertThat(run("feed", folder.toString(), "--base-url", "https://example.com")).isEqualTo(6);
    assertThat(err.toString(UTF_8)).contains(goats + ": has no one file").hasLineCount(1);
  }

  @Test
  void mistakesAreSaidInOneLine() {
    assertThat(run("feed", folder.toString(), "--base-url", "example.com")).isEqualTo(2);
    assertThat(run("feed", folder.toString())).isEqualTo(2);
    assertThat(run("feed", folder.resolve("no").toString(), "--base-url", "http://a")).isEqualTo(3);
    assertThat(run("serve", folder.resolve("no").toString())).isEqualTo(3);
    assertThat(run("serve", folder.toString(), "--port", "70000")).isEqualTo(2);
    assertThat(run("serve", folder.toString(), "--bind", "203.0.113.1")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).hasLineCount(6).doesNotContain("bug");
  }
}
