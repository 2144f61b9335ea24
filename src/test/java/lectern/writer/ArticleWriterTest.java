package lectern.writer;

import static lectern.writer.Tones.SETTINGS;
import static lectern.writer.Tones.article;
import static lectern.writer.Tones.writeAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lectern.Folders;
import lectern.article.Article;
import lectern.audio.WavFile;
import lectern.spoken.SpokenParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleWriterTest {
  private static final Article THREE =
      article("goats", "One goat ate. It left.", "* * *", "Two goats slept.", "No more goats.");
  private static final Article ONE = article("goats", "One other goat.");

  private final Path output;
  private final Path folder;

  ArticleWriterTest(@TempDir Path output) {
    this.output = output;
    this.folder = output.resolve("goats");
  }

  @Test
  void aParagraphIsAFileAndTheManifestCloses() throws Exception {
    run(THREE);
    assertThat(Folders.files(folder))
        .containsOnlyKeys("001.wav", "002.wav", "003.wav", "article.json");
  }

  @Test
  void theSoundIsThatOfTheRecordingWithTitleTrackAndACueForEachSentence() throws Exception {
    run(THREE);
    try (InputStream in = Files.newInputStream(folder.resolve("001.wav"))) {
      WavFile file = WavFile.read(in);
      SpokenParagraph first = Tones.spoken(THREE.paragraphs().get(0));
      assertThat(file.pcm()).isEqualTo(Tones.record(first).pcm());
      assertThat(file.info())
          .isEqualTo(new WavFile.Info("One goat ate. It left.", "The goats", 1, "Lectern"));
      assertThat(file.cues())
          .containsExactly(new WavFile.Cue(0, "One goat ate."), new WavFile.Cue(1000, "It left."));
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws Exception {
    run(THREE);
    Map<String, String> first = Folders.files(folder);
    run(THREE);
    assertThat(Folders.files(folder)).isEqualTo(first);
  }

  @Test
  void aThousandParagraphsHaveNamesThatSortByNumber() throws Exception {
    run(article("goats", "Goat. ".repeat(1000).split(" ")));
    assertThat(folder.resolve("0001.wav")).exists();
    assertThat(folder.resolve("1000.wav")).exists();
  }

  @Test
  void aShorterTextLeavesNoSoundOfTheLongerOne() throws Exception {
    run(THREE);
    run(ONE);
    assertThat(Folders.files(folder)).containsOnlyKeys("001.wav", "article.json");
  }

  @Test
  void aParagraphLeftOutHasNoFileOfAnEarlierRun() throws Exception {
    run(THREE);
    try (ArticleWriter writer = ArticleWriter.open(output, THREE, SETTINGS, false)) {
      Tones.write(writer, THREE.paragraphs().get(3));
      Tones.finish(writer);
    }
    assertThat(Folders.files(folder)).containsOnlyKeys("003.wav", "article.json");
  }

  @Test
  void aRunBrokenOffLeavesWholeFilesAndNoManifest() throws Exception {
    run(THREE);
    try (ArticleWriter writer = ArticleWriter.open(output, ONE, SETTINGS, false)) {
      writeAll(writer, ONE);
    }
    assertThat(Folders.files(folder)).containsOnlyKeys("001.wav", "002.wav", "003.wav");
    run(ONE);
    assertThat(Folders.files(folder)).containsOnlyKeys("001.wav", "article.json");
  }

  @Test
  void aRunBrokenOffInANewFolderCanBeTakenUpAgain() throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(output, THREE, SETTINGS, false)) {
      writeAll(writer, THREE);
    }
    run(ONE);
    assertThat(Folders.files(folder)).containsOnlyKeys("001.wav", "article.json");
  }

  @Test
  void leftoversOfAKilledRunAreReplaced() throws Exception {
    run(THREE);
    Files.writeString(folder.resolve(".article.json.part"), "{");
    Files.writeString(folder.resolve(".003.wav.part"), "RIFF");
    run(ONE);
    assertThat(Folders.files(folder)).containsOnlyKeys("001.wav", "article.json");
  }

  @Test
  void aRunThatWritesNothingChangesNothing() throws Exception {
    run(THREE);
    Map<String, String> before = Folders.files(folder);
    ArticleWriter.open(output, ONE, SETTINGS, false).close();
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @Test
  void aRunThatWritesNothingLeavesNothing() throws Exception {
    ArticleWriter.open(output, ONE, SETTINGS, false).close();
    assertThat(folder).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"002.wav", "article.json"})
  void somebodyElsesFileIsLeftAlone(String name) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), "mine");
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(() -> ArticleWriter.open(output, THREE, SETTINGS, false))
        .withMessageStartingWith(folder.resolve(name) + ": is there already")
        .satisfies(e -> assertThat(e.path()).isEqualTo(folder.resolve(name)));
    assertThat(Folders.files(folder)).isEqualTo(Map.of(name, "mine"));
  }

  @Test
  void aFileThatAppearsMeanwhileIsLeftAlone() throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(output, ONE, SETTINGS, false)) {
      Files.writeString(folder.resolve("001.wav"), "mine");
      assertThatExceptionOfType(UnwritableOutputException.class)
          .isThrownBy(() -> writeAll(writer, ONE));
    }
    assertThat(Folders.files(folder)).isEqualTo(Map.of("001.wav", "mine"));
  }

  @Test
  void otherFilesInTheFolderStayEvenIfAManifestNamesThem() throws Exception {
    run(THREE);
    Path manifest = folder.resolve("article.json");
    Files.writeString(output.resolve("away.wav"), "mine");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"002.wav\"", "\"../away.wav\"")
            .replace("\"003.wav\"", "\"notes.txt\""));
    Files.delete(folder.resolve("002.wav"));
    run(ONE);
    assertThat(output.resolve("away.wav")).exists();
    assertThat(Folders.files(folder)).containsKeys("notes.txt", "003.wav");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", ".lectern", "a/b", "../b", "/b"})
  void anArticlesNameIsNeverAWayOut(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleWriter.open(output, article(name, "Text."), SETTINGS, false));
  }

  private void run(Article article) throws UnwritableOutputException {
    try (ArticleWriter writer = ArticleWriter.open(output, article, SETTINGS, false)) {
      writeAll(writer, article);
      Tones.finish(writer);
    }
  }
}
