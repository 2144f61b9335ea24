package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.article.Article;
import lectern.audio.LoudnessTarget;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that is longer than its opening: the rest is levelled as soon as it is spoken. */
class LongArticleTest {
  private static final int OPENING = 30;
  private static final int REST = 20;

  private static Lectern lectern;

  private final Path output;
  private final Path folder;
  private final List<String> paragraphs = new ArrayList<>();

  LongArticleTest(@TempDir Path output) {
    this.output = output;
    this.folder = output.resolve("test");
  }

  @BeforeAll
  static void loadTheVoice() throws Exception {
    lectern = Lectern.builder().jobs(2).build();
  }

  @BeforeEach
  void write() {
    for (int i = 0; i < OPENING; i++) {
      paragraphs.add("The goats saw the sheep and the dogs. ".repeat(14)); // spoken once
    }
    for (int i = 0; i < REST; i++) {
      paragraphs.add("Sheep number " + i + " went home.");
    }
  }

  @Test
  void aSoundBehindTheOpeningIsWrittenOnce() throws Exception {
    read();
    assertThat(Folders.hidden(folder, ".wav")).isNotEmpty().allMatch(sound -> names(sound) == 2);
    assertThat(Folders.hidden(folder, ".master")).hasSize(1);
    assertThat(Folders.hidden(folder, ".wav")).hasSize(REST);
  }

  @Test
  void theBytesDoNotDependOnTheNumberOfWorkers() throws Exception {
    read();
    Map<String, String> two = Folders.files(folder);
    Folders.delete(folder);
    Lectern.builder().jobs(1).build().read(article(), output, Progress.NONE);
    assertThat(Folders.files(folder)).isEqualTo(two);
  }

  @Test
  void aSecondRunSpeaksNothingAndRewritesNothing() throws Exception {
    read();
    Report report = read();
    assertThat(report.reused()).isEqualTo(paragraphs.size());
    assertThat(report.rewritten()).isZero();
  }

  @Test
  void aChangedSentenceSpeaksOneParagraph() throws Exception {
    read();
    paragraphs.set(OPENING + 5, "This one changed.");
    Report report = read();
    assertThat(report.reused()).isEqualTo(paragraphs.size() - 1);
    assertThat(report.rewritten()).isEqualTo(1);
    assertFresh();
  }

  @Test
  void anInsertedParagraphIsTheOnlyOneSpoken() throws Exception {
    read();
    paragraphs.add(0, "A new one.");
    assertThat(read().reused()).isEqualTo(paragraphs.size() - 1);
    assertFresh();
  }

  @Test
  void whatMovesIntoTheOpeningIsNotSpokenAgain() throws Exception {
    read();
    paragraphs.subList(0, 20).clear();
    assertThat(read().reused()).isEqualTo(paragraphs.size());
    assertFresh();
  }

  @Test
  void droppedParagraphsLeaveNothing() throws Exception {
    read();
    paragraphs.subList(OPENING + 2, paragraphs.size()).clear();
    read();
    assertThat(Folders.hidden(folder, ".master")).hasSize(1);
    assertThat(Folders.hidden(folder, ".wav")).hasSize(2);
    assertThat(read().rewritten()).isZero();
  }

  @Test
  void aParagraphThatStandsThereTwiceHasItsOwnFileEachTime() throws Exception {
    paragraphs.add(paragraphs.get(OPENING + 3));
    read();
    assertFresh();
    paragraphs.add(paragraphs.get(OPENING + 3));
    read();
    assertFresh();
  }

  @Test
  void anotherLoudnessGivesTheBytesOfAFreshRun() throws Exception {
    read();
    Lectern podcast = Lectern.builder().jobs(2).loudness(LoudnessTarget.PODCAST).build();
    Report report = podcast.read(article(), output, Progress.NONE);
    assertThat(report.rewritten()).isEqualTo(paragraphs.size());
    Map<String, String> changed = Folders.files(folder);
    Folders.delete(folder);
    podcast.read(article(), output, Progress.NONE);
    assertThat(changed).isEqualTo(Folders.files(folder));
  }

  @Test
  void aRunThatWasBrokenOffBehindTheFirstPassIsFinishedWithoutSpeaking() throws Exception {
    read();
    final Map<String, String> before = Folders.files(folder);
    Files.delete(folder.resolve("article.json"));
    for (int number = OPENING; number < OPENING + 10; number++) {
      Files.delete(folder.resolve("0" + number + ".wav"));
    }
    assertThat(read().reused()).isEqualTo(paragraphs.size());
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @Test
  void aFileThatWasDamagedUnderBothNamesIsSpokenAgain() throws Exception {
    read();
    final Map<String, String> before = Folders.files(folder);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("0" + (OPENING + 9) + ".wav").toFile(), "rw")) {
      file.seek(1000);
      file.write(99);
    }
    assertThat(read().rewritten()).isEqualTo(1);
    assertThat(Folders.files(folder)).isEqualTo(before);
    assertThat(read().rewritten()).isZero();
  }

  @Test
  void anOpeningThatMisleadsDoesNotSetTheLevel() throws Exception {
    for (int i = 0; i < OPENING; i++) {
      paragraphs.set(i, "Sixty sticks fix six ships. ".repeat(20));
    }
    for (int i = OPENING; i < paragraphs.size(); i++) {
      paragraphs.set(i, "Our law is all I own, oh Anna, oh " + i + ". Our law.".repeat(60));
    }
    Report report = read();
    assertThat(report.level().loudnessLufs()).isBetween(-19.5, -18.5);
    assertThat(Folders.hidden(folder, ".wav")).isNotEmpty().allMatch(sound -> names(sound) == 1);
    assertThat(read().rewritten()).isZero();
    assertFresh();
  }

  private Report read() throws Exception {
    return lectern.read(article(), output, Progress.NONE);
  }

  private Article article() throws Exception {
    byte[] text = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    return lectern.article(new ByteArrayInputStream(text), "test");
  }

  /** Asserts that the files are those of a run that finds nothing. */
  private void assertFresh() throws Exception {
    Map<String, String> now = Folders.files(folder);
    Folders.delete(folder);
    read();
    assertThat(now).isEqualTo(Folders.files(folder));
  }

  private static int names(Path file) {
    try {
      return (int) Files.getAttribute(file, "unix:nlink");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
