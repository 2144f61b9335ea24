package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          InputStream.nullInputStream(),
          new PrintStream(OutputStream.nullOutputStream()),
          new PrintStream(err, true, UTF_8),
          false,
          ConfigFolder.of(Map.of()));

  @Test
  void whenTheMemoryIsUsedUpOneLineSaysWhatToDo() {
    assertThat(Problems.report(console, new OutOfMemoryError("Java heap space")))
        .isEqualTo(ExitCode.BUG);
    Exception ofWorker = new IllegalStateException("a worker failed", new OutOfMemoryError());
    assertThat(Problems.report(console, ofWorker, false)).isEqualTo(ExitCode.BUG);
    assertThat(err.toString(UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("LECTERN_JAVA_OPTIONS=-Xmx2g"));
  }

  @Test
  void anotherLimitOfTheJvmIsTold() {
    assertThat(Problems.report(console, new StackOverflowError())).isEqualTo(ExitCode.BUG);
    assertThat(err.toString(UTF_8)).contains("a bug in Lectern").contains("StackOverflowError");
  }
}
