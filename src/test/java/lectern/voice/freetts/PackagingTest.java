package lectern.voice.freetts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a file through its index is what is made of the file itself. */
class PackagingTest {
  @TempDir private Path folder;

  /** Prints sums of the indexes that are made of what was loaded, with indexes or without. */
  static final class Sums {
    private Sums() {}

    public static void main(String[] args) {
      for (Map.Entry<String, byte[]> index : Packaging.indexes().entrySet()) {
        System.out.println(index.getKey() + " " + Arrays.hashCode(index.getValue()));
      }
    }
  }

  @Test
  void filesThatTakeLongToReadHaveAnIndex() {
    assertThat(Packaging.indexes().keySet())
        .hasSize(11)
        .allMatch(path -> path.endsWith(".index"))
        .anyMatch(path -> path.contains("cmulex_compiled"))
        .anyMatch(path -> path.contains("cmu_us_kal16"));
  }

  @Test
  void anIndexIsReadAsItWasWritten() throws IOException, InterruptedException {
    Path jar = folder.resolve("empty.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("lectern/empty.txt"));
    }
    Path store = folder.resolve("store");
    Packaging.main(new String[] {jar.toString(), store.toString()});
    List<String> without = sums("-Da=b");
    List<String> with = sums("-Dlectern.resources=" + store);
    assertThat(without).hasSize(11);
    assertThat(with).containsExactlyInAnyOrderElementsOf(without);
  }

  private static List<String> sums(String property) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                property,
                "-cp",
                System.getProperty("java.class.path"),
                Sums.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }
}
