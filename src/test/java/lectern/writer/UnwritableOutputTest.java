package lectern.writer;

import static lectern.writer.Tones.SETTINGS;
import static lectern.writer.Tones.article;
import static lectern.writer.Tones.writeAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lectern.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong outside Lectern is one line that says what to do. */
class UnwritableOutputTest {
  private static final Article GOATS = article("goats", "One goat ate.", "Two goats slept.");

  private final Path output;

  UnwritableOutputTest(@TempDir Path output) {
    this.output = output;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 44, 1000, 2500, 3000, 5000, 6000})
  void aFullDiskLeavesNoHalfFile(int room) throws IOException {
    DiskOf disk = new DiskOf(room);
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(
            () -> {
              try (ArticleWriter writer =
                  ArticleWriter.open(output, GOATS, SETTINGS, false, disk)) {
                writeAll(writer, GOATS);
                Tones.finish(writer);
              }
            })
        .withMessageEndingWith(
            ": the disk is full; free some space or choose another output folder");
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("lock|files|[0-9a-f]{32}\\.master|00[12]\\.wav"));
    }
    assertThat(output.resolve("goats/article.json")).doesNotExist();
  }

  @Test
  void aFullDiskLeavesAnEarlierRunAloneIfNothingCouldBeWritten() throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(output, GOATS, SETTINGS, false)) {
      writeAll(writer, GOATS);
      Tones.finish(writer);
    }
    DiskOf none = new DiskOf(-1);
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(() -> ArticleWriter.open(output, GOATS, SETTINGS, false, none));
    assertThat(output.resolve("goats/article.json")).exists();
    assertThat(output.resolve("goats/.article.json.part")).doesNotExist();
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Files.writeString(output.resolve("goats"), "a file");
    refusal("goats: a file is in the way");
    Files.delete(output.resolve("goats"));
    Files.createDirectory(output.resolve("goats"));
    Files.createDirectory(output.resolve("goats/article.json"));
    refusal("article.json: a folder is in the way");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    Path goats = Files.createDirectory(output.resolve("goats"));
    assumeThat(goats.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(goats)).as("root may write everywhere").isFalse();
    refusal("goats: may not be written");
  }

  @Test
  void aFolderThatVanishesIsNamed() throws Exception {
    ArticleWriter writer = ArticleWriter.open(output, GOATS, SETTINGS, false);
    Files.delete(output.resolve("goats/.article.json.part"));
    Files.delete(output.resolve("goats/.lectern/lock"));
    Files.delete(output.resolve("goats/.lectern"));
    Files.delete(output.resolve("goats"));
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(() -> writeAll(writer, GOATS))
        .withMessageContaining("its folder is gone");
    writer.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device|disk is full",
        "Disk quota exceeded|share of the disk",
        "Read-only file system|read-only",
        "Input/output error|cannot be written (Input/output error)",
        "first\nsecond|(first)",
      })
  void whatTheSystemSaysIsExplainedOnOneLine(String pair) {
    String[] parts = pair.split("\\|");
    String message =
        UnwritableOutputException.of(Path.of("x"), new IOException(parts[0])).getMessage();
    assertThat(message).startsWith("x: ").contains(parts[1]).doesNotContain("\n");
  }

  private void refusal(String message) {
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(() -> ArticleWriter.open(output, GOATS, SETTINGS, false))
        .withMessageContaining(message);
  }

  /** A disk with room for so many bytes in all. */
  private static final class DiskOf implements PartFile.Opener {
    private int room;

    DiskOf(int room) {
      this.room = room;
    }

    @Override
    public OutputStream open(Path file) throws IOException {
      take(0);
      return new FilterOutputStream(PartFile.Opener.NEW.open(file)) {
        @Override
        public void write(int b) throws IOException {
          take(1);
          out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          take(length);
          out.write(bytes, from, length);
        }
      };
    }

    private void take(int bytes) throws IOException {
      room -= bytes;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
