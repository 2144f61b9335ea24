package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are found again after a run, whole or not at all. */
class JournalTest {
  private static final String GOATS = "00112233445566778899aabbccddeeff";
  private static final String SHEEP = "ffeeddccbbaa99887766554433221100";

  private final Path file;

  JournalTest(@TempDir Path folder) {
    this.file = folder.resolve("journal");
  }

  @Test
  void whatIsAskedOfNoFileMakesNone() throws IOException {
    try (Journal journal = new Journal(file)) {
      assertThat(journal.find(GOATS)).isNull();
      journal.tidy(id -> true);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void theLastRecordOfAnIdentityCounts() throws IOException {
    write(GOATS, "one");
    write(SHEEP, "two");
    write(GOATS, "three");
    assertThat(read(GOATS)).isEqualTo("three");
    assertThat(read(SHEEP)).isEqualTo("two");
  }

  @Test
  void aRecordThatBreaksOffCountsAsNoneAndHidesNoLaterOne() throws IOException {
    write(GOATS, "one");
    write(SHEEP, "two");
    try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
      torn.setLength(torn.length() - 1);
    }
    assertThat(read(GOATS)).isEqualTo("one");
    assertThat(read(SHEEP)).isEqualTo("nothing");
    write(SHEEP, "three");
    assertThat(read(SHEEP)).isEqualTo("three");
  }

  @Test
  void nothingStaysOfWhatBrokeOff() throws IOException {
    write(GOATS, "one");
    long one = Files.size(file);
    write(SHEEP, "two".repeat(100));
    try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
      torn.setLength(torn.length() - 1);
    }
    write(SHEEP, "two");
    assertThat(Files.size(file)).isEqualTo(2 * one);
  }

  @Test
  void aRecordThatWasChangedCountsAsNone() throws IOException {
    write(GOATS, "one");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);
    assertThat(read(GOATS)).isEqualTo("nothing");
  }

  @Test
  void zerosAfterAPowerCutAreNoRecords() throws IOException {
    Files.write(file, new byte[100]);
    assertThat(read(GOATS)).isEqualTo("nothing");
    write(GOATS, "one");
    assertThat(read(GOATS)).isEqualTo("one");
  }

  @Test
  void aFileThatIsMostlyUnusedIsMadeAnew() throws IOException {
    write(GOATS, "one".repeat(100));
    write(SHEEP, "two");
    long before = Files.size(file);
    try (Journal journal = new Journal(file)) {
      journal.tidy(SHEEP::equals);
      assertThat(journal.find(GOATS)).isNull();
    }
    assertThat(read(SHEEP)).isEqualTo("two");
    assertThat(Files.size(file)).isLessThan(before / 2);
  }

  @Test
  void aFileWithoutUseIsRemoved() throws IOException {
    write(GOATS, "one");
    try (Journal journal = new Journal(file)) {
      journal.tidy(id -> false);
    }
    assertThat(file).doesNotExist();
  }

  private void write(String id, String text) throws IOException {
    try (Journal journal = new Journal(file)) {
      journal.add(id, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String read(String id) throws IOException {
    try (Journal journal = new Journal(file)) {
      byte[] record = journal.find(id);
      return record == null ? "nothing" : new String(record, StandardCharsets.UTF_8);
    }
  }
}
