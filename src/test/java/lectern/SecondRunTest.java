package lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import lectern.article.Article;
import lectern.audio.LoudnessTarget;
import lectern.writer.UnwritableOutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right already is not made again, and nothing that is wrong is taken for right. */
class SecondRunTest {
  private static final String ONE = "The first paragraph is about goats.";
  private static final String TWO = "The second is about sheep and about 12 dogs.";
  private static final String THREE = "The third is about nobody at all.";
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private final Path output;
  private final Path folder;

  SecondRunTest(@TempDir Path output) {
    this.output = output;
    this.folder = output.resolve("test");
  }

  @Test
  void aSecondRunSpeaksNothingAndRewritesNothing() throws Exception {
    read(ONE, TWO, THREE);
    age();
    Report report = read(ONE, TWO, THREE);
    assertThat(report.reused()).isEqualTo(3);
    assertThat(report.rewritten()).isZero();
    for (String name : Folders.files(folder).keySet()) {
      assertThat(Files.getLastModifiedTime(folder.resolve(name))).as(name).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void aChangedSentenceSpeaksOneParagraphAndGivesTheBytesOfAFreshRun() throws Exception {
    read(ONE, TWO, THREE);
    Report report = read(ONE, "The second is about sheep.", THREE);
    assertThat(report.reused()).isEqualTo(2);
    Map<String, String> edited = Folders.files(folder);
    Folders.delete(folder);
    read(ONE, "The second is about sheep.", THREE);
    assertThat(edited).isEqualTo(Folders.files(folder));
  }

  @Test
  void anInsertedParagraphIsTheOnlyOneSpoken() throws Exception {
    read(ONE, TWO, THREE);
    Report report = read(ONE, "A new one.", TWO, THREE);
    assertThat(report.reused()).isEqualTo(3);
    assertThat(report.spoken()).isEqualTo(4);
    assertThat(Folders.files(folder))
        .containsOnlyKeys("001.wav", "002.wav", "003.wav", "004.wav", "article.json");
  }

  @Test
  void aDroppedParagraphLeavesNoFileAndNoMaster() throws Exception {
    read(ONE, TWO, THREE);
    read(ONE, THREE);
    assertThat(Folders.files(folder)).containsOnlyKeys("001.wav", "002.wav", "article.json");
    assertThat(Folders.hidden(folder, ".master")).hasSize(2);
  }

  @Test
  void anotherLoudnessSpeaksNothing() throws Exception {
    read(ONE, TWO);
    Report report =
        lectern().loudness(LoudnessTarget.PODCAST).build().read(article(ONE, TWO), output, quiet());
    assertThat(report.reused()).isEqualTo(2);
    assertThat(report.rewritten()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("article.json"))).contains("\"podcast\"");
  }

  @Test
  void afreshEverythingIsSpoken() throws Exception {
    read(ONE, TWO);
    Map<String, String> before = Folders.files(folder);
    Report report = lectern().afresh(true).build().read(article(ONE, TWO), output, quiet());
    assertThat(report.reused()).isZero();
    assertThat(report.rewritten()).isEqualTo(2);
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @Test
  void aDamagedFileIsMadeAnewWithoutSpeaking() throws Exception {
    read(ONE, TWO);
    Map<String, String> before = Folders.files(folder);
    damage(folder.resolve("002.wav"), 1000);
    Report report = read(ONE, TWO);
    assertThat(report.reused()).isEqualTo(2);
    assertThat(report.rewritten()).isEqualTo(1);
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @Test
  void aDamagedMasterIsNeverUsed() throws Exception {
    read(ONE, TWO);
    Map<String, String> before = Folders.files(folder);
    for (Path file : Folders.hidden(folder, ".master")) {
      damage(file, (int) Files.size(file) - 100);
    }
    Files.delete(folder.resolve("001.wav"));
    read(ONE, TWO);
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "zeros", "cut"})
  void whatAPowerCutHasNotLeftIsMadeAnew(String how) throws Exception {
    read(ONE, TWO, THREE);
    Map<String, String> before = Folders.files(folder);
    lose(folder.resolve("article.json"), how);
    lose(folder.resolve("002.wav"), how);
    for (Path file : Folders.hidden(folder, ".master")) {
      lose(file, how);
    }
    assertThat(read(ONE, TWO, THREE).spoken()).isEqualTo(3);
    assertThat(Folders.files(folder)).isEqualTo(before);
    // Broken off between two files, with the list of names lost.
    Files.delete(folder.resolve("article.json"));
    Files.write(folder.resolve(".lectern/files"), new byte[0]);
    lose(folder.resolve("003.wav"), how);
    assertThat(read(ONE, TWO, THREE).spoken()).isEqualTo(3);
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  private static void lose(Path file, String how) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(
        file,
        switch (how) {
          case "empty" -> new byte[0];
          case "zeros" -> new byte[bytes.length];
          default -> Arrays.copyOf(bytes, bytes.length / 2);
        });
  }

  @Test
  void withoutMastersItIsSpokenAgainToTheSameBytes() throws Exception {
    read(ONE, TWO);
    Map<String, String> before = Folders.files(folder);
    for (Path file : Folders.hidden(folder, "")) {
      Files.delete(file);
    }
    Report report = read(ONE, TWO);
    assertThat(report.reused()).isZero();
    assertThat(report.rewritten()).isZero();
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @Test
  void anotherArticleOfTheSameNameGetsAFolderOfItsOwn() throws Exception {
    Path a = Files.createDirectories(output.resolve("a")).resolve("test.txt");
    Path b = Files.createDirectories(output.resolve("b")).resolve("test.txt");
    Files.writeString(a, ONE);
    Files.writeString(b, TWO);
    Lectern lectern = lectern().build();
    assertThat(lectern.read(lectern.article(a), output, quiet()).folder()).isEqualTo(folder);
    Path other = output.resolve("test-2");
    assertThat(lectern.read(lectern.article(b), output, quiet()).folder()).isEqualTo(other);
    assertThat(lectern.read(lectern.article(b), output, quiet()).folder()).isEqualTo(other);
    assertThat(lectern.read(lectern.article(a), output, quiet()).folder()).isEqualTo(folder);
  }

  @Test
  void anArticleThatMovedKeepsItsFolder() throws Exception {
    Path a = Files.createDirectories(output.resolve("a")).resolve("test.txt");
    Files.writeString(a, ONE + "\n\n" + TWO);
    Lectern lectern = lectern().build();
    lectern.read(lectern.article(a), output, quiet());
    Path b = Files.createDirectories(output.resolve("b")).resolve("test.txt");
    Files.writeString(Files.move(a, b), TWO + "\n\n" + THREE);
    assertThat(lectern.read(lectern.article(b), output, quiet()).folder()).isEqualTo(folder);
  }

  @Test
  void twoRunsAtATimeAreOneTooMany() throws Exception {
    Progress second =
        new Progress() {
          @Override
          public void start(Article article, int paragraphs) {
            assertThatExceptionOfType(UnwritableOutputException.class)
                .isThrownBy(() -> read(ONE))
                .withMessageContaining("another run of Lectern is writing there");
          }

          @Override
          public void done(Report.Outcome outcome) {}
        };
    assertThat(lectern().build().read(article(ONE, TWO), output, second).spoken()).isEqualTo(2);
  }

  private Report read(String... paragraphs) throws Exception {
    return lectern().build().read(article(paragraphs), output, quiet());
  }

  private static Lectern.Builder lectern() {
    return Lectern.builder().jobs(2).loudness(LoudnessTarget.SPEECH);
  }

  private static Progress quiet() {
    return Progress.NONE;
  }

  private static Article article(String... paragraphs) throws Exception {
    byte[] text = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    return lectern().build().article(new ByteArrayInputStream(text), "test");
  }

  private static void damage(Path file, int at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(old + 1);
    }
  }

  private void age() throws IOException {
    for (String name : Folders.files(folder).keySet()) {
      Files.setLastModifiedTime(folder.resolve(name), LONG_AGO);
    }
  }
}
