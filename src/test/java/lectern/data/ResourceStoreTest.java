package lectern.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceStoreTest {
  private static final byte[] GREETING = "héllo".getBytes(UTF_8);

  @TempDir private Path folder;

  private Path written() throws IOException {
    Path file = folder.resolve("store");
    ResourceStore.write(
        file, new TreeMap<>(Map.of("/a/é.tsv", GREETING, "/b", new byte[0], "/c", GREETING)));
    return file;
  }

  @Test
  void whatIsWrittenIsFoundAgain() throws IOException {
    ResourceStore store = Objects.requireNonNull(ResourceStore.open(written()));
    try (store) {
      assertThat(store.find("/a/é.tsv")).isEqualTo(GREETING);
      assertThat(store.find("/b")).isEmpty();
      assertThat(store.find("/c")).isEqualTo(GREETING);
      assertThat(store.find("/d")).isNull();
    }
  }

  @Test
  void aPathInOtherScriptsIsRefused() {
    Path file = folder.resolve("store");
    assertThatThrownBy(() -> ResourceStore.write(file, new TreeMap<>(Map.of("/λ.tsv", GREETING))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/λ.tsv");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsTornOrNoneOrMissingIsNoStore() throws IOException {
    byte[] whole = Files.readAllBytes(written());
    Path file = folder.resolve("other");
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(ResourceStore.open(file)).as("%s bytes", length).isNull();
    }
    assertThat(ResourceStore.open(folder.resolve("missing"))).isNull();
  }

  @Test
  void theMakerTakesTablesAndRecordingsButNoClasses() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"lectern/A.class", "lectern/a.tsv", "other/b.tsv"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(GREETING);
      }
    }
    Path file = folder.resolve("store");
    StoreMaker.make(jar, Map.of("/lectern/a.index", new byte[] {1}), file);
    ResourceStore store = Objects.requireNonNull(ResourceStore.open(file));
    try (store) {
      assertThat(store.find("/lectern/a.tsv")).isEqualTo(GREETING);
      assertThat(store.find("/lectern/a.index")).containsExactly(1);
      assertThat(store.find("/lectern/A.class")).isNull();
      assertThat(store.find("/other/b.tsv")).isNull();
    }
  }

  @Test
  void withoutAStoreTheJarIsRead() {
    assertThat(Resources.lines("/lectern/voice/letters.tsv")).hasSizeGreaterThan(26);
    assertThat(Resources.made("/lectern/voice/letters.tsv")).isNull();
    assertThatThrownBy(() -> Resources.text("/lectern/none"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/lectern/none");
  }
}
