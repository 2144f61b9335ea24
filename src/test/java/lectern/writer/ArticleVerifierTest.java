package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleVerifierTest {
  private static final Article GOATS =
      Tones.article("goats", "One goat ate. It left.", "* * *", "Two goats slept.");

  private final Path output;
  private final Path folder;

  ArticleVerifierTest(@TempDir Path output) {
    this.output = output;
    this.folder = output.resolve("goats");
  }

  @BeforeEach
  void write() throws Exception {
    try (ArticleWriter writer = ArticleWriter.open(output, GOATS, Tones.SETTINGS, false)) {
      Tones.writeAll(writer, GOATS);
      Tones.finish(writer);
    }
  }

  @Test
  void aFinishedFolderIsRight() throws Exception {
    assertThat(ArticleVerifier.faults(folder)).isEmpty();
  }

  @Test
  void aMissingFileIsAFault() throws Exception {
    Files.delete(folder.resolve("002.wav"));
    assertThat(ArticleVerifier.faults(folder)).containsExactly("002.wav is missing");
  }

  @Test
  void aChangedSampleIsAFault() throws Exception {
    Path file = folder.resolve("001.wav");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    assertThat(ArticleVerifier.faults(folder))
        .containsExactly("001.wav was changed: its checksum is not that of the manifest");
  }

  @Test
  void aTruncatedFileIsTwoFaults() throws Exception {
    Path file = folder.resolve("001.wav");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, 400));
    assertThat(ArticleVerifier.faults(folder))
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("001.wav is no whole WAV file"));
  }

  @Test
  void soundThatTheManifestDoesNotNameIsAFault() throws Exception {
    Files.copy(folder.resolve("001.wav"), folder.resolve("003.wav"));
    assertThat(ArticleVerifier.faults(folder)).containsExactly("003.wav is not in the manifest");
  }

  @Test
  void aParagraphMissingFromTheManifestIsAFault() throws Exception {
    edit("\"number\" : 2", "\"number\" : 3");
    assertThat(ArticleVerifier.faults(folder))
        .containsExactly("paragraph 2 is missing from the manifest");
  }

  @Test
  void anotherLengthIsAFault() throws Exception {
    edit("\"frames\" : 1600,", "\"frames\" : 1601,");
    assertThat(ArticleVerifier.faults(folder)).anyMatch(f -> f.contains("frames, not 1601"));
  }

  @Test
  void marksThatRunBackwardsAreRefused() throws Exception {
    edit("\"start\" : 0.0188", "\"start\" : 9.0188");
    assertThatExceptionOfType(UnreadableManifestException.class)
        .isThrownBy(() -> ArticleVerifier.faults(folder))
        .withMessageContaining("paragraph 1");
  }

  @Test
  void aFolderWithoutManifestIsRefused() throws Exception {
    Files.delete(folder.resolve("article.json"));
    assertThatExceptionOfType(UnreadableManifestException.class)
        .isThrownBy(() -> ArticleVerifier.faults(folder));
  }

  private void edit(String old, String changed) throws Exception {
    Path manifest = folder.resolve("article.json");
    String text = Files.readString(manifest, StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    Files.writeString(manifest, text.replaceFirst(java.util.regex.Pattern.quote(old), changed));
  }
}
