package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private static final int MOST_IN_MEMORY = 100;

  private final Path file;

  SpoolTest(@TempDir Path folder) {
    this.file = folder.resolve("spool");
  }

  @Test
  void fewRecordsNeedNoFile() throws IOException {
    try (Spool spool = spool()) {
      add(spool, "one", "", "three");
      assertThat(records(spool)).containsExactly("one", "", "three");
      assertThat(records(spool)).containsExactly("one", "", "three");
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void manyRecordsComeBackInOrderWhereverTheyWere() throws IOException {
    try (Spool spool = spool()) {
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 70; i++) {
        String record = "x".repeat(i % 7) + i;
        expected.add(record);
        add(spool, record);
        assertThat(records(spool)).isEqualTo(expected);
      }
      assertThat(file).exists();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void aRecordMayBeLongerThanWhatStaysInMemory() throws IOException {
    String longer = "y".repeat(70_000);
    try (Spool spool = spool()) {
      add(spool, "one", longer, "three");
      assertThat(records(spool)).containsExactly("one", longer, "three");
    }
  }

  @Test
  void whatAKilledRunLeftIsNoPartOfIt() throws IOException {
    Files.writeString(file, "left");
    try (Spool spool = spool()) {
      add(spool, "z".repeat(90), "two");
      add(spool, "three");
      assertThat(records(spool)).containsExactly("z".repeat(90), "two", "three");
    }
  }

  @Test
  void aFileCutShortIsNoticed() throws IOException {
    try (Spool spool = spool()) {
      add(spool, "z".repeat(90), "two");
      add(spool, "y".repeat(90));
      try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
        cut.setLength(50);
      }
      assertThatIOException().isThrownBy(() -> records(spool));
    }
  }

  private Spool spool() {
    return new Spool(file, PartFile.Opener.NEW, MOST_IN_MEMORY);
  }

  private static void add(Spool spool, String... records) throws IOException {
    for (String record : records) {
      spool.add(record.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> records(Spool spool) throws IOException {
    List<String> records = new ArrayList<>();
    try (Spool.Reader reader = spool.reader()) {
      for (byte[] record = reader.next(); record != null; record = reader.next()) {
        records.add(new String(record, StandardCharsets.UTF_8));
      }
    }
    return records;
  }
}
