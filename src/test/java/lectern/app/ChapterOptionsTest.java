package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChapterOptionsTest {
  private static final String BOOK = "# Goats\n\n## One\n\nA goat.\n\n## Two\n\nTwo goats.\n";

  @TempDir private Path folder;

  @Test
  void aChapterMayHaveAFolderOfItsOwn() throws Exception {
    assertThat(files("--split", "chapter"))
        .contains("01-one/003.wav", "02-two/002.wav")
        .doesNotContain("001.wav");
  }

  @Test
  void orAllAreInOneFolder() throws Exception {
    assertThat(files("--split", "paragraph"))
        .containsExactly("001.wav", "002.wav", "003.wav", "004.wav", "005.wav", "article.json");
  }

  @Test
  void orInOneFileToo() throws Exception {
    assertThat(files("--split", "none"))
        .contains("001.wav", "005.wav", "goats.wav", "goats.cue", "chapters.json")
        .doesNotContain("006.wav");
  }

  @Test
  void whatIsSelectedMayBeInOneFile() throws Exception {
    assertThat(files("--split", "none", "--select", "2", "-f", "flac"))
        .contains("001.wav", "002.wav", "goats.flac")
        .doesNotContain("003.wav");
  }

  /** Reads the book; returns the files of its folder that are no secret ones. */
  private List<String> files(String... options) throws Exception {
    Path book = Files.writeString(folder.resolve("goats.md"), BOOK);
    List<String> args =
        Stream.concat(
                Stream.of("read", "-q", "-o", folder.toString(), book.toString()),
                Stream.of(options))
            .toList();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                Map.of(),
                folder)
            .run(args.toArray(new String[0]));
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(code).isZero();
    Path made = folder.resolve("goats");
    try (Stream<Path> files = Files.walk(made)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> made.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .sorted()
          .toList();
    }
  }
}
