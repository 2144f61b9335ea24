package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lectern.article.Article;
import lectern.audio.AudioFormat;
import lectern.audio.WavFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackerTest {
  private static final Article GOATS =
      Tones.article("goats", "One goat ate. It left.", "* * *", "Two goats slept.");

  private final Path output;
  private final Path folder;

  PackerTest(@TempDir Path output) {
    this.output = output;
    this.folder = output.resolve("goats");
  }

  @BeforeEach
  void read() throws Exception {
    read(GOATS);
  }

  @Test
  void allThatIsWishedIsMade() throws Exception {
    Packer.pack(
        folder,
        new Packer.Wishes(
            List.of(AudioFormat.WAV, AudioFormat.FLAC),
            true,
            Set.of(Packer.Subtitles.values()),
            true,
            true,
            true,
            false));
    assertThat(folder.toFile().list())
        .contains("goats.wav", "goats.flac", "001.flac", "002.flac", "goats.cue", "chapters.json")
        .contains("goats.vtt", "goats.srt", "goats.lrc", "001.vtt", "002.srt", "goats.m3u8")
        .contains("index.html", "goats.epub")
        .noneMatch(name -> name.endsWith(".part"));
    try (var in = Files.newInputStream(folder.resolve("goats.wav"))) {
      assertThat(WavFile.read(in).pcm().frames()).isEqualTo(1600 + 1300);
    }
    assertThat(ArticleVerifier.faults(folder)).isEmpty();
  }

  @Test
  void packedTwiceItGivesTheSameBytes() throws Exception {
    Packer.Wishes book = wishes(true, true);
    Packer.pack(folder, book);
    byte[] first = Files.readAllBytes(folder.resolve("goats.epub"));
    Packer.pack(folder, book);
    assertThat(Files.readAllBytes(folder.resolve("goats.epub"))).isEqualTo(first);
  }

  @Test
  void somebodyElsesFileIsLeftAlone() throws Exception {
    Files.writeString(folder.resolve("index.html"), "mine");
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(() -> Packer.pack(folder, wishes(true, false)))
        .withMessageContaining("index.html: is there already");
    assertThat(folder.resolve("index.html")).hasContent("mine");
  }

  @Test
  void whatWasMadeOfAnotherTextIsRemoved() throws Exception {
    Packer.pack(folder, wishes(true, false));
    read(Tones.article("goats", "One goat ate. It left.", "* * *", "Three goats slept."));
    assertThat(folder.resolve("index.html")).doesNotExist();
  }

  @Test
  void anUnchangedArticleKeepsWhatWasMadeOfIt() throws Exception {
    Packer.pack(folder, wishes(true, false));
    read(GOATS);
    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  void aManifestThatNamesAWayOutIsRefused() throws Exception {
    Path manifest = folder.resolve("article.json");
    String text = Files.readString(manifest, StandardCharsets.UTF_8);
    Files.writeString(manifest, text.replace("\"name\" : \"goats\"", "\"name\" : \"../goats\""));
    assertThatExceptionOfType(UnreadableManifestException.class)
        .isThrownBy(() -> Packer.pack(folder, wishes(true, false)));
  }

  @Test
  void anUnfinishedFolderIsRefused() throws Exception {
    Files.delete(folder.resolve("article.json"));
    assertThatExceptionOfType(UnreadableManifestException.class)
        .isThrownBy(() -> Packer.pack(folder, wishes(true, false)));
  }

  private static Packer.Wishes wishes(boolean page, boolean book) {
    return new Packer.Wishes(List.of(), false, Set.of(), false, page, book, false);
  }

  private void read(Article article) throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(output, article, Tones.SETTINGS, false)) {
      Tones.writeAll(writer, article);
      Tones.finish(writer);
    }
  }
}
